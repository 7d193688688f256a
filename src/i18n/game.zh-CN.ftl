## 通话中的说明

speaker-caller = 来电者
note-held = 你让对方稍等。
note-silence = 你没有说话。

## 引导通话

guide-ringing = 这张卡写着你是谁、在等什么。先看一眼，再接电话。
guide-n-hello = 对方说的每一句，觉得不对劲都可以点旗子。现在选一句回话。
guide-n-hurry = 又要钱，又催你。先别急着答，点“核实”，自己打开App看看。
guide-n-back = 你心里有数了。不欠谁一句回话，直接挂断就行。
guide-n-pay = 现在还来得及，可以拒绝，也可以挂断。
