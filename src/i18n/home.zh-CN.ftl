## 首页

page-title = { $screen ->
    [ringing] 来电中 · 守住这条线
    [call] 通话中 · 守住这条线
    [verdict] 刚才是真的吗 · 守住这条线
    [debrief] 揭晓 · 守住这条线
    [summary] 这一班 · 守住这条线
    [excerpt] 是真是假 · 守住这条线
    [mixed-end] 真假快听 · 守住这条线
    [progress] 你的进步 · 守住这条线
    [certificate] 证书 · 守住这条线
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
home-resume = { $at ->
    [verdict] 说说刚才那通是真是假
    [debrief] 看看刚才那通怎么回事
    [summary] 看看这一班
    [piece] 接着真假快听
   *[call] 接着上次那通
}
home-resume-at = 上次停在 { $time }
home-resume-where = { $at ->
    [verdict] 电话已经打完了
    [debrief] 你已经判断过了
   *[ringing] 电话还在响
}
home-start-anew = 另开一班
home-all-heard = 每一通你都听过了。往后都算练习，记录不变。

anew-title = 放下这一班，另开一班？
anew-text = 判断过的电话都留在记录里，这一班的进度就没有了。
anew-no = 接着这一班
anew-yes = 另开一班
home-bubble =
    今天 { $calls } 通电话，
    可不全是骗子。

home-guide = 第一次来？先接一通试试
home-guide-again = 再跟教练接一通
home-guide-text = 60 秒，有教练带着你，不计成绩。
home-help = 你正遇到这样的事吗？
home-help-text = 先挂断。这里告诉你该打给谁。
home-about = 关于这个游戏
home-about-text = 谁做的，会留下什么。

home-kinds = 专练一类
home-kinds-text = 一通骗局，一通听着像的真电话。
kinds-text = 选一类。会打来一通骗局，和一通听着像它的真电话，谁先谁后不一定。
kinds-all = { $n ->
    [2] 两种一起练
   *[other] 这 { $n } 种一起练
}
group-rebate = 刷单返利
group-investment = 投资理财
group-loan = 贷款
group-service = 网购、快递、客服
group-police = 公安和政府部门
group-acquaintance = 领导、亲友、熟人
group-credit = 征信
group-shopping = 购物和求职
group-romance = 恋爱交友
group-gaming = 游戏交易
group-blackmail = 敲诈勒索
group-other = 其他
home-test = { $name ->
    [first] 摸底
    [C] 测试 { $name }：还记得多少
   *[other] 测试 { $name }
}
home-test-text = { $name ->
    [first] 接几通电话，没有提示，先看看自己分得清多少。
   *[other] 都是新电话，没有提示，结果更准。
}
home-test-later = { $day }起可以做。
home-due = 有 { $n } 类电话该再练了
home-nothing-due = 今天没有该再练的
home-booster-today = 今天值一班，学到的就不容易忘。
home-booster-next = 下次复习：{ $day }
home-calendar = 存进日历
home-progress = 看看进步
home-data = 玩家和数据

booster-entry-title = 守住这条线：该复习了
booster-entry-text = 练过的，不复习就会忘。值一班就够，大约八通电话。

record-title = 你的记录
record-title-of = { $nickname }的记录
record-none = 接完第一通就有了，只存在这台设备上。
record-calls = { $n ->
   *[other] 共 { $calls } 通电话
}
record-shift = 这一班：{ $of } 通里接了 { $done } 通
record-protected = 守住的钱
record-lost = 损失
record-refused = 误拒真电话
record-checked = 先核实再行动
