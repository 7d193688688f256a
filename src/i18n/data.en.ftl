### The page of what is kept of each player.

data-title = Players and data
data-nameless = Player 1

## What is kept

data-kept = What is kept of { $name }
data-kept-counting = Counting…
data-kept-none = No calls yet.
data-kept-calls = { $n ->
    [one] { $n } call
   *[other] { $n } calls
}
data-kept-counted = { $n ->
    [one] { $n } of them counts in the results; the rest was practice.
   *[other] { $n } of them count in the results; the rest was practice.
}
data-kept-all-counted = All of it counts in the results.
data-kept-practice = All of it was practice and counts nowhere.
data-kept-first = First call: { $day }
data-kept-last = Latest call: { $day }
data-kept-size = About { $size } as a file
data-kept-where = All of it stays in this browser on this device; nobody else gets it. Clearing the browser’s data deletes it too, so save a copy now and then.

## Saving

data-save = Save a copy
data-save-text = To move to another device: save everything, take the file there, and bring it in on this same page.
data-save-record = Save everything
data-save-table-text = The table opens in any spreadsheet, with one row for each call.
data-save-table = Save a table
data-save-codebook = Save the list of columns
data-save-saved = Done. The file goes where your browser puts downloads.
data-save-empty = There are no calls to put in a table yet.
data-save-failed = The file could not be saved. Try again. If it still does not work, load this page again.
data-columns = What the columns mean
data-columns-unit = Unit: { $unit }
data-columns-values = Values: { $values }
data-working = Working on it, this may take a moment…

## Bringing in a file

data-in = Bring in a file
data-in-text = A file made with “Save everything”, here or on another device. Calls that are here already are not counted again.
data-in-choose = Choose a file
data-in-checking = Reading the file and checking every call…
data-in-added = { $n ->
    [0] Nothing new was in the file.
    [one] { $n } call was brought in.
   *[other] { $n } calls were brought in.
}
data-in-already = { $n ->
    [one] { $n } was here already and was not counted again.
   *[other] { $n } were here already and were not counted again.
}
data-in-unproved = { $n ->
    [one] { $n } could not be checked: this game no longer has the call as it was then, or what happened in it was not kept whole. It was taken as it is.
   *[other] { $n } could not be checked: this game no longer has the calls as they were then, or what happened in them was not kept whole. They were taken as they are.
}
data-in-go-on = Go on playing
data-in-other = This file is of “{ $theirs }”. You are playing as “{ $yours }”.
data-in-other-text = Is it yours, under another name? Then bring it in. Is it somebody else’s? Then do not: add them as a player on this page, and bring it in there. Once two people’s calls are mixed, they cannot be taken apart.
data-in-other-yes = It is mine, bring it in
data-in-other-no = Do not bring it in
data-in-unreadable = The file could not be opened. Nothing was changed. Choose it once more.
data-in-not-kept = The calls could not be kept here, perhaps because there is too little room. Nothing was changed. Free some space on this device and try again.
data-in-refused = The file was not brought in. Nothing was changed.
data-in-details = Details for someone who helps you
data-in-found = { $place }: “{ $found }”

## What is wrong with a file, and what to do

data-problem-file-too-big = It is far too big to be a record of this game.
data-remedy-file-too-big = Choose the file made with “Save everything”. Its name begins with hold-the-line-record.
data-problem-file-empty = It is empty.
data-remedy-file-empty = Save it again on the other device, and copy it here once more.
data-problem-file-cut-short = Its end is missing.
data-remedy-file-cut-short = It was probably not copied whole. Copy it once more, or save it again on the other device.
data-problem-file-not-json = It is not a file that this game made.
data-remedy-file-not-json = Choose the file made with “Save everything”. Its name begins with hold-the-line-record.
data-problem-file-foreign = It was made by another program.
data-remedy-file-foreign = Choose the file made with “Save everything”. Its name begins with hold-the-line-record.
data-problem-file-newer = It comes from a newer version of this game.
data-remedy-file-newer = Connect to the internet, close every page of the game, open it again, and bring the file in once more.
data-problem-file-changed = It is no longer as it was when it was saved.
data-remedy-file-changed = It was changed, or damaged on the way. Use the file as it was saved, or save it again on the other device.
data-problem-file-too-deep = It is not built the way this game builds its files.
data-remedy-file-too-deep = Use the file as it was saved, or save it again on the other device.
data-problem-part-damaged = A part of it is damaged and cannot be read.
data-remedy-part-damaged = Use the file as it was saved, or save it again on the other device.
data-problem-part-forbidden = It has a name in it that no call can have.
data-remedy-part-forbidden = It has been changed. Use the file as it was saved, or save it again on the other device.
data-problem-trial-twice = The same call is in it twice.
data-remedy-trial-twice = It has been changed. Use the file as it was saved, or save it again on the other device.
data-problem-trial-tampered = The result of a call is not what its recording gives.
data-remedy-trial-tampered = It has been changed. Use the file as it was saved, or save it again on the other device.

## Players

data-players = Who plays on this device
data-players-text = Each has calls, results and settings of their own.
data-players-now = plays now
data-players-choose = Play as { $name }
data-players-rename = Your nickname
data-players-rename-do = Change it
data-players-add = Nickname of another player
data-players-add-do = Add and play
data-players-hint = Up to { $most } characters; it need not be a real name.
data-name-empty = Type a nickname first.
data-name-too-long = That is too long: { $most } characters at most.
data-name-taken = Somebody here has that nickname already. Choose another.
data-name-failed = That could not be kept. Try again.

## Deleting

data-forget = Delete everything of { $name }
data-forget-text = Every call, result and setting of this player on this device. Other players keep theirs.
data-forget-open = Delete everything…
data-forget-ask = Really delete everything of { $name }?
data-forget-ask-text = It cannot be undone. Without a saved copy it is gone for good.
data-forget-no = Keep everything
data-forget-save = Save everything first
data-forget-yes = Delete for good
data-forget-failed = It could not be deleted. Try again. If it still does not work, load this page again.
