## 自己写的电话

own-calls = 自己写的电话
own-calls-text = 在工坊里写的，只留在这个浏览器里，不计入成绩。
own-door = 培训老师：自己写一通电话
own-play = 试玩
own-edit = 修改
own-delete = 删除
own-delete-title = 删掉这通电话？
own-delete-text = 《{ $title }》会从这个浏览器里删掉。已经存成文件的不受影响。
own-delete-no = 留着
own-studio = 回到工坊
unreviewed = 未审核
about-studio = 自己写一通电话
about-studio-text = 工坊里能打开每一通电话的文字：改一改，或者自己写一通，马上看到哪里不对，从哪一步都能试玩。
about-studio-open = 打开工坊
notice-no-studio = 工坊没加载出来，可能断了网。内容都在，过一会儿再试。
