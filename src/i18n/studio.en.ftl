## The scenario workshop

studio-page-title = Studio · Hold the Line
studio = Studio
studio-leave = Back to the game
studio-panes = Parts of the studio
studio-findings = What was found
studio-tab-map = Map
studio-tab-source = Source
studio-tab-lines = Lines
studio-tab-problems = Problems
studio-tab-figures = Figures

## Choosing a call

studio-text = Open a call, change it, see at once what is wrong with it, and play it from any point. Everything stays in this browser until you save it to a file.
studio-drop = Drop call.yaml here, and words.en.yaml with it.
studio-choose-files = Choose files
studio-no-call = There is no YAML file among these that could be a call.
studio-too-large = { $name } is too large for a call: 1 MB at most, and a call has about 30 KB.
studio-drafts = Unsaved work
studio-drafts-text = It was put by when you left. Go on with it, or throw it away.
studio-throw-away = Throw away
studio-shipped = Calls of the game
studio-shipped-text = Change them as you like: the game itself stays as it is.
studio-truth-scam = Scam
studio-truth-genuine = Genuine

## The bench

studio-calls = Calls
studio-twin-genuine = Genuine twin
studio-twin-scam = Scam twin
studio-save = Save
studio-play = Play
studio-play-here = Play from here
studio-play-not = Errors keep the call from being played.
studio-unsaved = not saved
studio-unchanged = unchanged
studio-saved-at = saved { $time }
studio-errors = { $n ->
    [one] { $n } error
   *[other] { $n } errors
}
studio-warnings = { $n ->
    [one] { $n } warning
   *[other] { $n } warnings
}
studio-saved = Saved: { $files }
studio-kept = Kept in this browser, unreviewed. It is on the home page under your own calls.
studio-kept-not = This browser lets nothing be stored: the call lasts until you close the page. Save it to a file.
studio-mended = Changed to { $offer }

studio-save-files = Save to a file
studio-save-files-text = Changed: { $files }
studio-save-nothing = Nothing has changed. The file in the editor is saved as it is.
studio-keep = Keep in this browser
studio-keep-text = To play it from the home page at any time. It is marked as unreviewed, is never dealt in a shift, and counts nowhere.
studio-keep-broken = To go on with it later. While there are errors it cannot be played.

## Map

studio-map = Map
studio-map-about = { $nodes } nodes · reach of a random player, exact
studio-map-list = Map of the call
studio-map-none = The map shows as soon as the file has the shape of a call.
studio-checking = Checking…
studio-reach = reached by { $share }
studio-has-error = has an error
studio-has-warning = has a warning
studio-lane = Checks and hanging up, possible anywhere
studio-any-time = Hang up
studio-zoom-in = Zoom in
studio-zoom-out = Zoom out
studio-fit = Show all of the map
studio-stage-contact = Contact
studio-stage-trust = Trust
studio-stage-pressure = Pressure
studio-stage-isolation = Isolation
studio-stage-request = Request
studio-stage-extraction = Extraction
studio-stage-opening = Opening
studio-stage-story = Story
studio-stage-push = Push
studio-stage-ending = Endings

## Source and problems

studio-source = Source
studio-source-of = Source of { $file }
studio-files = Files of the call
studio-use = Use { $offer }
studio-problems = Problems
studio-state-wait = Playing waits for the errors
studio-state-unfit = It can be played; the errors must go before it is shared
studio-state-ready = Ready to play
studio-no-problems = Nothing is wrong with this call.
studio-error = Error
studio-warning = Warning
studio-line = Line
studio-trouble = A check itself failed; the others hold. It said: { $reason }
studio-too-much = This text is too much to check. Undo the last change, or make it simpler.

## Lines

studio-lines = Lines
studio-lines-of = Line { $from } to { $to }, both languages
studio-lines-choose = Choose a place on the map to see what is said there.
studio-lines-none = There is nothing to say here, or the file must be mended first.
studio-problems-here = { $n ->
    [one] { $n } problem
   *[other] { $n } problems
}
studio-original = the call’s own language
studio-kind-line = Line
studio-kind-choice = Reply
studio-kind-sms = Text message
studio-kind-how = How to check
studio-kind-title = Headline
studio-kind-text = Text
studio-kind-what = What it cost
studio-kind-detail = How much
studio-spoken = { $s } s spoken
studio-words = { $n ->
    [one] { $n } word
   *[other] { $n } words
}
studio-characters = { $n ->
    [one] { $n } character
   *[other] { $n } characters
}

## The explorer’s figures

studio-figures = Figures
studio-figures-none = The call is counted as soon as it has no errors of form.
studio-counting = Counting…
studio-cut-short = The call has more states than are walked here. The figures hold for the part that was.
studio-states = States
studio-moves = Moves
studio-runs = Runs of 40 moves or fewer
studio-money-paid = Paid
studio-money-lost = Lost
studio-money-protected = Protected
studio-money-refused = Wrongly refused
studio-one-way = Nodes with one reply only
studio-none = none
studio-bots = Where each kind of player ends
studio-ending = Ending
studio-bot-naive = Trusting
studio-bot-cautious = Cautious
studio-bot-hang-up-first = Hangs up
studio-bot-verify-first = Checks
studio-bot-random = Random

## How a line is said, and what a reply does

studio-you = You
studio-mood-warm = Warm
studio-mood-calm = Calm
studio-mood-brisk = Brisk
studio-mood-hesitant = Hesitant
studio-mood-reading = Reading out
studio-mood-hurt = Hurt
studio-mood-stern = Stern
studio-mood-pressing = Pressing
studio-mood-whispering = Whispering
studio-stance-comply = Goes along
studio-stance-stall = Stalls
studio-stance-question = Asks back
studio-stance-verify = Checks
studio-stance-refuse = Refuses
studio-stance-report = Reports

## What might be lost

studio-draft-open = Your unsaved work on this call is open. To have the original again, throw the work away under “Calls”.
studio-not-written = This could not be written into { $file }: its errors must be mended first.
studio-unreachable = No way of playing reaches this place, so nothing can be played from here.
studio-throw-away-title = Throw away this work?
studio-throw-away-text = What you changed in { $title } since it was last saved will be gone.
studio-throw-away-no = Keep it
studio-also-open = This call is also open in another tab. Close one of the two: what is changed last is kept.
studio-kept-state = kept in this browser
studio-keep-replaces = Another version of this call is kept already; this one takes its place.
studio-plays = The plays (.play files) quote what is said.
studio-plays-renew = Bring the plays up to date
