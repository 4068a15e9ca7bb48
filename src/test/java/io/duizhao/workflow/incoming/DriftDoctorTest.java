package io.duizhao.workflow.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.align.Aligner;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Termbase;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.workflow.pair.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Translations that slid go back; everything else stays. */
class DriftDoctorTest {
  private static final Aligner ALIGNER = Stages.aligner(new Termbase(List.of()), null);

  private static final List<String> ZH =
      List.of(
          "大家好，欢迎收听本期节目。",
          "今天我们来谈谈翻译记忆库。",
          "我的第一个记忆库有3000条句子。",
          "它是1998年从一家银行买来的。",
          "那时候每条句子要花25分钱。",
          "现在一台电脑一秒钟能读十万条。",
          "但是质量并没有变得更好。",
          "很多名字在机器翻译里是错的。",
          "所以我们先做术语表。",
          "术语表里有两百个人名和公司名。",
          "译者每个星期五检查一次。",
          "如果有问题，请写信给我们。",
          "谢谢大家，下次再见。");

  private static final List<String> EN =
      List.of(
          "Hello everyone, and welcome to the show.",
          "Today we are talking about translation memories.",
          "My first memory had 3,000 sentences.",
          "It was bought from a bank in 1998.",
          "Back then every sentence cost 25 cents.",
          "Now a computer reads a hundred thousand of them in a second.",
          "But the quality has not become any better.",
          "Many names are wrong in machine translation.",
          "That is why we make a glossary first.",
          "The glossary has two hundred names of people and companies.",
          "The translators check it every Friday.",
          "If there is a problem, please write to us.",
          "Thank you all, and goodbye until next time.");

  @Test
  void nothingMovesWhereNothingSlid() {
    DriftDoctor.Result result = examine(EN);
    assertEquals(EN, texts(result));
    assertEquals(List.of(), result.findings());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 7})
  void aLostSentencePullsTheOthersUp(int lost) {
    List<String> slid = new ArrayList<>(EN);
    slid.remove(lost);
    slid.add("");
    DriftDoctor.Result result = examine(slid);
    List<String> expected = new ArrayList<>(EN);
    expected.set(lost, "");
    assertEquals(expected, texts(result));
    assertEquals(EN.size() - lost - 1, count(result, "import.moved"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void anInventedSentencePushesTheOthersDown(int place) {
    List<String> slid = new ArrayList<>(EN);
    slid.add(place, "I would like to add something about my garden here.");
    slid.remove(EN.size());
    DriftDoctor.Result result = examine(slid);
    List<String> texts = texts(result);
    for (int i = 0; i < EN.size() - 1; i++) {
      // What was invented may be taken for a part of a neighbour, which is told.
      assertTrue(texts.get(i).contains(EN.get(i)), "line " + i + ": " + texts);
    }
    assertTrue(
        texts.stream().anyMatch(text -> text.contains("garden"))
            || result.findings().stream().anyMatch(f -> f.target().contains("garden")),
        result.findings().toString());
    assertTrue(count(result, "import.moved") >= EN.size() - 1 - place - 1);
  }

  @Test
  void aSentenceTranslatedAsTwoIsPutTogether() {
    List<String> slid = new ArrayList<>(EN);
    slid.set(5, "Now a computer reads a hundred thousand of them.");
    slid.add(6, "And it does so in a second.");
    slid.remove(EN.size());
    List<String> texts = texts(examine(slid));
    assertEquals(
        "Now a computer reads a hundred thousand of them. And it does so in a second.",
        texts.get(5));
    assertEquals(EN.subList(6, EN.size() - 1), texts.subList(6, EN.size() - 1));
  }

  @Test
  void aSentenceTranslatedTwiceStandsOnce() {
    List<String> slid = new ArrayList<>(EN);
    slid.add(4, EN.get(3));
    slid.remove(EN.size());
    DriftDoctor.Result result = examine(slid);
    assertEquals(EN.subList(0, EN.size() - 1), texts(result).subList(0, EN.size() - 1));
    assertEquals(1, count(result, "import.displaced"));
  }

  @Test
  void twoSentencesThatChangedPlacesAreTold() {
    List<String> swapped = new ArrayList<>(EN);
    swapped.set(3, EN.get(4));
    swapped.set(4, EN.get(3));
    DriftDoctor.Result result = examine(swapped);
    assertEquals(swapped, texts(result), "two are too few to be sure");
    assertTrue(count(result, "import.doubtful") > 0, result.findings().toString());
  }

  /** Whatever came is in the result or in a finding. */
  @Test
  void noTextIsLost() {
    for (int lost = 0; lost < EN.size(); lost++) {
      List<String> slid = new ArrayList<>(EN);
      slid.set(lost, "Something else altogether, number " + lost + ".");
      slid.remove((lost + 5) % EN.size());
      slid.add("A last line from nowhere.");
      DriftDoctor.Result result = examine(slid);
      for (String text : slid) {
        assertTrue(
            texts(result).stream().anyMatch(whole -> whole.contains(text))
                || result.findings().stream().anyMatch(f -> f.target().equals(text)),
            text + " of " + lost);
      }
    }
  }

  private static long count(DriftDoctor.Result result, String rule) {
    return result.findings().stream().map(Finding::rule).filter(rule::equals).count();
  }

  private static List<String> texts(DriftDoctor.Result result) {
    return result.targets().stream().map(IncomingTarget::target).toList();
  }

  private static DriftDoctor.Result examine(List<String> english) {
    List<IncomingTarget> incoming = new ArrayList<>();
    for (int i = 0; i < ZH.size(); i++) {
      incoming.add(
          new IncomingTarget(
              "s" + i,
              ZH.get(i),
              english.get(i),
              Optional.empty(),
              Optional.empty(),
              "",
              Optional.empty(),
              new Location("t.jsonl", "s" + i, i + 1, 1)));
    }
    return DriftDoctor.of(incoming, ALIGNER, LanguagePair.DEFAULT);
  }
}
