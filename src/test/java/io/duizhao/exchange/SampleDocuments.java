package io.duizhao.exchange;

import static io.duizhao.exchange.UnitBuilder.unit;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.List;

/** Documents that the tests of this package write. */
public final class SampleDocuments {
  private SampleDocuments() {}

  /** A short interview with one unit of each sort. */
  public static BilingualDocument interview() {
    return UnitBuilder.document(
        "interview",
        List.of(
            unit("title")
                .in(0, BlockKind.META)
                .zh("title: \"谁来校对机器？\"")
                .en("title: \"Who Checks the Machine?\"")
                .build(),
            unit("date").in(1, BlockKind.META).zh("published: 2025-04-02").build(),
            unit("h1").in(2, BlockKind.HEADING).zh("开场").en("Opening").score(1).build(),
            unit("s1")
                .in(3, BlockKind.SPEECH)
                .by("主持人")
                .at(1_000, 4_250)
                .zh(
                    "我们请来了Whisper的老用户。",
                    code(Role.OPEN, "bold", 5, 1, "**"),
                    code(Role.CLOSE, "bold", 12, 1, "**"))
                .en("Our guest has used Whisper for years.")
                .build(),
            unit("s2+s3")
                .in(3, BlockKind.SPEECH)
                .by("主持人")
                .zh("欢迎！", code(Role.OPEN, "italic", 0, 2, "_"))
                .zh(
                    "请看图。",
                    code(Role.CLOSE, "italic", 2, 2, "_"),
                    code(Role.OPEN, "bold", 2, 3, "**"),
                    code(Role.ALONE, "image", 3, 4, "![图](a.png)"))
                .en("Welcome, and have a look at the picture.")
                .score(0.412)
                .build(),
            unit("s4").in(4, BlockKind.SPEECH).by("嘉宾").zh("谢谢。").en("Thanks.").en("Hi!").build(),
            unit("x1").in(4, BlockKind.SPEECH).by("嘉宾").en("Nice mug, by the way.").build(),
            unit("s5").in(5, BlockKind.PROSE).zh("这一句没有人译。").score(0.8).build(),
            unit("s9")
                .in(5, BlockKind.PROSE)
                .zh("两句", code(Role.OPEN, "bold", 0, 1, "**"))
                .zh("一起。", code(Role.CLOSE, "bold", 2, 1, "**"))
                .build(),
            unit("s6")
                .in(5, BlockKind.PROSE)
                .zh("机器译了这一句。")
                .written("The machine translated this one.", TargetOrigin.MT)
                .build(),
            unit("s7")
                .in(5, BlockKind.PROSE)
                .zh("这一句审过了。")
                .written("This one was reviewed.", TargetOrigin.HUMAN)
                .state(TargetState.REVIEWED)
                .status(BeadStatus.CONFIRMED)
                .build(),
            unit("s8")
                .in(6, BlockKind.LIST)
                .zh("一对错的。")
                .en("A wrong pair.")
                .status(BeadStatus.REJECTED)
                .build(),
            unit("b1").in(7, BlockKind.BOILERPLATE).zh("欢迎扫码关注。").build()));
  }

  /** A document whose texts try to break out of every format. */
  public static BilingualDocument hostile() {
    return UnitBuilder.document(
        "hostile",
        List.of(
            unit("cdata ]]> & <id>").zh("一 ]]> 二 & <三> \"四\" '五'").en("]]>&<x>\"").build(),
            unit("controls").zh("零\u0000一\uFFFE二\u0008三\uD800四").en("a\u001Bb\uDC00c").build(),
            unit("astral").zh("𠮷野家😀👩‍👩‍👧").en("😀 \uD83D\uDE00 𝒳").build(),
            unit("bidi").zh("前\u202Eمرحبا\u202C后\u200F").en("\u202Eabc\u2067d").build(),
            unit("formula").zh("=1+1").en("=cmd|' /C calc'!A0").build(),
            unit("sheet").zh("_x0041_ 与 _x005F_").en("@SUM(A1)").build(),
            unit("<script>")
                .by("<b>\"名\"&'")
                .zh("<script>alert(1)</script>", code(Role.ALONE, "a b\"<", 3, 1, "<br/>\r\n&"))
                .en("</script><img src=x onerror=alert(1)>")
                .build()));
  }

  /** Many units, two in a paragraph. */
  public static BilingualDocument ofLength(int units) {
    List<TranslationUnit> all = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      all.add(
          unit("u" + i)
              .in(i / 2, BlockKind.PROSE)
              .zh("这是第" + i + "句，说的是翻译和对齐的事情。")
              .en("This is sentence " + i + ", on translation and alignment.")
              .score((i % 1000) / 1000.0)
              .build());
    }
    return UnitBuilder.document("long", all);
  }

  public static InlineCode code(Role role, String type, int offset, int pair, String data) {
    return new InlineCode(role, type, offset, pair, data);
  }
}
