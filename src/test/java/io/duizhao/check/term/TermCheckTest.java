package io.duizhao.check.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.check.BilingualTexts;
import io.duizhao.check.Check;
import io.duizhao.check.FindingOrder;
import io.duizhao.message.MessageTable;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.term.TermState;
import io.duizhao.model.term.TermStatus;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermCheckTest {
  private final Check check =
      document -> FindingOrder.of(TermChecks.own().check(document), document);

  @Test
  void aFindingSaysWhereWhatAndWhatInstead() {
    List<Finding> findings =
        check.check(
            new BilingualTexts()
                .add("第一句。", "One.")
                .add(BlockKind.PROSE, List.of("第二句。", "虎纹很好。"), List.of("Tiger Stripe."), 1)
                .build("talk.md"));

    assertEquals(1, findings.size());
    Finding finding = findings.get(0);
    assertEquals(new Location("talk.md", "u2", 3, 1), finding.location());
    assertEquals(new Span(4, 6), finding.sourceSpan());
    assertEquals(new Span(0, 12), finding.targetSpan());
    assertEquals("Tigris", finding.suggestion());
    assertEquals("tiger", finding.concept());
    assertEquals(
        "'Tiger Stripe' must not be used; expected 'Tigris'",
        MessageTable.english(finding.message()));
  }

  @Test
  void everyForbiddenFormIsToldOnce() {
    List<Finding> findings =
        check.check(
            new BilingualTexts()
                .add("虎纹很好，虎纹很快。", "Tiger Stripe is good, Ti Gris is fast; Tiger Stripe it is.")
                .build("talk.md"));

    assertEquals(
        Set.of(new Span(0, 12), new Span(22, 29)),
        findings.stream().map(Finding::targetSpan).collect(Collectors.toSet()));
    assertEquals(
        List.of("terms.forbidden", "terms.forbidden"),
        findings.stream().map(Finding::rule).toList());
  }

  @Test
  void aMissingTermHasAPlaceInTheSourceOnly() {
    Finding finding =
        check.check(new BilingualTexts().add("一个智能体。", "One.").build("talk.md")).get(0);

    assertEquals(new Location("talk.md", "u1", 1, 3), finding.location());
    assertNull(finding.targetSpan());
    assertEquals(
        "no translation of '智能体' was found; expected 'agent', 'AI agent', 'agentic'",
        MessageTable.english(finding.message()));
  }

  @ParameterizedTest
  @EnumSource(
      value = BlockKind.class,
      names = {"META", "BOILERPLATE"})
  void metadataAndPromotionAreNotChecked(BlockKind kind) {
    BilingualTexts texts = new BilingualTexts();
    texts.add(kind, List.of("智能体和奇异果软件"), List.of("A Tiger Stripe."), 1);

    assertEquals(List.of(), check.check(texts.build("talk.md")));
  }

  @Test
  void inADoubtfulPairOnlyForbiddenFormsAreReported() {
    BilingualTexts texts = new BilingualTexts();
    texts.add(BlockKind.PROSE, List.of("智能体和虎纹。"), List.of("A Tiger Stripe."), 0.4);

    List<Finding> findings = check.check(texts.build("talk.md"));

    assertEquals(List.of("terms.forbidden"), findings.stream().map(Finding::rule).toList());
  }

  @Test
  void anAdditionIsCheckedForMisspeltNames() {
    BilingualTexts texts = new BilingualTexts();
    texts.add(BlockKind.PROSE, List.of(), List.of("Kiwi Soft adds."), 1);

    Finding finding = check.check(texts.build("talk.md")).get(0);

    assertEquals(new Location("talk.md", "u1", 0, 0), finding.location());
    assertNull(finding.sourceSpan());
  }

  @Test
  void theOrderIsThatOfTheSourceThenOfTheRules() {
    List<Finding> findings =
        check.check(
            new BilingualTexts()
                .add("智能体和虎纹。", "Tiger Stripe.")
                .add("奇异果软件的大模型。", "It.")
                .build("talk.md"));

    assertEquals(
        List.of("terms.missing", "terms.forbidden", "terms.recognition", "terms.missing"),
        findings.stream().map(Finding::rule).toList());
    assertEquals(
        List.of(Severity.ERROR, Severity.ERROR, Severity.WARNING, Severity.INFO),
        findings.stream().map(Finding::severity).toList());
  }

  @Test
  void countsWhatBecameOfTheTerms() {
    Map<TermState, Integer> states =
        TermChecks.own()
            .states(
                new BilingualTexts()
                    .add("智能体和大模型。", "An agent and a foundation model.")
                    .add("虎纹的函数调用。", "Tiger Stripe.")
                    .build("talk.md"));

    assertEquals(
        Map.of(
            TermState.FOUND, 1,
            TermState.NOT_PREFERRED, 1,
            TermState.FORBIDDEN, 1,
            TermState.NOT_FOUND, 1),
        states);
  }

  @Test
  void pairsTheTermsOfBothSides() {
    Map<String, List<TermHit>> hits =
        TermChecks.own()
            .hits(
                new BilingualTexts()
                    .add("没有。", "Nothing.")
                    .add("智能体和智能体用虎纹。", "An AI agent uses Tiger Stripe.")
                    .add("奇异果软件。", "")
                    .build("talk.md"));

    assertEquals(List.of("u2", "u3"), List.copyOf(hits.keySet()));
    assertEquals(
        List.of(
            "agent [0,3) -> [3,11) NOT_PREFERRED agent",
            "agent [4,7) -> - NOT_PREFERRED agent",
            "tiger [8,10) -> [17,29) FORBIDDEN Tigris"),
        hits.get("u2").stream().map(TermCheckTest::line).toList());
    assertEquals(
        List.of("kiwi [0,5) -> - null KiwiSoft"),
        hits.get("u3").stream().map(TermCheckTest::line).toList());
    assertEquals(TermStatus.MISRECOGNIZED, hits.get("u3").get(0).term().status());
  }

  private static String line(TermHit hit) {
    return String.join(
        " ",
        hit.concept().id(),
        shown(hit.sourceSpan()),
        "->",
        shown(hit.targetSpan()),
        String.valueOf(hit.state()),
        hit.preferred().orElse("-"));
  }

  private static String shown(@Nullable Span span) {
    return span == null ? "-" : "[" + span.begin() + "," + span.end() + ")";
  }

  @Test
  void anEmptyDocumentHasNoFinding() {
    assertTrue(check.check(new BilingualTexts().build("empty.md")).isEmpty());
  }

  @Test
  void misspellingsAreOneStepAway() {
    assertTrue(Misspelling.isOf("Chat GPT", "ChatGPT"));
    assertTrue(Misspelling.isOf("Telsa", "Tesla"));
    assertTrue(Misspelling.isOf("Altmann", "Altman"));
    assertTrue(Misspelling.isOf("Altmn", "Altman"));
    assertTrue(Misspelling.isOf("Altmen", "Altman"));
    assertFalse(Misspelling.isOf("Ultraman", "Altman"));
    assertFalse(Misspelling.isOf("", "Altman"));
    assertFalse(Misspelling.isOf("Ida", "Ada"));
  }
}
