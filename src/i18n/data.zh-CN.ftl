### 每位玩家存了什么的页面。

# Between the two words a line may break
data-title = 玩家和{"\u200B"}数据
data-nameless = 玩家一

## 存了什么

data-kept = { $name }在这里存了什么
data-kept-counting = 正在清点……
data-kept-none = 还没有接过电话。
data-kept-calls = 一共 { $n } 通电话
data-kept-counted = { $n ->
   *[other] 其中 { $n } 通计入成绩，其余是练习。
}
data-kept-all-counted = 全都计入成绩。
data-kept-practice = 都是练习，不计入成绩。
data-kept-first = 第一通：{ $day }
data-kept-last = 最近一通：{ $day }
data-kept-size = 存成文件约 { $size }
data-kept-where = 这些都只存在这台设备的浏览器里，不会传给任何人。清理浏览器数据时会一起清掉，隔一阵子就另存一份吧。

## 另存

data-save = 另存一份
data-save-text = 想换一台设备玩：先点“存下全部内容”，把文件拷过去，再在那台设备上打开这一页，导入文件。
data-save-record = 存下全部内容
data-save-table-text = 表格用一般的表格软件就能打开，一通电话一行。
data-save-table = 存成表格
data-save-codebook = 存下各列的说明
data-save-saved = 好了，文件在浏览器的下载文件夹里。
data-save-empty = 还没有电话可以放进表格。
data-save-failed = 文件没存成。请再试一次，还是不行就刷新页面。
data-columns = 各列是什么意思
data-columns-unit = 单位：{ $unit }
data-columns-values = 可能的值：{ $values }
data-working = 正在处理，请稍等……

## 导入文件

data-in = 导入文件
data-in-text = 选择用“存下全部内容”存的文件，在这台或别的设备上存的都行。这里已经有的电话不会重复计算。
data-in-choose = 选择文件
data-in-checking = 正在读取文件，逐通核对……
data-in-added = { $n ->
    [0] 文件里没有新的内容。
   *[other] 导入了 { $n } 通电话。
}
data-in-already = 有 { $n } 通这里已经有了，没有重复计算。
data-in-unproved = 有 { $n } 通没法核对：电话的内容后来改过，或者当时的经过没有存全。已经照原样收下。
data-in-go-on = 继续玩
data-in-other = 这是“{ $theirs }”的文件，现在玩的是“{ $yours }”。
data-in-other-text = 如果是你自己的，只是换了名字，就导入。如果是别人的，请不要导入，先在这一页添加这位玩家，换过去再导入。两个人的电话混在一起，就分不开了。
data-in-other-yes = 是我的，导入
data-in-other-no = 不导入
data-in-unreadable = 文件打不开，什么都没有改动。请重新选择一次。
data-in-not-kept = 没能存进来，可能是空间不够。什么都没有改动。请给这台设备腾点空间再试。
data-in-refused = 文件没有导入，什么都没有改动。
data-in-details = 详细情况（给帮你的人看）
data-in-found = { $place }：“{ $found }”

## 文件有什么问题，该怎么办

data-problem-file-too-big = 文件太大了，不会是这个游戏的记录。
data-remedy-file-too-big = 请选择用“存下全部内容”存的文件，文件名以 hold-the-line-record 开头。
data-problem-file-empty = 文件是空的。
data-remedy-file-empty = 请在原来的设备上重新存一次，再拷过来。
data-problem-file-cut-short = 文件缺了后面一截。
data-remedy-file-cut-short = 多半是没有拷完整。请重新拷一次，或在原来的设备上重新存一次。
data-problem-file-not-json = 这不是这个游戏存的文件。
data-remedy-file-not-json = 请选择用“存下全部内容”存的文件，文件名以 hold-the-line-record 开头。
data-problem-file-foreign = 这是别的程序存的文件。
data-remedy-file-foreign = 请选择用“存下全部内容”存的文件，文件名以 hold-the-line-record 开头。
data-problem-file-newer = 存这个文件的游戏，版本比这里的新。
data-remedy-file-newer = 请连上网，把游戏的页面全部关掉再打开，然后重新导入。
data-problem-file-changed = 文件和存的时候不一样了。
data-remedy-file-changed = 可能改动过，也可能拷的时候坏了。请用原来存的那一份，或在原来的设备上重新存一次。
data-problem-file-too-deep = 文件的格式不对，不像是这个游戏存的。
data-remedy-file-too-deep = 请用原来存的那一份，或在原来的设备上重新存一次。
data-problem-part-damaged = 文件有一部分坏了，读不出来。
data-remedy-part-damaged = 请用原来存的那一份，或在原来的设备上重新存一次。
data-problem-part-forbidden = 文件里有不可能出现的名称。
data-remedy-part-forbidden = 文件改动过。请用原来存的那一份，或在原来的设备上重新存一次。
data-problem-trial-twice = 同一通电话在文件里出现了两次。
data-remedy-trial-twice = 文件改动过。请用原来存的那一份，或在原来的设备上重新存一次。
data-problem-trial-tampered = 有一通电话的成绩和当时的经过对不上。
data-remedy-trial-tampered = 文件改动过。请用原来存的那一份，或在原来的设备上重新存一次。

## 玩家

data-players = 谁在这台设备上玩
data-players-text = 每个人的电话、成绩和设置都是分开的。
data-players-now = 正在玩
data-players-choose = 换{ $name }来玩
data-players-rename = 你的昵称
data-players-rename-do = 修改
data-players-add = 另一位玩家的昵称
data-players-add-do = 添加并开始玩
data-players-hint = 最多 { $most } 个字，不必用真名。
data-name-empty = 请先填一个昵称。
data-name-too-long = 太长了，最多 { $most } 个字。
data-name-taken = 这里已经有人用这个昵称了，换一个吧。
data-name-failed = 没存上，请再试一次。

## 删除

data-forget = 删除{ $name }的全部内容
data-forget-text = 删掉这位玩家在这台设备上的所有电话、成绩和设置，别的玩家不受影响。
data-forget-open = 全部删除……
data-forget-ask = 真的要删除{ $name }的全部内容吗？
data-forget-ask-text = 删了就找不回来了。没有另存过的话，就彻底没有了。
data-forget-no = 都留着
data-forget-save = 先存下全部内容
data-forget-yes = 彻底删除
data-forget-failed = 没能删除。请再试一次，还是不行就刷新页面。
