package io.duizhao.segment.okapi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import io.duizhao.model.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SrxBreakRulesTest {
  private static final String FILE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <srx xmlns="http://www.lisa.org/srx20" version="2.0">
      <header segmentsubflows="yes" cascade="no"/>
      <body><languagerules><languagerule languagerulename="all">
      <rule break="yes"><beforebreak>%s</beforebreak></rule>
      </languagerule></languagerules>
      <maprules><languagemap languagepattern=".*" languagerulename="all"/></maprules>
      </body></srx>
      """;

  @Test
  void takesTheRulesOfAUser() {
    SrxBreakRules rules = SrxBreakRules.of("my.srx", FILE.formatted("；"));
    assertArrayEquals(new int[] {3}, rules.candidates("春天；秋天。", Language.ZH_CN));
  }

  @Test
  void ourOwnRulesPassTheCheckOfAUsers() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SrxBreakRules.class.getResourceAsStream("/io/duizhao/segment/duizhao.srx"))) {
      String srx = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertDoesNotThrow(() -> SrxBreakRules.of("duizhao.srx", srx));
    }
  }

  @Test
  void takesUnlimitedRepetitionsToo() {
    String exception = "<rule break=\"no\"><beforebreak>甲.*；</beforebreak></rule>";
    String file = FILE.formatted("；").replace("<rule ", exception + "<rule ");
    SrxBreakRules rules = SrxBreakRules.of("my.srx", file);
    assertArrayEquals(new int[] {2}, rules.candidates("乙；甲；丙", Language.ZH_CN));
  }

  @Test
  void saysWhereAnExpressionIsWrong() {
    InputException e =
        assertThrows(InputException.class, () -> SrxBreakRules.of("my.srx", FILE.formatted("[。")));
    assertTrue(e.getMessage().startsWith("my.srx:5:"), e.getMessage());
  }

  @Test
  void refusesWhatIsNoRuleFile() {
    assertThrows(InputException.class, () -> SrxBreakRules.of("a.srx", "<html/>"));
    assertThrows(InputException.class, () -> SrxBreakRules.of("a.srx", "no XML"));
    assertThrows(InputException.class, () -> SrxBreakRules.of("a.srx", ""));
    String declared = "<!DOCTYPE srx SYSTEM 'srx.dtd'><srx/>";
    assertThrows(InputException.class, () -> SrxBreakRules.of("a.srx", declared));
  }

  @Test
  void namesAMapThatLeadsNowhere() {
    String file = FILE.formatted("。");
    for (String broken :
        List.of(
            file.replaceFirst("languagerulename=\"[^\"]*\"/>", "languagerulename=\"none\"/>"),
            file.replaceFirst("languagepattern=\"[^\"]*\"", "languagepattern=\"[\""))) {
      InputException e =
          assertThrows(InputException.class, () -> SrxBreakRules.of("a.srx", broken), broken);
      assertTrue(e.getMessage().startsWith("a.srx"), e.getMessage());
    }
  }

  /**
   * Okapi's own segmenter is the reference for how a file of rules is to be understood. (It takes
   * the longest match from each start only, so closing marks of two kinds in a row are left out.)
   */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void breaksWhereOkapisSegmenterBreaks(long seed) throws IOException {
    SRXDocument document = new SRXDocument();
    try (InputStream in =
        SrxBreakRules.class.getResourceAsStream("/io/duizhao/segment/duizhao.srx")) {
      document.loadRules(in);
    }
    List<String> pieces =
        List.of(
            "我们", "走了", "。", "！", "？", "……", ".", "”", "“", "）", " ", "然后", "他说", "，", "U.S.",
            "Dr. ", "The ", "said ", "? ", "3.5", "Cat", "：1. ");
    SrxBreakRules ours = SrxBreakRules.standard();
    Random random = new Random(seed);
    for (Language language : List.of(Language.ZH_CN, Language.EN_US)) {
      ISegmenter okapi = document.compileLanguageRules(LocaleId.fromBCP47(language.tag()), null);
      for (int i = 0; i < 300; i++) {
        StringBuilder text = new StringBuilder("字");
        for (int k = random.nextInt(20); k > 0; k--) {
          text.append(pieces.get(random.nextInt(pieces.size())));
        }
        text.append("字");
        okapi.computeSegments(text.toString());
        List<Integer> expected = okapi.getSplitPositions();
        int[] found = ours.candidates(text.toString(), language);
        assertEquals(expected, Arrays.stream(found).boxed().toList(), text::toString);
      }
    }
  }
}
