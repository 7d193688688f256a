## The progress page

progress-title = Your progress
progress-text = { $n ->
    [one] From { $n } call that counts. Practice shows only in “Right calls by kind” and “To hear again”.
   *[other] From { $n } calls that count. Practice shows only in “Right calls by kind” and “To hear again”.
}
progress-certificate = Certificate
progress-none-title = Nothing to show yet
progress-none-text = Once you have judged your first call, this page shows how well you tell scams from honest calls, which way you lean, whether you check first, and whether you are as sure as you are right. Below that: money kept and lost, how each kind of call goes, what to hear again, and every call you took.
progress-none-device = All of it stays on this device.
progress-start = Start a shift

# Why there are words and no figures yet
progress-few = With so few calls, luck still plays a large part. So the page speaks in words for now. After { $from } scam calls and { $from } honest calls it shows figures: { $scams } and { $genuine } so far.
progress-few-undecided = { $n ->
    [one] One call you left in the middle is not among them.
   *[other] { $n } calls you left in the middle are not among them.
}
progress-not-yet = Not yet
progress-not-yet-text = This needs at least one scam and one honest call that you judged.
progress-how = How is this worked out?

progress-telling = Telling them apart
progress-telling-guessing = Like guessing
progress-telling-somewhat = More often than not
progress-telling-often = Often
progress-telling-nearly-always = Nearly always
progress-telling-band = How often you tell a scam from an honest call.
progress-telling-figure = 0 is guessing, 3 nearly always right. Likely between { $low } and { $high }.
progress-telling-counts = { $hits } of { $scams } scam calls you called a scam. { $alarms } of { $genuine } honest calls you also called a scam. The more the first and the fewer the second, the better you tell them apart.
progress-telling-shares = To each count we add a half, and to the number of calls one, so that a lucky streak does not count too much: { $hits } of { $scams } becomes { $hit }, { $alarms } of { $genuine } becomes { $alarm }.
progress-telling-curve = On the bell curve these shares lie at { $hitz } and { $alarmz }. The first less the second is { $value }. It is called d′ (“d prime”).
progress-telling-source = Source: Stanislaw and Todorov 1999; the half is from Hautus 1995.
progress-telling-pairs = There is another way, which also asks how sure you were. Pick one of your scam calls and one of your honest calls at random. In { $value } of 100 such pairs, the scam had seemed more suspicious to you. If both had seemed equally so, the pair counts as a half.
progress-telling-pairs-ends = Likely between { $low } and { $high } of 100; guessing comes to about 50. It is called AUC, the area under the curve. The range is Newcombe’s, 2006.
progress-telling-pairs-undecided = { $n ->
    [one] One call you left in the middle is among these pairs.
   *[other] { $n } calls you left in the middle are among these pairs.
}

progress-lean = Your lean
progress-lean-trusting = Towards trust
progress-lean-even = Even-handed
progress-lean-suspicious = Towards doubt
progress-lean-left = too trusting
progress-lean-right = too suspicious
progress-lean-band = Which mistake you make more easily: believing a scam, or doubting an honest call.
progress-lean-figure = 0 is even-handed, below it leans towards doubt, above it towards trust. Likely between { $low } and { $high }.
progress-lean-counts = You believed { $believed } of { $scams } scam calls, and took { $alarms } of { $genuine } honest calls for scams. If the first is the larger share, you lean towards trust; if the second, towards doubt.
progress-lean-curve = The two places on the bell curve from “Telling them apart”, { $hitz } and { $alarmz }, are added, halved, and the sign is turned round: { $value }. It is called c, the criterion.

progress-checks = Checks first
progress-checks-seldom = Seldom
progress-checks-sometimes = Sometimes
progress-checks-often = Often
progress-checks-nearly-always = Nearly always
progress-checks-latest = { $n ->
    [one] { $checked } of 1 call so far.
   *[other] { $checked } of your latest { $n } calls.
}
progress-checks-figure = { $checked } of your latest { $n } calls. Over all calls likely between { $low } and { $high }.
progress-checks-counts = You checked in { $checked } of { $calls } calls before any money had gone. Ringing back, looking it up, asking somebody, opening the app yourself and reporting all count, in scams and in honest calls alike. What you said at the end plays no part.
progress-checks-share = { $checked } divided by { $calls } is { $share }. The range is Wilson’s, 1927.

progress-sure = Sure and right
progress-sure-too-sure = Surer than right
progress-sure-as-sure = As sure as right
progress-sure-less-sure = Less sure than right
progress-sure-very = { $of ->
    [0] You were never as sure as 90%.
    [one] Of the one call where you said 90% or more, you judged { $right } rightly.
   *[other] When you said 90% or more, you were right { $right } of { $of } times.
}
progress-sure-figure = The lower the better: 0 is best, 0.25 is “no idea” every time. Likely between { $low } and { $high }.
progress-sure-left = honest
progress-sure-right = a scam
progress-sure-counts = On average you said you were { $sureness } sure, and you were right { $right } of the time.
progress-sure-brier = For each call we take how far your answer was from the truth: saying 80% for a scam is 0.2 away. The distances are squared and averaged over { $calls } calls: { $value }. Always saying “no idea” gives 0.25. It is called the Brier score.
progress-sure-source = Source: Murphy 1973.
progress-sure-bin = { $calls ->
    [one] You said a scam was about { $said } likely: one call. Really scams: { $scams }.
   *[other] You said a scam was about { $said } likely: { $calls } calls. Really scams: { $scams }.
}

## The ledger

progress-ledger = Money
progress-side-protected = Protected
progress-side-lost = Lost
progress-side-refused = Wrongly refused
progress-calls-protected = { $n ->
    [one] in { $n } scam call
   *[other] in { $n } scam calls
}
progress-calls-lost = { $n ->
    [one] in { $n } scam call
   *[other] in { $n } scam calls
}
progress-calls-refused = { $n ->
    [one] in { $n } honest call
   *[other] in { $n } honest calls
}
progress-ledger-note = Refusing an honest call costs you too.
progress-ledger-how = Protected is what a scam could have taken and did not get. Lost is what it got and you did not get back. Wrongly refused is what turning an honest caller away cost. All of it is game money, added up over the { $calls } calls that count.

## Kinds by week

progress-heat = Right calls by kind, %
progress-heat-kind = Kind of call
progress-heat-scam = scams
progress-heat-genuine = honest
progress-heat-week = week of { $day }
progress-heat-none = no calls
progress-heat-cell = { $right } of { $of }
progress-heat-empty = Nothing here yet: it is no longer known what kind these calls were.
progress-heat-all = Show all { $n } rows
progress-heat-fewer = Show fewer rows
progress-heat-how = Of the calls of a kind in a week, how many in a hundred you judged rightly. Each week begins on a Monday. With only one or two calls the number jumps; that is luck, not you. Calls you heard again are in it.

## Due

progress-due = To hear again
progress-due-none = Nothing is waiting.
progress-due-last = { $days ->
    [0] { $right } of { $of } right, today
    [one] { $right } of { $of } right, yesterday
   *[other] { $right } of { $of } right, { $days } days ago
}
progress-due-today = Today
progress-due-tomorrow = Tomorrow
progress-due-booster-open = A refresher is due today: one shift, of any calls.
progress-due-booster-next = Next refresher: { $day }.
progress-due-more = { $n ->
    [one] and { $n } more kind, later
   *[other] and { $n } more kinds, later
}
progress-due-how = What you have learned fades. From how each call went, a formula (FSRS, open to all) works out when you are likely to have forgotten a kind of call, and the kind falls due a little before. The call may be the scam or the honest one like it: you are not told which.

## Week by week

progress-weeks = Week by week
progress-weeks-text = How many in a hundred you judged rightly.
progress-weeks-scam = scam calls
progress-weeks-genuine = honest calls
progress-weeks-table = The same as a table
progress-weeks-week = Week of
progress-weeks-few = A ring is a week with fewer than five such calls; the number beside it says how many.
progress-weeks-alt = Share judged rightly in each of { $n } weeks; the table below has the figures.

## More

progress-flags = What you noticed
progress-flags-flagged = { $flagged ->
    [0] You have not flagged a line yet.
    [one] Of the one line you flagged, { $right } was a real warning sign.
   *[other] Of { $flagged } lines you flagged, { $right } were real warning signs.
}
progress-flags-told = { $told ->
    [0] No warning sign has come up yet.
    [one] Of the one warning sign that came up, you found { $right }.
   *[other] Of { $told } warning signs that came up, you found { $right }.
}
progress-flags-how = A line is a warning sign when it asks for money, secrecy, a code, your screen or an app from a link, or forbids you to ring back. An accent, a staff number or knowing your name is none: honest callers have those too, so a flag there is one too many. A scam line with nothing special in it counts neither way.
progress-leaks = What you gave away
progress-leaks-none = Nothing, in { $scams ->
    [one] one scam call.
   *[other] { $scams } scam calls.
}
progress-leaks-no-scams = No scam call has been counted yet.
progress-leaks-calls = { $n ->
    [one] in { $n } call
   *[other] in { $n } calls
}
progress-leaks-how = Counted in scam calls only. A thing told twice in one call counts once.
progress-doubt = When doubt began
progress-doubt-never = Not at all
progress-doubt-how = The first moment in a scam call at which you flagged a line, checked, questioned it, refused or reported it. Only saying “one moment” is not doubt: busy people say it. The earlier doubt begins, the less is in danger.
progress-time = Time to answer
progress-time-none = Not measured yet.
progress-time-value = From the start of a line to what you do about it usually takes { $time }.
progress-time-note = Being quick is not being better. Taking your time costs nothing here.

## Every call

progress-past = Every call
progress-past-text = { $n ->
    [one] { $n } call.
   *[other] { $n } calls, the newest first.
}
progress-past-said = You said: { $word }
progress-past-practice = practice, not counted
progress-past-changed = This call has been rewritten since. What happened then can no longer be shown.
progress-past-gone = This call is no longer in the game.
progress-past-open = See what happened
progress-past-open-of = See what happened: { $title }, { $day }
progress-past-replay = Take it again
progress-past-replay-of = Take it again: { $title }, { $day }
progress-past-page = { $from } to { $to } of { $of }
progress-past-newer = Newer
progress-past-older = Older
