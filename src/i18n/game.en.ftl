## What the game itself says in a call

speaker-caller = Caller
note-held = You put the caller on hold.
note-silence = You said nothing.

## The guided first call

guide-ringing = This card says who you are and what you are waiting for. Read it, then answer.
guide-n-hello = Every line the caller says can be flagged if it bothers you. Now pick a reply.
guide-n-hurry = Money, and a hurry. Before you answer, check: open the app yourself and look.
guide-n-back = Now you know something. You owe nobody a reply: you may simply hang up.
guide-n-pay = It is not too late. You can still refuse, or hang up.
