### What players read after a call and on the pages that lie over one.

## Tactics: what a line does to the listener

tactic-authority = Borrows authority
tactic-authority-why = An office, a rank or a badge number makes questions feel rude.
tactic-urgency = Hurries you
tactic-urgency-why = With little time left, nobody stops to check.
tactic-fear = Frightens you
tactic-fear-why = People who are frightened do as they are told.
tactic-reward = Offers a reward
tactic-reward-why = Something good first, so that you want to go on.
tactic-social-proof = Says everyone does it
tactic-social-proof-why = If others have done it, saying no feels odd.
tactic-commitment = Gets you saying yes
tactic-commitment-why = Each small yes makes the next no harder.
tactic-sunk-cost = Uses what you put in
tactic-sunk-cost-why = Stopping now would seem to waste the money and time already spent.
tactic-isolation = Keeps others out
tactic-isolation-why = With nobody else there, nobody can say “wait a moment”.
tactic-reassurance = Puts you at ease
tactic-reassurance-why = “You are right to be careful” can lower your guard. Honest people say it too.
tactic-warmth = Is kind to you
tactic-warmth-why = It is hard to doubt someone who is kind. Honest people are kind too.
tactic-guilt = Makes you feel bad
tactic-guilt-why = You go along so as not to let someone down.
tactic-procedure = Talks procedure
tactic-procedure-why = Rules and steps sound official. They prove nothing until you check them yourself.
tactic-scarcity = Says few are left
tactic-scarcity-why = The last place, the last day: you decide before you think.
tactic-confusion = Muddles you
tactic-confusion-why = Too many words, too fast, and you can no longer follow.
tactic-information = Tells you something
tactic-information-why = It informs and asks for nothing yet.
tactic-apology = Says sorry
tactic-apology-why = It smooths things over. Honest callers do it, and good liars as well.
tactic-choice = Leaves it to you
tactic-choice-why = The decision and the time are yours. See whether that is still so when you say no.

## Cues: what in a line tells, and what only seems to

cue-move-money = Asks you to move money
cue-move-money-why = Whatever it is called, a call that needs you to move money is one to stop and check.
cue-secrecy = Asks you to keep it secret
cue-secrecy-why = Honest business does not mind who else knows.
cue-no-callback = Does not let you ring back
cue-no-callback-why = A real office does not mind if you hang up and ring the number you found yourself.
cue-remote-control = Wants to see your screen
cue-remote-control-why = Sharing your screen hands over your phone: they see every code and every balance.
cue-code = Asks for a code
cue-code-why = A code is a key. Nobody honest needs you to read it out.
cue-outside-app = An app or a link of theirs
cue-outside-app-why = Nobody has looked at what lies behind a link or a square code that a caller sends you.
cue-knows-you = Knows things about you
cue-knows-you-why = Names, orders and schools get leaked. Scam and honest callers both know them.
cue-exact-amount = Gives an exact amount
cue-exact-amount-why = An exact figure sounds true. Anyone can say one.
cue-case-number = Gives a file number
cue-case-number-why = Anyone can make up a number. It counts only once the real office finds it.
cue-staff-number = Gives a staff number
cue-staff-number-why = Real staff give one, and so do people who are not staff.
cue-recorded-line = Says the call is recorded
cue-recorded-line-why = Many real offices record calls. Saying so proves nothing.
cue-deadline = Names a deadline
cue-deadline-why = Real matters have deadlines too. What counts is whether you get time to check.
cue-identity-questions = Asks who you are
cue-identity-questions-why = Real offices ask as well. You may always ring them yourself and answer then.
cue-handed-over = Passes you to someone else
cue-handed-over-why = Being put through happens on honest calls too. It does not show who is there.
cue-background-noise = Noise behind the voice
cue-background-noise-why = An office can be played from a recording, and honest people work in noisy rooms.
cue-hold-music = Hold music
cue-hold-music-why = Anyone can play music.
cue-accent = The way they speak
cue-accent-why = An accent says where someone grew up, not whether they are honest.
cue-number-shown = The number on the screen
cue-number-shown-why = The number and the name your phone shows can be faked.
cue-text-message = A text message comes
cue-text-message-why = The sender’s name can be faked. Read all of it: it says what the code is for.
cue-small-print = Mentions terms
cue-small-print-why = Terms sound official. Both kinds of caller quote them.
cue-fee-mentioned = Mentions a fee
cue-fee-mentioned-why = Real services have fees too. Ask where it is written down, and look there yourself.
cue-good-news = Brings good news
cue-good-news-why = Good news can be true. It costs nothing to check it first.
cue-bad-news = Brings bad news
cue-bad-news-why = Bad news can be true. Checking it first loses you nothing.
cue-claims-harmless = Says it is safe
cue-claims-harmless-why = “I would never ask for money” is only words, whoever says it.
cue-invites-callback = Asks you to ring back
cue-invites-callback-why = Hang up and ring a number you find yourself: a scam does not survive that.
cue-official-channel = Points to the official way
cue-official-channel-why = You open the app or go to the desk yourself, so nobody stands in between.
cue-face-to-face = Will meet in person
cue-face-to-face-why = At a real desk you can see who it is.
cue-leaves-time = Gives you time
cue-leaves-time-why = You may think, check and decide later.
cue-welcomes-others = Welcomes others
cue-welcomes-others-why = You may talk to your family or a colleague first.
cue-protects-code = Protects your code
cue-protects-code-why = They tell you to keep the code, even from them.

## Stages of a call

stage-contact = Contact
stage-contact-why = They get you talking.
stage-trust = Trust
stage-trust-why = They seem to be the right people.
stage-pressure = Pressure
stage-pressure-why = It becomes urgent or frightening.
stage-isolation = Isolation
stage-isolation-why = They keep you on the line and others out.
stage-request = Request
stage-request-why = They say what they want you to do.
stage-extraction = Taking
stage-extraction-why = Money or information leaves your hands.
stage-opening = Opening
stage-opening-why = They say who they are.
stage-story = Story
stage-story-why = They explain what it is about.
stage-push = Push
stage-push-why = They press a little: time is short for them too.

## Checks and what they found

check-ringBack = Rang back
check-ringBack-why = A number you found yourself leads to the real office, whoever rang you.
check-lookUp = Looked the number up
check-lookUp-why = It may show reports. A number can be faked, so nothing found proves nothing.
check-ask = Asked someone
check-ask-why = Someone who is not on the call is not under its spell.
check-openApp = Opened the official app
check-openApp-why = What you open yourself shows your real orders, loans and messages.
check-report = Reported it
check-report-why = The police anti-fraud line can tell you, and may warn others.
finding-cleared = It held up
finding-cleared-why = What the caller said matched.
finding-contradicted = It did not hold up
finding-contradicted-why = What the caller said did not match.
finding-inconclusive = No clear answer
finding-inconclusive-why = Closed, engaged or unsure proves nothing either way. Check another way.

## What can be given away, and who knows

info-name = Your name
info-name-why = Alone it does little. It makes the next call sound better.
info-id-number = Your ID number
info-id-number-why = Accounts and loans can be opened with it. Watch for messages you do not expect.
info-address = Your address
info-address-why = A parcel or a visit can follow. Be careful with things you did not order.
info-bank = Which bank you use
info-bank-why = The next caller will say they are from that bank.
info-savings = How much you have
info-savings-why = It tells them how much to ask for.
info-card-number = Your card number
info-card-number-why = Ask the bank to block the card and send a new one.
info-code = A code
info-code-why = It opens the door once. Ring the bank at once and change the password.
info-password = A password
info-password-why = Change it, and wherever else you use the same one.
info-screen = What is on your screen
info-screen-why = They saw what you saw. Remove the app and change passwords from another device.
info-family = About your family
info-family-why = Warn them: the next call may go to them.
info-documents = Pictures of your documents
info-documents-why = They can be used in your name. Tell the office that issued them.
told-nobody = Nobody else
told-nobody-why = Telling one person makes the next call easier.
told-family = Someone close to you
told-family-why = Two people see more than one.
told-company = The company concerned
told-company-why = It can look at your account and warn others.
told-bank = Your bank
told-bank-why = It can stop a payment while it is still under way.
told-police = The police
told-police-why = They can ask banks to hold the money.

## A call and its twin

contrast-opening = How it begins
contrast-opening-why = The first words are alike. They prove nothing.
contrast-knows = What they know
contrast-knows-why = Knowing about you proves nothing. Being able to check it does.
contrast-money = Money
contrast-money-why = Listen for who pays whom, and when.
contrast-deadline = The deadline
contrast-deadline-why = Both have one. Only one leaves you time to check.
contrast-check = When you want to check
contrast-check-why = This tells more than anything else.
contrast-others = When you want to ask someone
contrast-others-why = Honest callers do not mind who knows.
contrast-code = The code
contrast-code-why = It stays with you, on an honest call too.
contrast-channel = Where it leads
contrast-channel-why = Whose number, whose app, whose desk?

## Verdict

verdict-question = Was that call genuine?
verdict-hint = Move the slider to where you stand. Being unsure is fine.
verdict-slider = Genuine or a scam, and how sure you are
verdict-none = No answer yet
verdict-certainly-genuine = Certainly genuine
verdict-probably-genuine = Probably genuine
verdict-cannot-tell = Can’t tell
verdict-probably-scam = Probably a scam
verdict-certainly-scam = Certainly a scam
verdict-see = See what it was
verdict-next = Give this answer and go on
verdict-need-answer = Move the slider first.
verdict-need-lean = The middle is not an answer. Lean one way, even a little.
verdict-ready = You can still change it.
verdict-recap = The call so far
verdict-time = { $m ->
    [0] { $s } s
   *[other] { $m } min { $s } s
  }
verdict-time-label = on the line
verdict-flags = { $n ->
    [0] No lines flagged
    [one] 1 line flagged
   *[other] { $n } lines flagged
  }
verdict-flags-none = while they spoke
verdict-checks-none = No checks
verdict-checks-none-label = made during the call
verdict-flags-more = { $n ->
    [one] and { $n } more line
   *[other] and { $n } more lines
  }
verdict-checks-more = { $n ->
    [one] and { $n } more check
   *[other] and { $n } more checks
  }
verdict-ended-you-hung-up = You hung up
verdict-ended-call-ended = The call ended
verdict-ended-declined = You did not answer
verdict-ended-reported = You reported it
verdict-sent-nothing = no money was sent
verdict-sent = { $money } was sent

## Debrief

debrief-scam = It was a scam
debrief-genuine = It was genuine
debrief-type-genuine = Easily taken for: { $type }
debrief-practice = Practice
debrief-said = You said “{ $verdict }”, { $percent }. { $how }
debrief-sure-right = Sure, and right.
debrief-unsure-right = Right, with some doubt left.
debrief-sure-wrong = Sure, but not right this time.
debrief-unsure-wrong = Not right this time, and you left room for doubt.
debrief-unheard-right = It was. You had not heard a word yet, so this was a guess.
debrief-unheard-wrong = It was not. You had not heard a word yet, so this was a guess.
debrief-ledger = What it came to
debrief-protected = Protected
debrief-lost = Lost
debrief-refused = Wrongly refused
debrief-shift = this shift { $money }
debrief-recovered = { $money } of it came back, because you acted fast.
debrief-who = Who it was
debrief-together-alt = You and an officer sit at the desk together, after the call.
debrief-together = They read from a script all day. You heard it once.
debrief-minutes = If this were real: the next ten minutes
debrief-minutes-note = The sooner the bank knows, the better the chance.
debrief-minutes-when = { $from } to { $to } min
debrief-minutes-bank = Ring your bank
debrief-minutes-bank-text = Use the number on your card. Ask them to stop the payment and freeze the account.
debrief-minutes-police = Ring 110 or 96110
debrief-minutes-police-text = Say when, how much, the payee’s name, account and bank, then briefly what happened.
debrief-minutes-evidence = Keep the evidence
debrief-minutes-evidence-text = Call log, chats, texts, receipts. Take screenshots. Delete nothing.
debrief-minutes-door = Close the door
debrief-minutes-door-text = Stop screen sharing, change passwords, and tell someone you trust.
debrief-minutes-fee = Someone may call and offer to get the money back for a fee.
debrief-minutes-fee-text = That is the same trick again. The police charge nothing.
debrief-price = What refusing it cost
debrief-price-note = It counts as much as money lost to a scam.
debrief-price-money = { $money } was at stake for you
debrief-price-money-text = An honest caller could not give it to you.
debrief-leaked = What was given away
debrief-told = Who knows about it
debrief-doubt = Your moment of doubt
debrief-doubt-scam = The cord tightens as the caller pushes harder.
debrief-doubt-genuine = The cord hardly tightens: nobody stopped you from checking.
debrief-doubt-gap = { $n ->
    [one] 1 second from the first warning sign to your first doubt
   *[other] { $n } seconds from the first warning sign to your first doubt
  }
debrief-doubt-first = You doubted before the first warning sign.
debrief-doubt-none = You did not show any doubt in this call.
debrief-doubt-stages = Stages of the call
debrief-after = After the call
debrief-mark-first-tell = First warning sign
debrief-mark-first-honest = First honest sign
debrief-mark-doubt = Your first doubt
debrief-mark-check = You checked
debrief-mark-flag = You flagged a line
debrief-mark-paid = { $money } sent
debrief-mark-told = Something given away
debrief-mark-hang-up = You hung up
debrief-mark-could-have-checked = A check would have been done by now
debrief-lines = Line by line
debrief-lines-flagged = Flags: { $right } right, { $wrong } wrong, { $missed } missed
debrief-you = You
debrief-line-right = You flagged it: a real warning sign
debrief-line-wrong = You flagged it, but honest callers say this too
debrief-line-missed = A warning sign you did not flag
debrief-line-idle = You flagged it. It proves nothing by itself
debrief-sort-diagnostic = a warning sign
debrief-sort-surface = proves nothing
debrief-sort-honest = speaks for them
debrief-lines-words = What the labels mean
debrief-hear = Hear it again
debrief-hear-stop = Stop
debrief-hear-words = Hear again: { $text }
debrief-hear-line = Hear the line at { $at }
# $side is "This call" or "Its honest twin"
debrief-hear-side = Hear it: { $side }, { $topic }
debrief-lines-all = Show every line ({ $n })
debrief-lines-few = Show only the lines that matter
debrief-quote = “{ $text }”
debrief-twins = Same words, different endings
debrief-twins-ours = This call
debrief-twins-genuine = Its honest twin
debrief-twins-scam = Its scam twin
debrief-twins-later = The call that sounds like this one is still to come in this shift. You will see the two side by side when you have judged it.
debrief-checks = What the checks showed
debrief-checks-after = You left the call to go and check, which is the surest way. In the call these were open to you too:
debrief-checks-none = You made no check in this call. Any one of these was open to you:
debrief-check-took = took { $time }
debrief-how = How is this worked out?
debrief-how-protected = Protected: what a scam was after and did not get. On an honest call it is always { $zero }.
debrief-how-lost = Lost: money you sent to a scam and did not get back.
debrief-how-refused = Wrongly refused: what an honest caller could not do for you because the call ended too soon.
debrief-how-flags = A flag is right on a warning sign: the line asks for money, secrecy, a code, your screen, an app from a link, or says not to ring back. On any other line it is wrong.
debrief-how-doubt = Your first doubt is the first flag, check, question or refusal. Asking for time does not count: busy people do that too.
debrief-how-confidence = How sure you were is kept beside the answer. Nothing is added up into one mark.
debrief-how-practice = This was practice. It is not counted in your record.
debrief-next = One thing for next time
debrief-replay = Take it again
debrief-try = Try again from { $time }
debrief-twin-hear-genuine = Hear the honest twin
debrief-twin-hear-scam = Hear the scam twin
debrief-next-call = Next call
debrief-to-summary = Shift summary
debrief-go-on = Go on
debrief-print = Print
debrief-really = Did this happen to you?
debrief-actions = What next
debrief-fiction = Everything in this call is made up. 110 and 96110 are real.

## Shift summary

summary-title = { $round ->
    [kind] One kind, practised
    [test] Your test
   *[other] Your shift
}
summary-text = { $n ->
    [one] 1 call.
   *[other] { $n } calls.
  }
summary-test = { $n } calls are a first look, not a grade: luck plays a large part. What they show is on your progress page.
summary-all-heard = You had heard every one of them before: it was practice, and counts nowhere.
summary-some-heard = { $heard ->
    [one] You had heard 1 of them before: that one was practice and is in no figure here.
   *[other] You had heard { $heard } of them before: those were practice and are in no figure here.
}
summary-to-progress = See your progress
summary-scams = Scams spotted
summary-genuine = Honest calls believed
summary-checked = Checked before acting
summary-flags = Flags
summary-of = { $n } of { $of }
summary-flags-text = { $right } right, { $wrong } wrong, { $missed } missed
summary-lean = The first two count alike. Doubting everything is easy, and it has its price.
summary-calls = The calls
summary-right = You were right
summary-wrong = You were not right
summary-again = Take it again
summary-again-of = Take it again: { $title }
summary-checks = { $n ->
    [0] no checks
    [one] 1 check
   *[other] { $n } checks
  }
summary-practice = practice, not counted
summary-heard = heard before
summary-nexts = To take with you
summary-home = Back to the start
summary-record-alt = The calls in order, and whether you judged each rightly

## Settings

settings-title = Settings
settings-language = Language
settings-text-size = Text size
settings-theme = Colours
settings-theme-system = Like my device
settings-theme-light = Light
settings-theme-dark = Dark
settings-sound = Sound
settings-sound-text = Ringing, the line and voices
settings-volume = Volume
settings-voice = Voices speak
settings-voice-text = You may listen in one language and read in the other.
settings-voice-words = Same as the words
settings-source = Whose voice
settings-source-text = Your device’s voice is the same for everyone, and sounds less like a phone.
settings-source-recorded = The callers’ own
settings-source-device = My device’s
settings-speed = Speaking speed
settings-speed-text = Slower or faster, at the same pitch.
settings-speed-fixed = Not on this page: here the voices keep the speed they were recorded at.
settings-noise = Noise on the line
settings-noise-text = The hiss of the phone. At zero the line is clean.
settings-captions = Captions
settings-captions-text = What the caller says, written out. Where no voice is heard, the words always show.
settings-caption-size = Caption size
settings-caption-size-normal = Normal
settings-caption-size-large = Large
settings-caption-size-largest = Largest
settings-on = On
settings-off = Off
settings-pace = Time to answer
settings-pace-text = Some moments wait only so long for your reply.
settings-pace-normal = As written
settings-pace-slower = Half as long again
settings-pace-slowest = Twice as long
settings-pace-off = No limit
settings-motion = Movement
settings-motion-system = Like my device
settings-motion-reduced = Less
settings-motion-full = All

## Real help

help-title = Is this happening to you now?
help-first = Hang up. You owe a caller nothing.
help-first-text = If it was honest, you can ring back on a number you find yourself.
help-china = In mainland China
help-ask = Not sure? Ring 96110
help-ask-text = The police anti-fraud line. It also rings people to warn them: if it rings you, answer.
help-moved = Money has moved? Ring your bank, then 110
help-moved-text = The bank’s number is on your card. They can try to stop the payment. Minutes count.
help-stop = What they will ask you
help-stop-time = when it was sent
help-stop-amount = how much
help-stop-payee = the payee’s name
help-stop-account = the payee’s account and bank
help-stop-story = briefly, what happened
help-remote = Is someone controlling your phone?
help-remote-1 = Force it to restart.
help-remote-2 = Take the SIM card out.
help-remote-3 = Turn the Wi-Fi off.
help-remote-4 = Use another phone to ring the bank and 110.
help-evidence = Keep the evidence
help-evidence-text = Chats, call log, texts, receipts, screenshots. Do not delete the app you talked in.
help-fee = Nobody sells your money back
help-fee-text = Whoever offers to recover it for a fee is a scammer too. The police charge nothing.
help-tell = Tell someone close to you
help-tell-text = It happens to clever people every day. You do not have to sort it out alone.
help-elsewhere = Elsewhere
help-uk = United Kingdom
help-uk-text = 159 puts you through to your bank. Forward scam texts to 7726. Use another phone if the caller may still be on the line.
help-us = United States
help-us-text = Report it at ReportFraud.ftc.gov.
help-sg = Singapore
help-sg-text = 1799, the ScamShield helpline, day and night.
help-hk = Hong Kong
help-hk-text = 18222 for advice; 999 or a police station to report.
help-au = Australia
help-au-text = Tell your bank, then Scamwatch and ReportCyber. IDCARE helps if your identity was taken.
help-in = India
help-in-text = 1930. Nobody can be arrested over a video call.
help-tw = Taiwan
help-tw-text = 165, the anti-fraud line.
help-fiction = Everything in this game is made up
help-fiction-text = The callers, firms and numbers are invented. The game dials nothing and sends nothing; the numbers on this page are only text. Look at your bank’s or police’s own page for anything that may have changed.

## About

about-title = About this game
about-what = What it is
about-what-text = You answer phone calls. Some are scams, some are honest, and they sound alike. You talk, check and decide, and then see what was done to you and how the other kind of call differs.
about-why = Does it help?
about-why-text = In six studies, a short mixed round of true and false examples with the answers given afterwards left people better at telling both apart a week later (Leder and colleagues, 2024). Such effects fade within weeks unless refreshed, so come back now and then (Maertens and colleagues, 2025).
about-privacy = Privacy
about-privacy-text = No account, no tracking. Your calls and settings stay in this browser, and “Players and data” erases them.
about-fiction = Made up
about-fiction-text = Every person, firm and number in the calls is invented. Official hotlines appear only where they are the right answer.
about-made = What it is made with
about-made-faces = Faces
about-made-faces-text = Open Peeps by Pablo Stanley (CC0 1.0), through DiceBear (MIT)
about-made-voices = Voices
about-made-voices-text = Spoken by a computer: Kokoro by hexgrad (Apache 2.0). Nobody’s voice was recorded or copied.
about-made-icons = Icons
about-made-icons-text = lucide (ISC)
about-made-engine = Software
about-made-engine-text = Phaser, Howler, XState, Preact (MIT), idb (ISC), Fluent (Apache 2.0)
about-licence = Licences
about-licence-text = The program is under the MIT licence, the calls and their voices under Creative Commons Attribution 4.0. The full texts lie beside the game, in LICENSES.md and voices/licenses.

## Pause

pause-title = The call is paused
pause-text = Nothing goes on while this is open. Take your time.
pause-output-lost = Your headphones or speaker went away, so the call is waiting. Plug in again, or go on with what you have.
pause-resume = Back to the call
pause-settings = Settings
pause-help = Is this happening to me?
pause-leave = Leave the call
pause-leave-text = Your place is kept. You can go on from the start page.
