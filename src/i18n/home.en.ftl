## Home

page-title = { $screen ->
    [ringing] The phone is ringing · Hold the Line
    [call] In a call · Hold the Line
    [verdict] Was it genuine? · Hold the Line
    [debrief] What it was · Hold the Line
    [summary] Your shift · Hold the Line
    [excerpt] Genuine, or a scam? · Hold the Line
    [mixed-end] The mixed round · Hold the Line
    [progress] Your progress · Hold the Line
    [certificate] Your certificate · Hold the Line
   *[other] Hold the Line
}

home-title =
    Some calls are real.
    Some want your savings.
home-text =
    Take a shift at the desk.
    Listen, check, decide.
home-calls = { $calls ->
    [one] { $calls } call
   *[other] { $calls } calls
}
home-minutes = about { $minutes } minutes
home-captions = with full captions
home-start = Start your shift
home-resume = { $at ->
    [verdict] Say what the call was
    [debrief] See how the call went
    [summary] See your shift
    [piece] Go on with the mixed round
   *[call] Go on with your call
}
home-resume-at = you left it at { $time }
home-resume-where = { $at ->
    [verdict] the call is over
    [debrief] you have judged it
   *[ringing] the phone is still ringing
}
home-start-anew = Start a new shift
home-all-heard = You have heard every call once. From here on it is practice: the record stays as it is.

anew-title = Leave this shift and start another?
anew-text = The calls you have judged stay in your record. The place you have reached in this shift is lost.
anew-no = Go on with this one
anew-yes = Start another
home-bubble =
    { $calls } calls today. Not
    all of them are scams.

home-guide = First time? Take a guided call
home-guide-again = Take the guided call again
home-guide-text = 60 seconds with a coach. Nothing counts.
home-help = Is this happening to you now?
home-help-text = Hang up. Here is whom to call.
home-about = About this game
home-about-text = Who made it, and what it keeps.

home-kinds = Practise one kind
home-kinds-text = The scam and the real call that sounds like it.
kinds-text = Choose a kind. The scam and the real call like it ring in random order.
kinds-all = { $n ->
    [2] Both together
   *[other] All { $n } together
}
group-rebate = Paid orders and rebates
group-investment = Investments
group-loan = Loans
group-service = Shops, parcels, customer service
group-police = Police and authorities
group-acquaintance = Bosses, family, friends
group-credit = Credit records
group-shopping = Shopping and jobs
group-romance = Love and friendship
group-gaming = Online games
group-blackmail = Blackmail
group-other = Other calls
home-test = { $name ->
    [first] First measure
    [C] Test { $name }: what has stayed
   *[other] Test { $name }
}
home-test-text = { $name ->
    [first] A few calls, no hints. A first look at where you stand.
   *[other] New calls, no hints, a truer picture of where you stand.
}
home-test-later = Opens on { $day }.
home-due = { $n ->
    [one] { $n } kind of call is due again
   *[other] { $n } kinds of call are due again
}
home-nothing-due = Nothing is due again today
home-booster-today = A shift today keeps what you have learned from fading.
home-booster-next = Next refresher: { $day }
home-calendar = Save the dates
home-progress = Your progress
home-data = Players and data

booster-entry-title = Hold the Line: time for a refresher
booster-entry-text = What you have practised fades unless you refresh it. One shift of about eight calls is enough.

record-title = Your record
record-title-of = The record of { $nickname }
record-none = It begins with your first call, and it stays on this device.
record-calls = { $n ->
    [one] { $calls } call
   *[other] { $calls } calls
}
record-shift = This shift: { $done } of { $of } calls
record-protected = protected
record-lost = lost
record-refused = wrongly refused
record-checked = checked before acting
