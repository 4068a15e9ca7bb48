package io.duizhao.check.number;

/** Chinese words that may answer to a number of the other language. */
final class ChineseWordsForNumbers {
  private static final WordList WORDS =
      new WordList(
          "WORDS",
          "翻倍 翻番 翻一番 加倍: 2 100%",
          "俩 双 两 二 兩 对: 2",
          "仨 三: 3",
          "四: 4",
          "五: 5",
          "六: 6",
          "七: 7",
          "八: 8",
          "九: 9",
          "十 旬: 10",
          "廿: 20",
          "卅: 30",
          "百: 100",
          "千: 1000",
          "万 萬: 10000",
          "百万: 1000000",
          "亿 億: 100000000",
          "半年: 0.5 6",
          "半 半小时 半个小时: 0.5 50% 30 2",
          "刻: 15",
          "季度: 3",
          "一 壹: 1",
          "零 〇: 0",
          "打: 12");

  private ChineseWordsForNumbers() {}

  static void of(Collected found) {
    WORDS.addTo(found);
  }
}
