package io.duizhao.eval;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes a large memory as a CAT tool would have exported it: from English into Chinese, with
 * properties, dates, users and codes, one unit in ten a copy of an earlier one.
 *
 * <p>Arguments: the file, its size in MB, and whether the encoding is UTF-16 ({@code utf-16}).
 */
public final class ForeignMemory {
  private static final List<String[]> WHEN =
      List.of(
          new String[] {"Every morning", "每天早上"},
          new String[] {"Last winter", "去年冬天"},
          new String[] {"After the storm", "暴风雨过后"},
          new String[] {"Before the market opens", "集市开门之前"},
          new String[] {"On the first day of spring", "立春那天"});
  private static final List<String[]> WHO =
      List.of(
          new String[] {"the ferryman", "摆渡人"},
          new String[] {"a young teacher", "一位年轻老师"},
          new String[] {"the baker's daughter", "面包师的女儿"},
          new String[] {"our neighbour", "我们的邻居"},
          new String[] {"the lighthouse keeper", "灯塔看守人"});
  private static final List<String[]> WHAT =
      List.of(
          new String[] {"boxes of tea", "箱茶叶"},
          new String[] {"letters", "封信"},
          new String[] {"books", "本书"},
          new String[] {"baskets of apples", "篮苹果"},
          new String[] {"lamps", "盏灯"});
  private static final List<String[]> WHERE =
      List.of(
          new String[] {"to the village on the other bank", "对岸的村子"},
          new String[] {"to the school behind the hill", "山后的学校"},
          new String[] {"to the old harbour", "老港口"},
          new String[] {"to the railway station", "火车站"});

  private ForeignMemory() {}

  /** Runs the program. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    long size = Long.parseLong(args[1]) << 20;
    boolean wide = args.length > 2 && args[2].equals("utf-16");
    Random random = new Random(7);
    String head =
        (wide ? "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n" : "<?xml version=\"1.0\"?>\n")
            + "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n"
            + "<header creationtool=\"Some Tool\" creationtoolversion=\"9\" segtype=\"sentence\""
            + " o-tmf=\"tool\" adminlang=\"en-US\" srclang=\"en-US\" datatype=\"xml\">\n"
            + "<prop type=\"x-Domain:SinglePicklist\">Trade</prop>\n</header>\n<body>\n";
    int units = 0;
    try (Writer out =
        new BufferedWriter(
            Files.newBufferedWriter(
                file, wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8),
            1 << 16)) {
      out.write(head);
      for (long written = 0; written < size; units++) {
        String unit = unit(random, units);
        out.write(unit);
        written += wide ? 2L * unit.length() : unit.getBytes(StandardCharsets.UTF_8).length;
      }
      out.write("</body>\n</tmx>\n");
    }
    System.out.println(units + " units, " + (Files.size(file) >> 20) + " MB");
  }

  private static String unit(Random random, int number) {
    Random own = number % 10 == 9 ? new Random(number / 20) : new Random(random.nextLong());
    String[] when = pick(WHEN, own);
    String[] who = pick(WHO, own);
    String[] what = pick(WHAT, own);
    String[] where = pick(WHERE, own);
    int count = 2 + own.nextInt(9_998);
    int year = 1500 + own.nextInt(500);
    return """
        <tu creationdate="20%02d0%d0%dT10%02d00Z" creationid="DESK\\anna" changedate="20240101T0000%02dZ" changeid="ben" lastusagedate="20240101T000000Z" usagecount="%d">
          <prop type="x-LastUsedBy">ben</prop>
          <prop type="x-Origin">TM</prop>
          <prop type="x-ConfirmationLevel">Translated</prop>
          <tuv xml:lang="en-US">
            <seg>%s in %d, %s carried <bpt i="1" type="0" x="1" />%d<ept i="1" /> %s %s.</seg>
          </tuv>
          <tuv xml:lang="zh-CN">
            <seg>%d年，%s，%s把<bpt i="1" type="0" x="1" />%d<ept i="1" />%s送到了%s。</seg>
          </tuv>
        </tu>
        """
        .formatted(
            10 + own.nextInt(14),
            1 + own.nextInt(9),
            1 + own.nextInt(9),
            own.nextInt(60),
            own.nextInt(60),
            own.nextInt(30),
            when[0],
            year,
            who[0],
            count,
            what[0],
            where[0],
            year,
            when[1],
            who[1],
            count,
            what[1],
            where[1]);
  }

  private static String[] pick(List<String[]> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
