## 首页

page-title = { $screen ->
    [ringing] 来电中 · 守住这条线
    [call] 通话中 · 守住这条线
    [verdict] 刚才是真的吗 · 守住这条线
    [debrief] 揭晓 · 守住这条线
    [summary] 这一班 · 守住这条线
   *[other] 守住这条线
}

home-title =
    有些来电是真的，
    有些冲着你的积蓄来。
home-text = 来值一班：听、查、再决定。
home-calls = { $calls } 通来电
home-minutes = 约 { $minutes } 分钟
home-captions = 句句有字幕
home-start = 开始值班
home-resume = 接着刚才那通
home-resume-at = 上次停在 { $time }
home-resume-ringing = 电话还在响
home-start-anew = 重新开一班
home-all-heard = 每一通你都听过了。往后都算练习，记录不变。

anew-title = 放下这一班，另开一班？
anew-text = 判断过的电话还在记录里，这一班做到哪儿就不留了。
anew-no = 接着这一班
anew-yes = 另开一班
home-bubble =
    今天 { $calls } 通电话，
    可不全是骗子。

home-guide = 第一次来？先接一通试试
home-guide-again = 再走一遍引导
home-guide-text = 60 秒，有人带着你，不计成绩。
home-help = 你正在遇到这种事？
home-help-text = 先挂断。这里告诉你该打给谁。
home-about = 关于这个游戏
home-about-text = 谁做的，会留下什么。

record-title = 你的记录
record-none = 接完第一通就有了，只存在这台设备上。
record-calls = { $n ->
   *[other] 共 { $calls } 通电话
}
record-shift = 这一班：{ $of } 通接了 { $done } 通
record-protected = 守住的钱
record-lost = 损失
record-refused = 误拒真电话
record-checked = 行动前先核实
record-new-player = 换个人玩

forget-title = 换个人，从头开始？
forget-text = 这台设备上的通话记录、设置和存档都会清空，找不回来。
forget-no = 都留着
forget-yes = 清空，从头开始
