package io.duizhao.segment.feature;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Classes of words that begin or end Chinese lines, so that rare words behave as common ones. */
final class ChineseClasses {
  /** No word in the lists has more characters. */
  private static final int LONGEST = 5;

  private static final Pattern ADDRESSING = Pattern.compile("[我你您咱]");

  private static final Set<String> REPORTING =
      words(
          "认为 表示 指出 透露 提到 坦言 坦承 解释 补充 回忆 强调 承认 说道 追问 感叹 直言 相信 介绍 总结 建议 警告 预测"
              + " 回答 回应 觉得 谈到 分享 好奇 问道 告诉 宣布 写道");
  private static final Set<String> ASKING = words("吗 呢 什么 如何 怎么 是否 哪 谁 为何 多少 几 究竟 难道");

  private static final Map<String, String> STARTS = new HashMap<>();
  private static final Map<String, String> ENDS = new HashMap<>();

  static {
    put(STARTS, "pronoun", "他们 她们 我们 你们 它们 他 她 它 我 你 您 咱们 大家 人们 自己");
    put(STARTS, "this", "这 那 此 该 本");
    put(
        STARTS,
        "connective",
        "因此 然而 不过 此外 另外 当时 随后 接着 接下来 然后 最后 最终 首先 其次 第一 第二 第三 第四 第五 于是 总之 同时"
            + " 与此同时 对此 那么 事实上 实际上 其实 例如 比如 如果 当 虽然 尽管 由于 为了 随着 至于 除了 关于 对于 在"
            + " 从 根据 目前 现在 今天 后来 之后 直到 所以 但是 但 可是 而且 因为 就在 没想到 更 主持人");
    put(
        STARTS,
        "continuation",
        "并且 并 以及 和 与 或者 或 而 才 就 也 都 则 却 还 又 甚至 从而 以便 使 让 来 去 到 被 把 将 是 的 地 得 只 不"
            + " 没 能 可以 会 要 即 包括 尤其 特别是 反而 便 进而 认为 成为 作为 通过 用于 以");
    put(
        ENDS,
        "reporting",
        String.join(" ", REPORTING)
            + " 说 说到 道 称 问 看来 知道 发现 意识到 意味着 希望 看到 证明 是 就是 指的是 反问 想到 猜测 断言 评价 举例 比如"
            + " 例如");
    put(ENDS, "subordinate", "时候 时 之后 以后 后 之前 前 中 上 下 里 来说 而言 来看 的话 方面 同时 以来 期间 背后 内部");
    put(ENDS, "particle", "了 吗 呢 吧 啊 的 呀 嘛 着 过 来 去 一样 等");
  }

  private ChineseClasses() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }

  private static void put(Map<String, String> classes, String name, String words) {
    for (String word : words.split(" ", -1)) {
      classes.put(word, name);
    }
  }

  /** Returns the class of how a line begins; empty where it has none. */
  static String start(String line) {
    if (line.startsWith("A")) {
      return "name";
    }
    for (int n = LONGEST; n > 0; n--) {
      String found = STARTS.get(line.substring(0, Math.min(n, line.length())));
      if (found != null) {
        return found;
      }
    }
    return "";
  }

  /** Returns the class of how a line ends; empty where it has none. */
  static String end(String line) {
    for (int n = LONGEST; n > 0; n--) {
      String found = ENDS.get(line.substring(Math.max(0, line.length() - n)));
      if (found != null) {
        return found;
      }
    }
    return "";
  }

  /** Returns whether somebody is said to say something within the line. */
  static boolean reports(String line) {
    return holdsAny(line, REPORTING);
  }

  /** Returns whether the line holds a word that asks. */
  static boolean asks(String line) {
    return holdsAny(line, ASKING);
  }

  /**
   * Returns the share of lines in which the speaker or the listener is named, from 0 to 1: a
   * narrator speaks of others, a speaker to his listeners.
   */
  static double addressingShare(List<CaptionLine> lines) {
    long addressing = lines.stream().filter(line -> ADDRESSING.matcher(line.text()).find()).count();
    return addressing / (double) Math.max(1, lines.size());
  }

  private static boolean holdsAny(String text, Set<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
