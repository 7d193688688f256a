"""How lines are read. `npm run processes` runs it where the environment of the voices stands; by hand: python -m unittest, in this folder, with its Python."""

import unittest

from english import english_phonemes
from kokoro import MOST_TOKENS, split_long
from mandarin import read_chinese
from marks import Unsayable

CHINESE = {
    # Third tones in a row, within words and across them.
    "你好": "ni2 hao3",
    "我给您看看": "wo2 gei3 nin2 kan4 kan5",
    "老板很好": "lao2 ban2 hen2 hao3",
    "我也很想你": "wo2 ye2 hen3 xiang2 ni3",
    "展览馆": "zhan2 lan2 guan3",
    "买两把雨伞": "mai3 liang2 ba3 yu2 san3",
    "手里有钱": "shou3 li5 you3 qian2",
    "没有理赔": "mei2 you2 li3 pei2",
    "医保卡": "yi1 bao2 ka3",
    "小伙子": "xiao2 huo3 zi5",
    "系统显示": "xi4 tong3 xian3 shi4",
    "洗洗手": "xi2 xi5 shou3",
    # 一
    "一样": "yi2 yang4",
    "一天": "yi4 tian1",
    "一个人": "yi2 ge5 ren2",
    "看一看": "kan4 yi5 kan4",
    "第一名": "di4 yi1 ming2",
    "周一上午": "zhou1 yi1 shang4 wu3",
    "统一处理": "tong3 yi1 chu2 li3",
    "十一号": "shi2 yi1 hao4",
    "二十一个": "er4 shi2 yi1 ge5",
    "一百一十一块一": "yi4 bai3 yi1 shi2 yi1 kuai4 yi1",
    "一万二千": "yi2 wan4 er4 qian1",
    "一，二，三": "yi1, er4, san1",
    # 不
    "不是": "bu2 shi4",
    "不行": "bu4 xing2",
    "看不懂": "kan4 bu5 dong3",
    "并不是": "bing4 bu2 shi4",
    "从来不让": "cong2 lai2 bu2 rang4",
    "打不进去": "da3 bu5 jin4 qu5",
    "说不准": "shuo1 bu5 zhun3",
    "对不对": "dui4 bu5 dui4",
    "他不到": "ta1 bu2 dao4",
    # The neutral tone, and what must not be made light.
    "当地的目的": "dang1 di4 de5 mu4 di4",
    "慢慢地说": "man4 man4 de5 shuo1",
    "早上晚上": "zao3 shang5 wan3 shang5",
    "卡里有，{A P P}里点开": "ka3 li5 you3, {A P P} li5 dian3 kai1",
    "手机上看过": "shou3 ji1 shang5 kan4 guo5",
    "换个人报个数": "huan4 ge5 ren2 bao4 ge5 shu4",
    "个人信息": "ge4 ren2 xin4 xi1",
    "上个月找找": "shang4 ge5 yue4 zhao2 zhao5",
    "经过马上": "jing1 guo4 ma3 shang4",
    "实在不行": "shi2 zai4 bu4 xing2",
    "以上内容": "yi3 shang4 nei4 rong2",
    "我转过去了": "wo2 zhuan3 guo4 qu5 le5",
    "计划": "ji4 hua4",
    "谁": "shei2",
    # 儿
    "一会儿": "yi2 huir4",
    "这事儿": "zhe4 shir4",
    "女儿": "nü3 er2",
    # Sounds, and the telephone.
    "喂，你好": "wei2, ni2 hao3",
    "嗯？": "en2?",
    "嗯。": "en4.",
    # What the line settles comes before the rules.
    "给[ji3]予": "ji2 yu3",
    "重[chong2]派": "chong2 pai4",
    "还[hai2]行[xing2]": "hai2 xing2",
    "下载{A P P}，好吗？": "xia4 zai4 {A P P}, hao3 ma5?",
    # Marks.
    "等等……“好”——行！": "deng2 deng3… “hao3”— xing2!",
}
ENGLISH = {
    "Mister Wang[/wˈɑŋ/]'s son": "mˈɪstəɹ wˈɑŋz sˈʌn",
    "Use[/jˈuːz/] your I D in Donglu[/dʊŋlˈuː/].": "jˈuz jʊɹ ˈI dˈi ɪn dʊŋlˈu.",
    "at three P M to Lanhe[/lɑːnhˈʌ/]": "æt θɹˈi pˈi ˈɛm tə lɑnhˈʌ",
    "the number on": "ðə nˈʌmbəɹ ˈɔn",
    "begins with a D. I know": "bɪɡˈɪnz wɪð ə dˈi. I nˈO",
    "I am from the bank": "Iəm fɹʌm ðə bˈæŋk",
    "Wait… what? No — yes!": "wˈAt… wˌʌt? nˈO — jˈɛs!",
}
REFUSED = ("打96110", "打开App", "行[xing]", "[hao3]好", "好[hao9]", "50%")


class Readings(unittest.TestCase):
    def test_chinese(self) -> None:
        for written, said in CHINESE.items():
            with self.subTest(written):
                self.assertEqual(read_chinese(written).pinyin, said)

    def test_english(self) -> None:
        for written, said in ENGLISH.items():
            with self.subTest(written):
                self.assertEqual(english_phonemes(written, False), said)

    def test_british(self) -> None:
        self.assertEqual(english_phonemes("Call the number", True), "kˈɔːl ðə nˈʌmbə")

    def test_nothing_is_dropped_in_silence(self) -> None:
        for written in REFUSED:
            with self.subTest(written), self.assertRaises(Unsayable):
                read_chinese(written)

    def test_long_lines_are_cut_after_a_stop(self) -> None:
        pieces = split_long(" ".join(["ab cd ef, gh."] * 90))
        self.assertTrue(all(len(piece) <= MOST_TOKENS and piece.endswith(".") for piece in pieces))
        self.assertEqual(" ".join(pieces), " ".join(["ab cd ef, gh."] * 90))


if __name__ == "__main__":
    unittest.main()
