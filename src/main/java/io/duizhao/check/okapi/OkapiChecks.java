package io.duizhao.check.okapi;

import io.duizhao.check.Check;
import io.duizhao.check.Rule;
import io.duizhao.check.SourcePlaces;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.StartDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextUnit;
import net.sf.okapi.lib.verification.Issue;
import net.sf.okapi.lib.verification.Parameters;
import net.sf.okapi.lib.verification.QualityCheckSession;
import org.jspecify.annotations.Nullable;

/** What Okapi's checks find that ours do not: white space at the ends. */
public final class OkapiChecks implements Check {
  private static final String PREFIX = "okapi.";

  private static final Rule SPACE =
      new Rule(PREFIX + "white-space", Severity.INFO, "White space at the ends is not the same");

  private final Parameters parameters;
  private final Texts texts;

  /** Puts texts as Okapi has them. */
  @FunctionalInterface
  interface Texts {
    /** Returns one side of a unit, of which the segments are given too. */
    TextFragment of(String text, List<Segment> segments);
  }

  /**
   * Makes a source of findings.
   *
   * @param parameters what Okapi is to check
   * @param texts puts it the texts
   */
  OkapiChecks(Parameters parameters, Texts texts) {
    this.parameters = parameters;
    this.texts = texts;
  }

  /** Returns the checks that add something to ours. */
  public static OkapiChecks added() {
    return new OkapiChecks(parameters(), (text, segments) -> new TextFragment(text));
  }

  /** Returns the rules by which the added checks report. */
  public static List<Rule> rules() {
    return List.of(SPACE);
  }

  @Override
  public List<Finding> check(BilingualDocument document) {
    LocaleId source = locale(document.languages().source());
    LocaleId target = locale(document.languages().target());
    QualityCheckSession session = new QualityCheckSession();
    session.setParameters(parameters);
    session.startProcess(source, target);
    StartDocument start = new StartDocument("d");
    start.setName(URI.create("file:///d").toString());
    start.setLocale(source);
    session.processStartDocument(start, new ArrayList<>());
    Map<String, TranslationUnit> units = new HashMap<>();
    for (TranslationUnit unit : document.units()) {
      if (!unit.sourceText().isEmpty()) {
        String id = String.valueOf(units.size());
        units.put(id, unit);
        TextUnit text = new TextUnit(id);
        text.setSource(new TextContainer(texts.of(unit.sourceText(), unit.source())));
        text.setTarget(target, new TextContainer(texts.of(unit.targetText(), unit.target())));
        session.processTextUnit(text);
      }
    }
    SourcePlaces places = new SourcePlaces(document.source().document());
    List<Finding> findings = new ArrayList<>();
    for (Issue issue : session.getIssues()) {
      TranslationUnit unit = units.get(issue.getTuId());
      if (unit != null) {
        findings.add(finding(issue, unit, places));
      }
    }
    return findings;
  }

  private static Parameters parameters() {
    Parameters parameters = new Parameters();
    parameters.setCodeDifference(false);
    parameters.setEmptyTarget(false);
    parameters.setTargetSameAsSource(false);
    parameters.setCheckPatterns(false);
    parameters.setDoubledWord(false);
    parameters.setCheckMaxCharLength(false);
    parameters.setCheckMinCharLength(false);
    parameters.setCheckAbsoluteMaxCharLength(false);
    parameters.setLeadingWS(true);
    parameters.setTrailingWS(true);
    parameters.setCorruptedCharacters(false);
    return parameters;
  }

  private static Finding finding(Issue issue, TranslationUnit unit, SourcePlaces places) {
    String type = issue.getIssueType().name();
    Rule rule = rule(type, issue);
    Span source = span(issue.getSourceStart(), issue.getSourceEnd(), unit.sourceText());
    return new Finding(
        rule.id(),
        rule.severity(),
        places.location(unit, source),
        unit.sourceText(),
        unit.targetText(),
        source,
        span(issue.getTargetStart(), issue.getTargetEnd(), unit.targetText()),
        message(rule, issue),
        null,
        null);
  }

  private static Rule rule(String type, Issue issue) {
    return type.endsWith("INGWS")
        ? SPACE
        : new Rule(PREFIX + name(type), Severity.WARNING, issue.getMessage());
  }

  private static Message message(Rule rule, Issue issue) {
    return rule.equals(SPACE)
        ? Message.of("okapi.white-space")
        : Message.of("okapi.other").with("text", issue.getMessage());
  }

  private static String name(String type) {
    return type.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static @Nullable Span span(int begin, int end, String text) {
    return begin < 0 || end <= begin || end > text.length() ? null : new Span(begin, end);
  }

  private static LocaleId locale(Language language) {
    return LocaleId.fromBCP47(language.tag());
  }
}
