package io.duizhao.cli;

import io.duizhao.web.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How a report with very many findings opens in Chromium: {@code FOLDER SEED DOCUMENTS PAIRS}. An
 * empty folder becomes a workspace of so many documents of so many pairs of sentences, two thirds
 * of them with a mistake; it is checked, and the page is opened, filtered, searched and turned.
 */
public final class LargeReportEval {
  private static final List<String> GOODS_ZH = List.of("茶叶", "瓷砖", "自行车", "木板", "雨伞", "钟表");
  private static final List<String> GOODS_EN =
      List.of("tea", "tiles", "bicycles", "boards", "umbrellas", "clocks");
  private static final List<String> DAYS_ZH = List.of("周一", "周二", "周三", "周四", "周五");
  private static final List<String> DAYS_EN =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

  private final Random random;

  private LargeReportEval(long seed) {
    random = new Random(seed);
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    LargeReportEval eval = new LargeReportEval(Long.parseLong(args[1]));
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      eval.document(
          folder, String.format(Locale.ROOT, "ledger-%03d", i), Integer.parseInt(args[3]));
    }
    Path page = folder.resolve("report.html").toAbsolutePath();
    String out = page.toString();
    long begin = System.nanoTime();
    Program.run("check", folder.toString(), "--format", "html", "--lang", "zh", "--out", out);
    System.out.printf(
        Locale.ROOT,
        "checked and written in %.1f s; the page has %.1f MB%n",
        (System.nanoTime() - begin) / 1e9,
        Files.size(page) / 1e6);
    try (Browser browser = Browser.start()) {
      browser.open(page.toUri().toString());
      time(
          browser,
          "opened",
          "const n = performance.getEntriesByType('navigation')[0];"
              + " return n.loadEventEnd - n.startTime");
      time(
          browser,
          "filtered by severity",
          timed("document.querySelector('.toggle input').click()"));
      time(
          browser,
          "searched",
          "const box = document.querySelector('#search'); box.value = '瓷砖 monday';"
              + timed(
                  "box.dispatchEvent(new KeyboardEvent('keydown', {key: 'x', bubbles: true}));"
                      + "document.querySelectorAll('.toggle input')[1]"
                      + ".dispatchEvent(new Event('change'))"));
      time(
          browser, "turned the page", timed("document.querySelector('[data-step=\"1\"]').click()"));
      System.out.println(browser.see(".shown").getText());
    }
  }

  /** Lets the browser lay out what an action changed, too. */
  private static String timed(String action) {
    return "const begin = performance.now(); "
        + action
        + "; document.body.getBoundingClientRect(); return performance.now() - begin";
  }

  private static void time(Browser browser, String what, String script) {
    double milliseconds = ((Number) browser.script(script)).doubleValue();
    System.out.printf(Locale.ROOT, "%s in %.0f ms%n", what, milliseconds);
  }

  private void document(Path folder, String name, int pairs) throws IOException {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (int i = 1; i <= pairs; i++) {
      int goods = random.nextInt(GOODS_ZH.size());
      int day = random.nextInt(DAYS_ZH.size());
      int boxes = 20 + random.nextInt(9000);
      zh.append("第").append(i).append("车装了").append(boxes).append("箱").append(GOODS_ZH.get(goods));
      zh.append("，").append(DAYS_ZH.get(day)).append("之前要送到码头，由船上的人清点。\n\n");
      en.append(
              wrong(
                  "Lorry %d took %d boxes of %s, to be at the quay before %s, where the crew counts them.",
                  i, boxes, GOODS_EN.get(goods), DAYS_EN.get(day)))
          .append("\n\n");
    }
    write(folder.resolve("source-zh").resolve(name + ".md"), zh);
    write(folder.resolve("target-en").resolve(name + ".md"), en);
  }

  private String wrong(String text, int lorry, int boxes, String goods, String day) {
    int mistake = random.nextInt(6);
    int number = mistake <= 1 ? boxes + 1 + random.nextInt(9) : boxes;
    String right = String.format(Locale.ROOT, text, lorry, number, goods, day);
    return switch (mistake) {
      case 2 -> right.substring(0, right.length() - 1);
      case 3 -> right.replace(" the quay", " the the quay");
      default -> right;
    };
  }

  private static void write(Path file, StringBuilder text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
