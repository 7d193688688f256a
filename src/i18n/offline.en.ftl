## The game on this device

new-version = A new version of the game is ready.
new-version-take = Use it now

device = On this device
device-offline-preparing = The game is being saved on this device, so that it works without internet.
device-offline-ready = The game works without internet. Calls that are not saved yet play with captions only.
device-offline-failed = The game could not be saved on this device: there may be too little room. With internet it works as always.
device-offline-insecure = To play without internet, open the game at an address that begins with https. With internet it works as always.
device-offline-unsupported = This browser does not let the game be saved. With internet it works as always.
device-all = Everything together takes about { $size }.
device-voices = { $n ->
    [one] Voices: { $lines } line, { $size }
   *[other] Voices: { $lines } lines, { $size }
}
device-no-voices = No voices are saved.
device-keep = Save all the voices
device-stop = Stop
device-free = Remove the voices
device-free-text = Your record stays. The voices of your next calls are fetched again when you are online.
device-keeping = Saving the voices…
device-progress = { $done } of { $of }
device-whole = All the voices are saved.
device-stopped = Stopped. What has been saved stays.
device-full = There is no more room on this device. What has been saved stays.
device-cut-off = The connection was lost. What has been saved stays; try again later.
device-freed = The voices have been removed.
