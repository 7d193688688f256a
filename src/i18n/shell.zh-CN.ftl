## 每个页面的外框

app-name = 守住这条线
close = 关闭
captions = 字幕
sound = 声音
pause = 暂停
settings = 设置
help = 真实求助
go-home = 首页
language = 语言
practice-call = 练习通话
# $index 从 1 数起
call-of = 第 { $index } / { $of } 通
loading = 稍等一下……
dismiss-notice = 关闭这条提示
again = 重新加载
screen-failed = 这一页没加载出来：可能断了网，也可能换了新版本。进度都在，重新加载就能接着来。
elsewhere-title = 游戏已经在另一个窗口打开了
elsewhere-text = 为了不重复计数，同一时间只能在一个窗口里玩。你在这里做的都存好了。
elsewhere-here = 在这里接着玩

## 在页面顶部说一次

notice-no-storage = 浏览器不让保存。可以照常玩，但关掉页面后记录不会留下。
notice-storage-full = 这台设备存不下了。最近几通还没存好，关掉页面就没有了：请腾点空间，或到“玩家和数据”里另存一份。
notice-past-lost = 这通电话后来改过内容，没法照当时的样子再看了。
notice-no-sound = 这台设备放不出声音。电话里说的话，字幕里都有。
notice-sound-blocked = 浏览器先把声音拦住了。点任意一个按钮，声音就会出来。
notice-no-stage = 画面没显示出来，不影响接电话。
notice-save-damaged = 有一处存档读不出来，已经另外放好，其他的都在。
notice-scenario-changed = 这通电话在你离开后改过内容，已回到还能接上的地方。
notice-voice-missing = 有一句的声音没传过来。请看字幕，电话照常继续。
notice-not-fetched = 有一部分内容没能取到。看看网络通不通，再试一次。
notice-call-missing = 没找到链接里的那通电话，先带你回首页。
