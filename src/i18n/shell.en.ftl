## The frame of every screen

app-name = Hold the Line
close = Close
captions = Captions
sound = Sound
pause = Pause
settings = Settings
help = Real help
go-home = Home
language = Language
practice-call = Practice call
# $index counts from 1
call-of = Call { $index } of { $of }
loading = One moment…
dismiss-notice = Dismiss this message
again = Load the page again
screen-failed = This page did not load: the connection may be gone, or a newer version may be here. Nothing is lost; load it again and go on.
elsewhere-title = The game is open in another window
elsewhere-text = So that nothing is counted twice, the game goes on in one window at a time. Everything you did here is kept.
elsewhere-here = Go on here

## Told once, at the top of the screen

notice-no-storage = This browser is not letting the game save. You can play, but nothing will be kept once you close the page.
notice-storage-full = There is no more room to save on this device. Your last calls are kept only while this page is open: free some space, or save a copy under “Players and data”.
notice-past-lost = This call has been changed since you played it, so it cannot be shown as it was.
notice-no-sound = There is no sound here. Everything that is said is in the captions.
notice-sound-blocked = The browser is holding the sound back. Press any button and it will come on.
notice-no-stage = The picture could not be drawn. The call works without it.
notice-save-damaged = Something that was saved could not be read. It has been put aside; everything else is here.
notice-scenario-changed = This call has been edited since you left it. You are back at the last point that still fits.
notice-voice-missing = A voice did not come through. Read the captions; the call goes on.
notice-not-fetched = A part of the game could not be fetched. Look whether there is a network, and try again.
notice-call-missing = The call in that link could not be found. Here is the home page instead.
