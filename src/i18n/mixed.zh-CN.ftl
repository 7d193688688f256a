## 值完一班后的真假快听：别的电话里的几句话，是真是假

mixed-offer = 还有一样：真假快听
mixed-offer-text = 从你以前接过的别类电话里，各听几句，一共 { $n } 段。是真电话，还是骗局？两分钟左右，免得看谁都像骗子。
mixed-start = 开始真假快听
excerpt-question = 是真电话，还是骗局？
excerpt-hint = 出自你以前接过的一通电话，不计成绩。
excerpt-genuine = 真电话
excerpt-scam = 骗局
excerpt-of = 第 { $index } / { $of } 段
example-right-scam = 对，是骗局。
example-wrong-scam = 不对，是骗局。
example-right-genuine = 对，是真电话。
example-wrong-genuine = 不对，是真电话。
example-twin-genuine = 换成真电话，对方这样说
example-twin-scam = 换成骗子，对方这样说
example-next = 下一段
example-end = 看看结果
mixed-end = 真假快听
mixed-end-text = 这些都不计入成绩。
mixed-lean = 这两样一样要紧。什么都不信很容易，可也有代价。
mixed-of = { $of } 段里对了 { $n } 段
