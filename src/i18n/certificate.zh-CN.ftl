## 证书

certificate-title = 证书
certificate-text = 一张证书对应一次测试。写上要印的名字，打印出来，或者存成 PDF。
certificate-none = 想要证书，先做一次测试，里面要有你没听过的电话。第一次值班之前，或者有了新电话的时候，在首页做一次“摸底”或“测试”就行。
certificate-which = 哪一次测试
certificate-name = 证书上的名字
certificate-name-note = 只用来打印，不保存，也不发送。
certificate-print = 打印
certificate-back = 回到你的进步

certificate-kind = 识别诈骗电话练习证书
certificate-nobody = （姓名）
certificate-statement = 在一次没有提示、中途不告诉对错的测试中，{ $of } 通电话里判断对了 { $right } 通；有 { $checked } 通先核实、再行动。
certificate-all = 判断对的电话
certificate-scams = 识破的骗局
certificate-genuine = 相信了的真电话
certificate-telling = 分清真假（d′）
certificate-lean = 偏向（c）
certificate-range = { $name }，很可能在 { $low } 到 { $high } 之间
certificate-band = 只用文字说个大概：骗局和真电话没有各满 20 通，给数字就说过头了
certificate-of = { $right } / { $of }
certificate-test-first = 摸底
certificate-test-A = 测试 A
certificate-test-B = 测试 B
certificate-test-C = 测试 C
certificate-test-calls = { $n ->
   *[other] { $n } 通电话
}
certificate-signature = 签名（需要时）
certificate-not-title = 这张证书不能证明什么
certificate-not = 它不能证明这个人不会受骗，不能证明真遇到这种电话时会怎么做，也不能证明玩的就是本人。它不是职业资格证书。本领会生疏：研究发现，半年不练，效果就没有了。
certificate-code = 编号
certificate-code-note = 由每一通电话的经过算出来。用本人存下的文件，可以再算出同一个编号。
certificate-content = 电话内容版本 { $version }
