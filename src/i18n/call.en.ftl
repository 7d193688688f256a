## The phone rings

ringing-incoming = Incoming call
ringing-first = First call from this number
ringing-rang-before = This number has called before
ringing-saved = In your contacts
ringing-not-saved = Not in contacts
ringing-answer = Answer
ringing-decline = Decline
ringing-look-up = Look up first
ringing-looking-up = Looking it up…
ringing-looked-up = Looked up
ringing-look-up-title = Looking the number up

## Who you are

person-title = Who you are
person-you-are = You are { $name }, { $role }
person-age = { $age } years old
person-pending = On your mind
person-nothing-pending = Nothing in particular
person-can-ask = You can ask
person-open = Open your card

## In the call

call-title = On the phone with { $name }
call-on-line = on the line
call-on-hold = On hold { $time }
coach-says = The coach says:
pulse-title = Your pulse
pulse-word = { $word ->
    [calm] calm
    [steady] steady
    [fast] fast
   *[racing] racing
}
pulse-of-ten = { $pulse } out of 10
pulse-hold = Hold cools it
pulse-hold-to = Hold for 20 s: down to { $to }
pulse-cooling = Cooling down
balance-at-risk = { $amount } at risk

captions-off = Captions are off
captions-flagged = { $count } flagged
captions-latest = Latest
caption-you = You
caption-hidden = Hidden: captions are off
caption-flag = Flag the line at { $at }
sms-from = SMS · { $from }
sms-read = Put the message away
sms-got-it = Got it

replies = Replies
replies-none = { $phase ->
    [holding] They are on hold and cannot hear you. Take a breath, check, go back to them or hang up.
    [checking] While you check, they cannot hear you.
    [over] Take your time over what they say, then go on.
   *[other] While they talk you can flag a line, put them on hold, check or hang up. “Cut in” skips to the end of the line; what you skip still stands in the captions.
}
# Read out when the turn comes; $seconds is 0 where there is no limit
turn-open = Your turn: { $replies } replies{ $seconds ->
    [0] {"."}
   *[other] {", "}{ $seconds } seconds.
}
turn-yours = Your turn
turn-holding = On hold. Breathe.
turn-held = You have had your minute. Go back to the caller when you like.
turn-left = { $seconds ->
    [one] { $seconds } second left
   *[other] { $seconds } seconds left
}
turn-phase = { $phase ->
    [your-turn] Your turn. Take your time.
    [listening] They are speaking
    [checking] The clock is stopped while you check
    [holding] They are on hold
    [over] You have hung up
   *[paused] Paused
}

turn-cut-in = Cut in
turn-cut-in-text = Skips to the end of this line
turn-say-again = Say again
turn-say-again-text = They say their last line once more. The call’s clock runs on.

tools = What you can do
tool-hang-up = Hang up
tool-hold = Hold
tool-hold-cool = cool down
tool-hold-cool-short = cool
tool-back = Back to caller
tool-check = Check
tool-report = Report
tool-check-ringBack =
    Call a number
    I find myself
tool-check-lookUp =
    Look up
    this number
tool-check-openApp =
    Open the official
    app myself
tool-check-ask =
    Ask someone
    I trust

sheet-title = Check before you act
sheet-hint-ringBack = From your card, a bill or the official site
sheet-hint-lookUp = Public reports and the official list
sheet-hint-openApp = Not from a link they send
sheet-hint-ask = Say it out loud to someone
sheet-hint-report = Ring the hotline and tell them
sheet-report = Report it
sheet-back = Back to the call

## A check as it goes

check-title = { $kind ->
    [ringBack] A number you found yourself
    [lookUp] Looking the number up
    [openApp] The official app
    [ask] Asking someone you trust
   *[report] Reporting it
}
check-step-start = { $kind ->
    [ringBack] You found a number
    [lookUp] You typed the number in
    [openApp] You opened it yourself
    [ask] You got in touch
   *[report] You rang to report
}
check-step-wait = { $kind ->
    [ringBack] Ringing and waiting
    [lookUp] Searching
    [openApp] Signing in
    [ask] Waiting for an answer
   *[report] Waiting to be put through
}
check-step-answer = { $kind ->
    [ringBack] What came of it
    [lookUp] What turned up
    [openApp] What it shows
    [ask] What they say
   *[report] What they say
}
check-heard = What you learned
check-left = about { $time } more
check-took = It took { $time }.{ $waits ->
    [yes] {" "}Your caller is still on hold.
   *[no] {""}
}
check-cooled = Your pulse came down from { $from } to { $to }.
check-cooling = Waiting cools your pulse: { $now }, going down.
check-back = Back to caller
check-end = End the call
check-another = Check another way
check-go-on = Go on
