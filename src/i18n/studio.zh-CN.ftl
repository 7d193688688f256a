## 剧本工坊

studio-page-title = 工坊 · 守住这条线
studio = 工坊
studio-leave = 回到游戏
studio-panes = 工坊的各个部分
studio-findings = 检查结果
studio-tab-map = 地图
studio-tab-source = 源文件
studio-tab-lines = 台词
studio-tab-problems = 问题
studio-tab-figures = 数据

## 选一通电话

studio-text = 打开一通电话，随手改，马上看到哪里不对，从哪一步都能试玩。存成文件之前，所有内容只留在这个浏览器里。
studio-drop = 把 call.yaml 拖到这里，words.en.yaml 也可以一起拖进来。
studio-choose-files = 选择文件
studio-no-call = 这些文件里没有可以当作电话剧本的 YAML 文件。
studio-too-large = { $name } 太大了：最多 1 MB，一通电话一般只有 30 KB 左右。
studio-drafts = 没存的内容
studio-drafts-text = 你离开时替你留着。可以接着改，也可以丢掉。
studio-throw-away = 丢掉
studio-shipped = 游戏里的电话
studio-shipped-text = 尽管改，游戏本身不受影响。
studio-truth-scam = 诈骗
studio-truth-genuine = 真电话

## 工作台

studio-calls = 选电话
studio-twin-genuine = 对应的真电话
studio-twin-scam = 对应的诈骗电话
studio-save = 保存
studio-play = 试玩
studio-play-here = 从这里试玩
studio-play-not = 还有错误，暂时不能试玩。
studio-unsaved = 未保存
studio-unchanged = 没有改动
studio-saved-at = { $time } 已保存
studio-errors = { $n } 个错误
studio-warnings = { $n } 个提醒
studio-saved = 已保存：{ $files }
studio-kept = 已留在这个浏览器里，标着“未审核”。首页“自己写的电话”里能找到。
studio-kept-not = 这个浏览器不让保存，关掉页面就没了。请存成文件。
studio-mended = 已改成 { $offer }

studio-save-files = 存成文件
studio-save-files-text = 改过的文件：{ $files }
studio-save-nothing = 没有改动，会把编辑器里的文件照原样存一份。
studio-keep = 留在这个浏览器里
studio-keep-text = 以后在首页随时能玩。会标着“未审核”，不会排进班次，也不计入成绩。
studio-keep-broken = 以后接着改。还有错误时不能试玩。

## 地图

studio-map = 地图
studio-map-about = { $nodes } 个节点 · 随机玩家到达率，精确值
studio-map-list = 这通电话的地图
studio-map-none = 文件有了电话剧本的样子，地图就会出来。
studio-checking = 正在检查……
studio-reach = { $share } 的人会到这里
studio-has-error = 有错误
studio-has-warning = 有提醒
studio-lane = 核实和挂断，随时都能做
studio-any-time = 挂断
studio-zoom-in = 放大
studio-zoom-out = 缩小
studio-fit = 看整张地图
studio-stage-contact = 接触
studio-stage-trust = 取信
studio-stage-pressure = 施压
studio-stage-isolation = 隔离
studio-stage-request = 索要
studio-stage-extraction = 到手
studio-stage-opening = 开场
studio-stage-story = 事由
studio-stage-push = 推进
studio-stage-ending = 结局

## 源文件和问题

studio-source = 源文件
studio-source-of = { $file } 的源文件
studio-files = 这通电话的文件
studio-use = 改用 { $offer }
studio-problems = 问题
studio-state-wait = 先改好错误才能试玩
studio-state-unfit = 可以试玩，改好错误再给别人用
studio-state-ready = 可以试玩
studio-no-problems = 这通电话没有问题。
studio-error = 错误
studio-warning = 提醒
studio-line = 行
studio-trouble = 有一项检查自己出了错，其他检查照常。它说：{ $reason }
studio-too-much = 这段内容查不动。撤销刚才的改动，或者写得简单些。

## 台词

studio-lines = 台词
studio-lines-of = 第 { $from }–{ $to } 行，两种语言
studio-lines-choose = 在地图上选一处，看看那里说了什么。
studio-lines-none = 这里没有台词，或者要先把文件改好。
studio-problems-here = { $n } 个问题
studio-original = 原文
studio-kind-line = 台词
studio-kind-choice = 回答
studio-kind-sms = 短信
studio-kind-how = 怎么核实
studio-kind-title = 标题
studio-kind-text = 正文
studio-kind-what = 代价
studio-kind-detail = 多少
studio-spoken = 朗读 { $s } 秒
studio-words = { $n } 词
studio-characters = { $n } 字

## 探查数据

studio-figures = 数据
studio-figures-none = 格式上没有错误了，就会开始统计。
studio-counting = 正在统计……
studio-cut-short = 这通电话的状态太多，没有全部走完。下面的数字只算走过的部分。
studio-states = 状态
studio-moves = 走法
studio-runs = 40 步以内的走完方式
studio-money-paid = 付出
studio-money-lost = 损失
studio-money-protected = 守住
studio-money-refused = 误拒
studio-one-way = 只剩一个回答的节点
studio-none = 没有
studio-bots = 各类玩家的结局
studio-ending = 结局
studio-bot-naive = 轻信
studio-bot-cautious = 谨慎
studio-bot-hang-up-first = 先挂断
studio-bot-verify-first = 先核实
studio-bot-random = 随机

## 一句话怎么说，一个回答算什么

studio-you = 你
studio-mood-warm = 亲切
studio-mood-calm = 平静
studio-mood-brisk = 干脆
studio-mood-hesitant = 迟疑
studio-mood-reading = 照着念
studio-mood-hurt = 委屈
studio-mood-stern = 严厉
studio-mood-pressing = 催促
studio-mood-whispering = 低声
studio-stance-comply = 照办
studio-stance-stall = 拖一拖
studio-stance-question = 追问
studio-stance-verify = 核实
studio-stance-refuse = 拒绝
studio-stance-report = 举报

## 可能丢的东西

studio-draft-open = 打开的是你没存的内容。想要原来的样子，到“选电话”里把它丢掉。
studio-not-written = 没能写进 { $file }：要先把里面的错误改好。
studio-unreachable = 怎么玩都到不了这里，没法从这里试玩。
studio-throw-away-title = 丢掉这些改动？
studio-throw-away-text = 《{ $title }》上次保存之后改的内容都会没有。
studio-throw-away-no = 留着
studio-also-open = 这通电话在另一个标签页里也开着。请关掉一个，谁最后改就留谁的。
studio-kept-state = 已留在浏览器里
studio-keep-replaces = 这里已经留着这通电话的另一版，会被现在这版换掉。
studio-plays = 试玩记录（.play）里抄着台词。
studio-plays-renew = 按现在的台词更新记录
