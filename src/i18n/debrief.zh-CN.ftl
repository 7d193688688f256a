### 挂断之后看到的字，以及盖在上面的几页。

## 手法：这句话对听的人做了什么

tactic-authority = 摆身份
tactic-authority-why = 亮出单位、职务、工号，让你不好意思多问。
tactic-urgency = 催你快
tactic-urgency-why = 时间说得紧，你就没空核对。
tactic-fear = 吓唬你
tactic-fear-why = 人一慌，就容易照着做。
tactic-reward = 给甜头
tactic-reward-why = 先给点好处，让你想接着往下走。
tactic-social-proof = 说别人都这样
tactic-social-proof-why = 别人都办了，不办反倒显得怪。
tactic-commitment = 一步步让你答应
tactic-commitment-why = 小事答应了，后面的事就不好推。
tactic-sunk-cost = 让你舍不得停
tactic-sunk-cost-why = 前面花了钱、花了时间，停下来好像就白费了。
tactic-isolation = 不让旁人知道
tactic-isolation-why = 身边没有人，就没人提醒你“等一下”。
tactic-reassurance = 让你放心
tactic-reassurance-why = 一句“您小心是对的”，就能让人放下防备。真电话也会这么说。
tactic-warmth = 拉近乎
tactic-warmth-why = 对你好的人，不好意思去怀疑。真心的人也热情。
tactic-guilt = 让你过意不去
tactic-guilt-why = 怕给人添麻烦，就顺着做了。
tactic-procedure = 讲流程
tactic-procedure-why = 规定、步骤听着正规，自己核实过才算数。
tactic-scarcity = 说快没有了
tactic-scarcity-why = 最后一个名额、最后一天，让你来不及想。
tactic-confusion = 把人绕晕
tactic-confusion-why = 话又多又快，听着听着就跟不上了。
tactic-information = 说情况
tactic-information-why = 只是告诉你一件事，还没有要你做什么。
tactic-apology = 道歉
tactic-apology-why = 一道歉，气氛就缓和了。真电话会，会演的骗子也会。
tactic-choice = 让你自己定
tactic-choice-why = 办不办、什么时候办，由你决定。等你说“不”，再看他还认不认。

## 线索：一句话里哪些能说明问题，哪些只是看着像

cue-move-money = 要你动钱
cue-move-money-why = 不管叫什么名目，电话里要你转钱、垫钱，都先停下来核实。
cue-secrecy = 要你保密
cue-secrecy-why = 正经事，不怕家里人知道。
cue-no-callback = 不让你打回去
cue-no-callback-why = 真的单位，不怕你挂断、自己查号码再打过去。
cue-remote-control = 要看你的屏幕
cue-remote-control-why = 一共享屏幕，验证码和余额对方全看得见。
cue-code = 要验证码
cue-code-why = 验证码就是钥匙，正经人用不着你念出来。
cue-outside-app = 让你走对方给的链接或软件
cue-outside-app-why = 对方发来的链接、二维码，后面是什么，没有人替你把过关。
cue-knows-you = 知道你的情况
cue-knows-you-why = 名字、订单、学校都可能泄露，真假电话都说得出来。
cue-exact-amount = 说得出准数
cue-exact-amount-why = 有零有整听着像真的，可谁都能编一个。
cue-case-number = 报出编号
cue-case-number-why = 编号谁都能编，真单位查得到才算数。
cue-staff-number = 报工号
cue-staff-number-why = 真员工会报，冒充的也会报。
cue-recorded-line = 说正在录音
cue-recorded-line-why = 很多正规电话都录音，光说这一句不能证明什么。
cue-deadline = 有期限
cue-deadline-why = 真事也有期限，要看给不给你时间去查。
cue-identity-questions = 核对你的身份
cue-identity-questions-why = 真单位也会核对。你可以自己打过去，再回答。
cue-handed-over = 转给别人接
cue-handed-over-why = 正规电话也会转接，但转过来的是谁，听不出来。
cue-background-noise = 背景有声音
cue-background-noise-why = 办公室的声音可以放录音，老实人也会在嘈杂的地方打电话。
cue-hold-music = 等待音乐
cue-hold-music-why = 音乐谁都能放。
cue-accent = 说话的口音
cue-accent-why = 口音只说明在哪儿长大，说明不了真假。
cue-number-shown = 来电显示
cue-number-shown-why = 手机上显示的号码和名字都能改。
cue-text-message = 来了短信
cue-text-message-why = 短信的发送人也能冒充。要读完整，里面写着验证码是干什么用的。
cue-small-print = 讲条款
cue-small-print-why = 条款听着正规，真假电话都会讲。
cue-fee-mentioned = 提到费用
cue-fee-mentioned-why = 正规服务也可能收费。问清写在哪里，自己去看。
cue-good-news = 好消息
cue-good-news-why = 好消息可能是真的，先查一下也不会少。
cue-bad-news = 坏消息
cue-bad-news-why = 坏消息可能是真的，先查一下也不耽误。
cue-claims-harmless = 说自己没问题
cue-claims-harmless-why = “我不会要您的钱”，谁都会说。
cue-invites-callback = 请你打回来
cue-invites-callback-why = 挂断，自己找号码打过去：骗子经不起这一步。
cue-official-channel = 让你走官方渠道
cue-official-channel-why = 自己打开App、自己去柜台，中间就没有别人插手。
cue-face-to-face = 可以当面办
cue-face-to-face-why = 到了柜台，是谁一看就知道。
cue-leaves-time = 给你时间
cue-leaves-time-why = 想一想、查一查，过后再定也行。
cue-welcomes-others = 不怕你问别人
cue-welcomes-others-why = 可以先跟家里人或同事商量。
cue-protects-code = 提醒你守好验证码
cue-protects-code-why = 叫你谁都别给，连他自己也别给。

## 一通电话的几步

stage-contact = 接触
stage-contact-why = 先让你开口说话。
stage-trust = 取信
stage-trust-why = 让你觉得找对了人。
stage-pressure = 施压
stage-pressure-why = 事情变得很急，或者很吓人。
stage-isolation = 隔离
stage-isolation-why = 不让你挂电话，也不让旁人知道。
stage-request = 开口
stage-request-why = 说出要你做什么。
stage-extraction = 得手
stage-extraction-why = 钱或信息离开了你手里。
stage-opening = 自报家门
stage-opening-why = 说自己是谁。
stage-story = 说事
stage-story-why = 讲清楚为什么打来。
stage-push = 催促
stage-push-why = 催了一下：对方的时间也紧。

## 核实的办法和结果

check-ringBack = 自己找号码打回去
check-ringBack-why = 不管谁打给你，你自己查到的号码总能打到真单位。
check-lookUp = 查来电号码
check-lookUp-why = 可能查到别人的举报。号码能冒充，查不到什么也不代表没事。
check-ask = 问身边的人
check-ask-why = 没在接电话的人，不会跟着一起急。
check-openApp = 自己打开官方App
check-openApp-why = 自己打开的App，里面是你真实的订单、贷款和消息。
check-report = 举报
check-report-why = 反诈专线能告诉你真假，也能提醒别人。
finding-cleared = 对得上
finding-cleared-why = 和对方说的一致。
finding-contradicted = 对不上
finding-contradicted-why = 和对方说的不一样。
finding-inconclusive = 没查清
finding-inconclusive-why = 下班了、占线、说不准，都不能证明真假，再换个办法查。

## 说出去的信息，以及谁知道了

info-name = 姓名
info-name-why = 单有名字做不了什么，但下一通电话会更像真的。
info-id-number = 身份证号
info-id-number-why = 可能被拿去开户、贷款，留意陌生的短信。
info-address = 住址
info-address-why = 可能有人寄东西、上门，没下过单的别签收。
info-bank = 用哪家银行
info-bank-why = 下一个打来的，可能就说自己是这家银行。
info-savings = 有多少存款
info-savings-why = 对方就知道该开口要多少。
info-card-number = 银行卡号
info-card-number-why = 让银行把卡停掉，换一张新的。
info-code = 验证码
info-code-why = 一个验证码能开一次门。马上打给银行，再改密码。
info-password = 密码
info-password-why = 马上改掉，用同一个密码的地方都要改。
info-screen = 手机屏幕
info-screen-why = 你看到的，对方都看到了。卸掉软件，换一部设备改密码。
info-family = 家里人的情况
info-family-why = 提醒他们：下一通电话可能打给他们。
info-documents = 证件照片
info-documents-why = 可能被人冒用，跟发证的单位说一声。
told-nobody = 没有别人知道
told-nobody-why = 跟一个人说说，下次就好办得多。
told-family = 身边的人
told-family-why = 两个人看，比一个人看得清楚。
told-company = 相关单位
told-company-why = 可以查你的账户，也能提醒别人。
told-bank = 银行
told-bank-why = 钱还在路上的时候，银行能拦。
told-police = 警方
told-police-why = 可以请各家银行把钱止住。

## 真假对照

contrast-opening = 开头
contrast-opening-why = 开头都一样，证明不了什么。
contrast-knows = 知道你什么
contrast-knows-why = 知道你的事不算数，查得到才算数。
contrast-money = 说到钱
contrast-money-why = 听清楚：谁付给谁，什么时候付。
contrast-deadline = 期限
contrast-deadline-why = 两边都有期限，只有一边给你时间查。
contrast-check = 你说要核实
contrast-check-why = 这一条最能看出真假。
contrast-others = 你说要问问别人
contrast-others-why = 正经人不怕别人知道。
contrast-code = 验证码
contrast-code-why = 真电话里，验证码也只归你自己。
contrast-channel = 走哪条路
contrast-channel-why = 是谁的号码、谁的App、谁的柜台？

## 判断

verdict-question = 刚才的电话是真的吗？
verdict-hint = 你怎么看，就拖到哪里。拿不准也没关系。
verdict-slider = 真电话还是骗局，有几分把握
verdict-none = 还没有选
verdict-certainly-genuine = 肯定是真的
verdict-probably-genuine = 多半是真的
verdict-cannot-tell = 说不准
verdict-probably-scam = 多半是骗局
verdict-certainly-scam = 肯定是骗局
verdict-see = 看看到底是什么
verdict-next = 就这么判断，接着来
verdict-need-answer = 先拖一下上面的滑块。
verdict-need-lean = 停在正中间不算回答，往哪边偏一点都行。
verdict-ready = 现在还可以改。
verdict-recap = 这通电话
verdict-time = { $m ->
    [0] { $s } 秒
   *[other] { $m } 分 { $s } 秒
  }
verdict-time-label = 通话时间
verdict-flags = { $n ->
    [0] 一句都没标记
   *[other] 标记了 { $n } 句
  }
verdict-flags-none = 通话期间
verdict-checks-none = 没有核实
verdict-checks-none-label = 通话期间
verdict-flags-more = 另有 { $n } 句
verdict-checks-more = 另外还核实了 { $n } 次
verdict-ended-you-hung-up = 你挂了电话
verdict-ended-call-ended = 通话结束了
verdict-ended-declined = 你没有接
verdict-ended-reported = 你举报了
verdict-sent-nothing = 没有转出钱
verdict-sent = 转出了 { $money }

## 复盘

debrief-scam = 是骗局
debrief-genuine = 是真电话
debrief-type-genuine = 容易当成：{ $type }
debrief-practice = 练习
debrief-said = 你的判断：{ $verdict }，{ $percent }。{ $how }
debrief-sure-right = 有把握，也判断对了。
debrief-unsure-right = 判断对了，心里还有点拿不准。
debrief-sure-wrong = 很有把握，这次没判断对。
debrief-unsure-wrong = 这次没判断对，不过你也留了余地。
debrief-unheard-right = 判断对了，不过你一句话都没听，这是猜的。
debrief-unheard-wrong = 这次没判断对：你一句话都没听，这是猜的。
debrief-ledger = 这一笔账
debrief-protected = 守住
debrief-lost = 损失
debrief-refused = 误拒真电话
debrief-shift = 本班 { $money }
debrief-recovered = 其中 { $money } 因为动作快，追回来了。
debrief-who = 打来的是谁
debrief-together-alt = 通话结束后，你和一位民警坐在桌前。
debrief-together = 他们天天照着稿子念，你只听了这一回。
debrief-minutes = 如果这是真的：接下来的十分钟
debrief-minutes-note = 银行越早知道，把握越大。
debrief-minutes-when = 第 { $from }–{ $to } 分钟
debrief-minutes-bank = 打给银行
debrief-minutes-bank-text = 打银行卡背面的号码，请他们止付、冻结账户。
debrief-minutes-police = 打 110 或 96110
debrief-minutes-police-text = 说清时间、金额、收款人姓名、账号和开户行，再简单讲讲经过。
debrief-minutes-evidence = 留好证据
debrief-minutes-evidence-text = 通话记录、聊天、短信、转账凭证，都截图，什么都别删。
debrief-minutes-door = 把门关上
debrief-minutes-door-text = 停掉屏幕共享，改密码，告诉一个你信得过的人。
debrief-minutes-fee = 可能有人打来，说交点钱就能帮你追回。
debrief-minutes-fee-text = 那是同一个骗局再来一遍。警察办案不收费。
debrief-price = 误拒的代价
debrief-price-note = 和被骗一样，都要记在账上。
debrief-price-money = 关系到你的 { $money }
debrief-price-money-text = 电话断了，对方没法给你办。
debrief-leaked = 说出去的信息
debrief-told = 谁知道这件事
debrief-doubt = 你起疑的那一刻
debrief-doubt-scam = 对方逼得越紧，电话线绷得越直。
debrief-doubt-genuine = 电话线几乎没绷紧：没有人拦着你去查。
debrief-doubt-gap = 从首个破绽到你起疑，隔了 { $n } 秒
debrief-doubt-first = 破绽还没出现，你就起疑了。
debrief-doubt-none = 这通电话里，你没有表示过怀疑。
debrief-doubt-stages = 这通电话的几步
debrief-after = 通话之后
debrief-mark-first-tell = 首个破绽
debrief-mark-first-honest = 第一个真凭据
debrief-mark-doubt = 你第一次起疑
debrief-mark-check = 你去核实
debrief-mark-flag = 你标记了一句
debrief-mark-paid = 转出 { $money }
debrief-mark-told = 说出了信息
debrief-mark-hang-up = 你挂断
debrief-mark-could-have-checked = 核实到这时就有结果了
debrief-lines = 逐句看
debrief-lines-flagged = 标记：{ $right } 对，{ $wrong } 错，{ $missed } 漏
debrief-you = 你
debrief-line-right = 你标记了，这句确实有破绽
debrief-line-wrong = 你标记了，不过真电话也会这么说
debrief-line-missed = 这句有破绽，你没有标记
debrief-line-idle = 你标记了。单凭这句还说明不了什么
debrief-sort-diagnostic = 是破绽
debrief-sort-surface = 说明不了什么
debrief-sort-honest = 是真凭据
debrief-lines-words = 这些标签是什么意思
debrief-hear = 再听一遍
debrief-hear-stop = 停
debrief-hear-words = 再听一遍：{ $text }
debrief-hear-line = 再听 { $at } 的这一句
# $side is "这通电话" or its twin
debrief-hear-side = 听一听：{ $side }，{ $topic }
debrief-lines-all = 每一句都看（{ $n } 句）
debrief-lines-few = 只看要紧的
debrief-quote = “{ $text }”
debrief-twins = 同样的话，不同的结果
debrief-twins-ours = 这通电话
debrief-twins-genuine = 真的那通
debrief-twins-scam = 假的那通
debrief-twins-later = 跟这通很像的另一通，这一班后面还会打来。等你判断完，再把两通放在一起看。
debrief-checks = 核实查到了什么
debrief-checks-after = 你挂断以后自己去核实，这是最稳的办法。通话里其实也可以用这些：
debrief-checks-none = 这通电话你没有核实。下面哪一种当时都可以用：
debrief-check-took = 用了 { $time }
debrief-how = 这些是怎么算的？
debrief-how-protected = 守住：骗子想要、但没拿到的钱。真电话里总是 { $zero }。
debrief-how-lost = 损失：转给骗子、没有追回来的钱。
debrief-how-refused = 误拒真电话：电话断得太早，对方没能替你办成的钱。
debrief-how-flags = 一句话里要钱、要保密、要验证码、要看屏幕、让你装链接里的软件、不让你打回去，标记它就算对；标记别的句子算错。
debrief-how-doubt = 第一次标记、核实、追问或拒绝，算第一次起疑。只是说“等一下”不算，忙的人都会这么说。
debrief-how-confidence = 有几分把握另外记着，不会合成一个总分。
debrief-how-practice = 这次是练习，不计入你的记录。
debrief-next = 下次只做一件事
debrief-replay = 再接一次
debrief-try = 从 { $time } 再试一次
debrief-twin-hear-genuine = 听听真的那通
debrief-twin-hear-scam = 听听假的那通
debrief-next-call = 下一通
debrief-to-summary = 看本班小结
debrief-go-on = 继续
debrief-print = 打印
debrief-really = 你真遇到了吗？
debrief-actions = 接下来
debrief-fiction = 这通电话全是虚构的。110 和 96110 是真的。

## 本班小结

summary-title = { $round ->
    [kind] 专练这一类
    [test] 这次测试
   *[other] 这一班
}
summary-text = 一共 { $n } 通电话。
summary-test = { $n } 通电话只能看个大概，运气的成分也不小，不是给你打分。结果都在“看看进步”里。
summary-all-heard = 这些你以前都听过，算练习，不计入成绩。
summary-some-heard = 其中 { $heard } 通你以前听过，算练习，不在下面的账里。
summary-to-progress = 看看进步
summary-scams = 识破骗局
summary-genuine = 相信真电话
summary-checked = 先核实再行动
summary-flags = 标记
summary-of = { $of } 通里 { $n } 通
summary-flags-text = { $right } 对，{ $wrong } 错，{ $missed } 漏
summary-lean = 前两项一样要紧。什么都不信很容易，可也有代价。
summary-calls = 每一通
summary-right = 判断对了
summary-wrong = 没判断对
summary-again = 再接一次
summary-again-of = 再接一次：{ $title }
summary-checks = { $n ->
    [0] 没有核实
   *[other] 核实 { $n } 次
  }
summary-practice = 练习，不计入
summary-heard = 以前听过
summary-nexts = 记住这几件事
summary-home = 回到首页
summary-record-alt = 按顺序排列的每一通电话，以及你是否判断对了

## 设置

settings-title = 设置
settings-language = 语言
settings-text-size = 字号
settings-theme = 颜色
settings-theme-system = 跟随设备
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-sound = 声音
settings-sound-text = 铃声、线路声和人声
settings-volume = 音量
settings-voice = 说话用的语言
settings-voice-text = 可以听一种语言，看另一种语言的字。
settings-voice-words = 跟文字一样
settings-source = 用谁的声音
settings-source-text = 用设备的声音时，每个人听起来都一样，也不太像电话里的声音。
settings-source-recorded = 各人自己的声音
settings-source-device = 设备的声音
settings-speed = 说话快慢
settings-speed-text = 放慢或加快，音调不变。
settings-speed-fixed = 在这个网页上调不了，声音照录好的快慢播放。
settings-noise = 线路杂音
settings-noise-text = 电话里的沙沙声，调到零就没有。
settings-captions = 字幕
settings-captions-text = 把对方说的话写出来。听不到声音的时候，字总会显示。
settings-caption-size = 字幕大小
settings-caption-size-normal = 普通
settings-caption-size-large = 大
settings-caption-size-largest = 最大
settings-on = 开
settings-off = 关
settings-pace = 回答的时间
settings-pace-text = 有些时候，对方只等你一会儿。
settings-pace-normal = 照原样
settings-pace-slower = 多一半
settings-pace-slowest = 多一倍
settings-pace-off = 不限时
settings-motion = 动画
settings-motion-system = 跟随设备
settings-motion-reduced = 少一些
settings-motion-full = 全部

## 真实求助

help-title = 你正遇到这样的事吗？
help-first = 先挂断。你不欠对方什么。
help-first-text = 如果对方是真的，你可以自己查号码打回去。
help-china = 在中国大陆
help-ask = 拿不准：打 96110
help-ask-text = 警方的反诈专线。它也会主动打来劝阻：如果是它打给你，一定要接。
help-moved = 钱已经转出去：打给银行，再打 110
help-moved-text = 银行的号码在银行卡背面。他们可以设法止付，早一分钟是一分钟。
help-stop = 接电话的人会问你
help-stop-time = 什么时候转的
help-stop-amount = 转了多少
help-stop-payee = 收款人姓名
help-stop-account = 收款账号和开户行
help-stop-story = 简单说说经过
help-remote = 有人在操控你的手机？
help-remote-1 = 强制重启。
help-remote-2 = 拔掉 SIM 卡。
help-remote-3 = 关掉 Wi-Fi。
help-remote-4 = 换一部手机，打给银行和 110。
help-evidence = 留好证据
help-evidence-text = 聊天、通话记录、短信、凭证、截图都留着，聊天用的软件先别删。
help-fee = 花钱追款都是假的
help-fee-text = 说收点钱就能帮你追回来的，也是骗子。警察办案不收费。
help-tell = 告诉一个身边的人
help-tell-text = 聪明人也会遇上，天天都有。不用一个人扛。
help-elsewhere = 在别的地方
help-uk = 英国
help-uk-text = 打 159 可以接通你的银行；可疑短信转发到 7726。对方可能还没挂断，换一部电话打。
help-us = 美国
help-us-text = 在 ReportFraud.ftc.gov 举报。
help-sg = 新加坡
help-sg-text = 1799，ScamShield 热线，全天有人接。
help-hk = 中国香港
help-hk-text = 18222 咨询；报案打 999 或去警署。
help-au = 澳大利亚
help-au-text = 先告诉银行，再找 Scamwatch 和 ReportCyber；身份信息被盗可以找 IDCARE。
help-in = 印度
help-in-text = 1930。没有“视频逮捕”这回事。
help-tw = 中国台湾
help-tw-text = 打 165 反诈热线。
help-fiction = 游戏里的事都是虚构的
help-fiction-text = 打电话的人、单位和号码都是编的。游戏不会拨号，也不会发出任何东西；这一页的号码只是文字。号码可能有变动，请以银行和警方公布的为准。

## 关于

about-title = 关于这个游戏
about-what = 这是什么
about-what-text = 你来接电话。有的是骗局，有的是真事，听上去差不多。你可以聊、可以查、可以决定，最后看看对方对你做了什么，真假两通电话差在哪里。
about-why = 有用吗
about-why-text = 六项研究发现：真假混着练一小会儿、练完给答案，一周以后分辨真假都更准了（Leder 等，2024）。不复习，几周就会淡忘，所以隔一阵再来玩一次（Maertens 等，2025）。
about-privacy = 隐私
about-privacy-text = 不用注册，没有跟踪。电话和设置只存在这个浏览器里，在“玩家和数据”里可以全部删掉。
about-fiction = 虚构
about-fiction-text = 电话里的人、单位和号码都是编的。官方热线只在它是正确答案的地方出现。
about-made = 用到的东西
about-made-faces = 人物
about-made-faces-text = Pablo Stanley 的 Open Peeps（CC0 1.0），经由 DiceBear（MIT）
about-made-voices = 说话的声音
about-made-voices-text = 由电脑合成：hexgrad 的 Kokoro（Apache 2.0）。没有录、也没有模仿任何真人的声音。
about-made-icons = 图标
about-made-icons-text = lucide（ISC）
about-made-engine = 软件
about-made-engine-text = Phaser、Howler、XState、Preact（MIT）、idb（ISC）、Fluent（Apache 2.0）
about-licence = 许可
about-licence-text = 程序用 MIT 许可，电话剧本和配音用“知识共享 署名 4.0”。许可全文和游戏放在一起：LICENSES.md 和 voices/licenses。

## 暂停

pause-title = 电话暂停了
pause-text = 这一页开着的时候，什么都不会发生，慢慢来。
pause-output-lost = 耳机或音箱断开了，电话先停在这里。重新接上，或者就这样继续，都可以。
pause-resume = 回到电话
pause-settings = 设置
pause-help = 我是不是正遇到骗局？
pause-leave = 离开这通电话
pause-leave-text = 进度会留着，可以从首页接着来。
