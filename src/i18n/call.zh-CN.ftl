## 电话响了

ringing-incoming = 来电
ringing-first = 这个号码第一次打来
ringing-rang-before = 这个号码以前打来过
ringing-saved = 在通讯录里
ringing-not-saved = 不在通讯录里
ringing-answer = 接听
ringing-decline = 拒接
ringing-look-up = 先查号码
ringing-looking-up = 正在查……
ringing-looked-up = 查过了
ringing-look-up-title = 查询来电号码

## 你是谁

person-title = 你是谁
person-you-are = 你是{ $name }，{ $role }
person-age = { $age } 岁
person-pending = 手头的事
person-nothing-pending = 没什么特别的
person-can-ask = 可以问谁
person-open = 打开身份卡

## 通话中

call-title = 正在和{ $name }通话
call-on-line = 通话中
call-on-hold = 已让对方等 { $time }
coach-says = 教练说：
pulse-title = 你的心跳
pulse-word = { $word ->
    [calm] 平稳
    [steady] 正常
    [fast] 偏快
   *[racing] 很快
}
pulse-of-ten = 10 分里的 { $pulse } 分
pulse-hold = 稍等会缓下来
pulse-hold-to = 稍等 20 秒，可降到 { $to }
pulse-cooling = 正在缓下来
balance-at-risk = 可能损失 { $amount }

captions-off = 字幕已关
captions-flagged = 已标记 { $count } 句
captions-latest = 最新
caption-you = 你
caption-hidden = 字幕已关，内容不显示
caption-flag = 标记 { $at } 这一句
sms-from = 短信 · { $from }
sms-read = 收起短信
sms-got-it = 知道了

replies = 可以这样回答
replies-none = { $phase ->
    [holding] 对方在等，听不见你这边。缓一口气，去核实，再接着说，或者挂断。
    [checking] 你在核实，对方听不见你这边。
    [over] 不急，看完那边怎么说，再往下走。
   *[other] 对方说话时，你也可以标记、让对方稍等、核实或挂断。点“打断”就跳过这一句，跳过的话字幕里还在。
}
# 轮到玩家时读出；没有时限时 $seconds 为 0
turn-open = 轮到你，{ $replies } 种回答{ $seconds ->
    [0] 。
   *[other] ，限时 { $seconds } 秒。
}
turn-yours = 轮到你
turn-holding = 对方在等。缓一缓。
turn-held = 缓过来了。想好了就回到通话。
turn-left = 还剩 { $seconds } 秒
turn-phase = { $phase ->
    [your-turn] 轮到你，不着急
    [listening] 对方在说
    [checking] 核实的时候不计时
    [holding] 对方在等
    [over] 你已经挂断了
   *[paused] 已暂停
}

turn-cut-in = 打断
turn-cut-in-text = 跳到这一句的末尾
turn-say-again = 再说一遍
turn-say-again-text = 让对方把上一句再说一遍，通话时间照走

tools = 你可以做的
tool-hang-up = 挂断
tool-hold = 稍等
tool-hold-cool = 缓一缓
tool-hold-cool-short = 缓一缓
tool-back = 回到通话
tool-check = 核实
tool-report = 举报
tool-check-ringBack =
    回拨我自己
    查到的号码
tool-check-lookUp =
    查询
    这个号码
tool-check-openApp =
    自己打开
    官方App
tool-check-ask =
    问问
    信得过的人

sheet-title = 先核实，再行动
sheet-hint-ringBack = 银行卡背面、账单或官网上的号码
sheet-hint-lookUp = 看看别人的标记和官方名单
sheet-hint-openApp = 不点对方发来的链接
sheet-hint-ask = 把这件事说出来给人听
sheet-hint-report = 打举报电话，把情况说清楚
sheet-report = 举报
sheet-back = 回到通话

## 核实的过程

check-title = { $kind ->
    [ringBack] 打给自己查到的号码
    [lookUp] 查询来电号码
    [openApp] 打开官方App
    [ask] 问信得过的人
   *[report] 举报
}
check-step-start = { $kind ->
    [ringBack] 找到号码
    [lookUp] 输入号码
    [openApp] 自己打开
    [ask] 联系对方
   *[report] 拨打举报电话
}
check-step-wait = { $kind ->
    [ringBack] 拨通，等接听
    [lookUp] 正在搜索
    [openApp] 正在登录
    [ask] 等回话
   *[report] 等接通
}
check-step-answer = { $kind ->
    [ringBack] 结果
    [lookUp] 查到的内容
    [openApp] 页面上写着
    [ask] 他们怎么说
   *[report] 对方怎么说
}
check-heard = 核实到的内容
check-left = 大约还要 { $time }
check-took = 用了 { $time }。{ $waits ->
    [yes] 来电的人还在等。
   *[no] {""}
}
check-cooled = 你的心跳从 { $from } 降到了 { $to }。
check-cooling = 等一等，心跳会缓下来：现在 { $now }。
check-back = 回到来电
check-end = 结束通话
check-another = 换个办法核实
check-go-on = 继续
