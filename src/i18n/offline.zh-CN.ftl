## 存在这台设备上的内容

new-version = 游戏有新版本了。
new-version-take = 现在就换

device = 这台设备上
device-offline-preparing = 正在把游戏存到这台设备上，存好以后没网也能玩。
device-offline-ready = 没网也能玩。还没存下声音的电话，就只有字幕。
device-offline-failed = 没能把游戏存到这台设备上，可能是空间不够。有网的时候照样能玩。
device-offline-insecure = 想在没网的时候玩，请用 https 开头的网址打开。有网的时候照样能玩。
device-offline-unsupported = 这个浏览器存不了游戏。有网的时候照样能玩。
device-all = 一共占用约 { $size }。
device-voices = { $n ->
   *[other] 声音：{ $lines } 句，{ $size }
}
device-no-voices = 还没存下声音。
device-keep = 把声音全存下来
device-stop = 停下
device-free = 清掉声音
device-free-text = 你的记录不会动。下次联网时，会再存下后面几通电话的声音。
device-keeping = 正在存声音……
device-progress = { $done } / { $of }
device-whole = 声音全存好了。
device-stopped = 停下了，已经存好的都留着。
device-full = 这台设备空间不够了，已经存好的都留着。
device-cut-off = 网断了，已经存好的都留着，过一会儿再试。
device-freed = 声音已经清掉了。
