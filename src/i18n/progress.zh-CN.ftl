## 看看进步

progress-title = 你的进步
progress-text = { $n ->
   *[other] 根据计入成绩的 { $n } 通电话算出。练习只算进“各类电话的正确率”和“该再练的”。
}
progress-certificate = 证书
progress-none-title = 还没有可看的
progress-none-text = 判断完第一通电话，这里就会告诉你：真假分不分得清，容易偏向哪一边，会不会先核实，把握和对错合不合得上。往下还能看到守住和损失的钱、每一类电话判断得怎么样、哪些该再练，以及接过的每一通电话。
progress-none-device = 这些都只存在这台设备上。
progress-start = 开始值班

# 为什么现在只有文字、没有数字
progress-few = 电话还太少，运气的成分还很大，所以先用文字说个大概。骗局和真电话各满 { $from } 通，就会给出数字。现在骗局 { $scams } 通，真电话 { $genuine } 通。
progress-few-undecided = { $n ->
   *[other] 另有 { $n } 通你停在了正中间，没有算进去。
}
progress-not-yet = 还早
progress-not-yet-text = 骗局和真电话至少各判断过一通，才看得出来。
progress-how = 这是怎么算的？

progress-telling = 分清真假
progress-telling-guessing = 跟猜差不多
progress-telling-somewhat = 比猜强一些
progress-telling-often = 经常分得清
progress-telling-nearly-always = 几乎都分得清
progress-telling-band = 骗局和真电话，你分不分得清。
progress-telling-figure = 0 等于全靠猜，到 3 就几乎都分得清。真实水平很可能在 { $low } 到 { $high } 之间。
progress-telling-counts = { $scams } 通骗局里，你说“是骗局”的有 { $hits } 通；{ $genuine } 通真电话里，你也说“是骗局”的有 { $alarms } 通。前一个越多、后一个越少，就分得越清。
progress-telling-shares = 为了不让一时的运气占太多，两个通数各加半通，总数各加一通再算：{ $scams } 通里的 { $hits } 通算作 { $hit }，{ $genuine } 通里的 { $alarms } 通算作 { $alarm }。
progress-telling-curve = 放到钟形曲线上，这两个比例分别在 { $hitz } 和 { $alarmz } 的位置。前一个减去后一个，就是 { $value }，叫作 d′（读作 d 撇）。
progress-telling-source = 出处：Stanislaw 与 Todorov，1999；各加半通的做法出自 Hautus，1995。
progress-telling-pairs = 还有一种算法，把你有几成把握也算进去：从你接过的电话里，随便挑一通骗局、一通真电话配成一对。每 100 对里，有 { $value } 对是你觉得骗局那通更可疑；两通觉得一样可疑的，算半对。
progress-telling-pairs-ends = 真实水平很可能在 { $low } 到 { $high } 对之间，全靠猜大约是 50 对。这叫 AUC（曲线下面积），上下范围用的是 Newcombe 2006 年的算法。
progress-telling-pairs-undecided = { $n ->
   *[other] 你停在正中间的 { $n } 通，这里也算在内。
}

progress-lean = 你偏哪边
progress-lean-trusting = 偏向相信
progress-lean-even = 不偏不倚
progress-lean-suspicious = 偏向怀疑
progress-lean-left = 太轻信
progress-lean-right = 太多疑
progress-lean-band = 你更容易犯哪种错：信了骗子，还是冤枉了真电话。
progress-lean-figure = 0 是不偏不倚，负数偏向怀疑，正数偏向相信。真实的偏向很可能在 { $low } 到 { $high } 之间。
progress-lean-counts = { $scams } 通骗局里，你信了 { $believed } 通；{ $genuine } 通真电话里，你当成骗局的有 { $alarms } 通。前一种占的比例大，就是偏向相信；后一种占的比例大，就是偏向怀疑。
progress-lean-curve = 把“分清真假”那一项里曲线上的两个位置 { $hitz } 和 { $alarmz } 加起来，除以二，再把正负号反过来，就是 { $value }。它叫作判断标准 c。

progress-checks = 先核实
progress-checks-seldom = 很少
progress-checks-sometimes = 有时候
progress-checks-often = 经常
progress-checks-nearly-always = 几乎每次
progress-checks-latest = 最近 { $n } 通里，先核实了 { $checked } 通。
progress-checks-figure = 最近 { $n } 通里，先核实了 { $checked } 通。按全部电话看，真实比例很可能在 { $low } 到 { $high } 之间。
progress-checks-counts = { $calls } 通电话里，有 { $checked } 通你在钱出去之前核实过。自己找号码打回去、查号码、问家里人、自己打开官方App、举报，都算核实；骗局和真电话一样算。最后怎么判断的，跟这一项没有关系。
progress-checks-share = { $checked } 除以 { $calls }，等于 { $share }。上下范围用的是 Wilson 1927 年的算法。

progress-sure = 把握和对错
progress-sure-too-sure = 把握偏大
progress-sure-as-sure = 把握正合适
progress-sure-less-sure = 可以更有把握
progress-sure-very = { $of ->
    [0] 你还没有过九成以上的把握。
   *[other] 你有九成以上把握的 { $of } 通里，判断对了 { $right } 通。
}
progress-sure-figure = 越小越好：0 最好，0.25 等于每次都答“说不准”。真实水平很可能在 { $low } 到 { $high } 之间。
progress-sure-left = 是真的
progress-sure-right = 是骗局
progress-sure-counts = 平均下来，你说自己有 { $sureness } 的把握，实际判断对了 { $right }。
progress-sure-brier = 每一通都看你的回答离事实差多少：比如一通骗局，你说有 80% 的把握是骗局，就差 0.2。把这些差各自平方，再取 { $calls } 通的平均，就是 { $value }。每次都说“说不准”，会得到 0.25。这叫布里尔分数。
progress-sure-source = 出处：Murphy，1973。
progress-sure-bin = { $calls ->
   *[other] 你说大约有 { $said } 的可能是骗局的，一共 { $calls } 通，其中真是骗局的有 { $scams } 通。
}

## 账本

progress-ledger = 钱
progress-side-protected = 守住
progress-side-lost = 损失
progress-side-refused = 误拒真电话
progress-calls-protected = { $n ->
   *[other] { $n } 通骗局
}
progress-calls-lost = { $n ->
   *[other] { $n } 通骗局
}
progress-calls-refused = { $n ->
   *[other] { $n } 通真电话
}
progress-ledger-note = 拒掉真电话，一样有损失。
progress-ledger-how = “守住”是骗子想要、但没拿到的钱；“损失”是转给骗子、没有追回来的钱；“误拒真电话”是电话断得太早，对方没能替你办成的钱。都是游戏里的钱，把计入成绩的 { $calls } 通电话加在一起。

## 每周各类电话

progress-heat = 各类电话的正确率（%）
progress-heat-kind = 哪一类
progress-heat-scam = 骗局
progress-heat-genuine = 真电话
progress-heat-week = { $day }那一周
progress-heat-none = 没有电话
progress-heat-cell = { $of } 通里对了 { $right } 通
progress-heat-empty = 还没有：这些电话已经查不到属于哪一类。
progress-heat-all = 显示全部 { $n } 行
progress-heat-fewer = 少显示几行
progress-heat-how = 这一类电话在这一周里，每一百通你判断对了几通。每周从星期一算起。只有一两通的时候，数字会忽高忽低，那是运气，不是你变了。重听的电话也算在里面。

## 该再练的

progress-due = 该再练的
progress-due-none = 现在没有。
progress-due-last = { $days ->
    [0] 今天 { $of } 通里对了 { $right } 通
    [1] 昨天 { $of } 通里对了 { $right } 通
   *[other] { $days } 天前 { $of } 通里对了 { $right } 通
}
progress-due-today = 今天
progress-due-tomorrow = 明天
progress-due-booster-open = 今天该复习了：值一班就行，接哪些电话都可以。
progress-due-booster-next = 下次复习：{ $day }。
progress-due-more = { $n ->
   *[other] 还有 { $n } 类，过些日子再练
}
progress-due-how = 学会的东西会慢慢忘。有一套公开的计算办法（叫 FSRS），根据你每一通判断得怎么样，推算什么时候快要忘了，就在那之前提醒你再练。到时候打来的可能是骗局，也可能是跟它很像的真电话，事先不说。

## 每周走势

progress-weeks = 一周一周看
progress-weeks-text = 每一百通里判断对了几通。
progress-weeks-scam = 骗局
progress-weeks-genuine = 真电话
progress-weeks-table = 用表格看
progress-weeks-week = 那一周的周一
progress-weeks-few = 空心圈表示那一周不到五通，旁边的数字就是通数。
progress-weeks-alt = { $n } 周里每周判断对的比例，具体数字在下面的表格里。

## 还有这些

progress-flags = 你注意到了什么
progress-flags-flagged = { $flagged ->
    [0] 你还没有标记过哪一句。
   *[other] 你标记了 { $flagged } 句，其中 { $right } 句确实有破绽。
}
progress-flags-told = { $told ->
    [0] 还没有出现过有破绽的话。
   *[other] 有破绽的话一共 { $told } 句，你找出了 { $right } 句。
}
progress-flags-how = 要钱、要保密、要验证码、要看屏幕、让你装链接里的软件、不让你打回去，这样的话就是破绽。口音、工号、知道你的名字都不算，真电话里也有，标记了就是多标了。骗局里平平常常的话，标不标都不算。
progress-leaks = 你说出去了什么
progress-leaks-none = { $scams ->
   *[other] { $scams } 通骗局里，什么都没说出去。
}
progress-leaks-no-scams = 还没有计入的骗局。
progress-leaks-calls = { $n ->
   *[other] { $n } 通
}
progress-leaks-how = 只算骗局。同一样东西，一通电话里说两遍也只算一次。
progress-doubt = 什么时候起疑的
progress-doubt-never = 一直没有
progress-doubt-how = 骗局里你第一次标记、核实、追问、拒绝或举报的那一刻。只是说“等一下”不算，忙的人都会这么说。起疑越早，要冒的险越小。
progress-time = 多久回应
progress-time-none = 还没有量过。
progress-time-value = 从对方开口说那一句，到你回应，一般是 { $time }。
progress-time-note = 快不等于好。慢慢想，这里不扣分。

## 每一通电话

progress-past = 每一通电话
progress-past-text = { $n ->
   *[other] 共 { $n } 通，新的在前。
}
progress-past-said = 你说：{ $word }
progress-past-practice = 练习，不计入
progress-past-changed = 这通电话后来改写过，当时的经过看不到了。
progress-past-gone = 这通电话已经不在游戏里了。
progress-past-open = 看看经过
progress-past-open-of = 看看经过：{ $title }，{ $day }
progress-past-replay = 再接一次
progress-past-replay-of = 再接一次：{ $title }，{ $day }
progress-past-page = 第 { $from } 到 { $to } 通，共 { $of } 通
progress-past-newer = 较新的
progress-past-older = 较早的
