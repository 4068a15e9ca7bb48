package io.duizhao.segment.okapi;

import io.duizhao.io.InputException;
import io.duizhao.io.ProgramFile;
import io.duizhao.model.language.Language;
import io.duizhao.segment.cut.BreakRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.sf.okapi.lib.segmentation.LanguageMap;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;

/** Break rules from a file in Segmentation Rules eXchange 2.0, read by Okapi. */
public final class SrxBreakRules implements BreakRules {
  private static final String STANDARD = "/io/duizhao/segment/duizhao.srx";

  private final SRXDocument document;
  private final Map<String, SrxRuleSet> byLanguage = new ConcurrentHashMap<>();

  private SrxBreakRules(SRXDocument document) {
    this.document = document;
  }

  /** Returns the rules that come with the program, for Chinese and English. */
  public static SrxBreakRules standard() {
    // A test checks them as it would a user's: doing so at every start takes a tenth of it.
    SRXDocument document = new SRXDocument();
    document.loadRules((CharSequence) ProgramFile.text(SrxBreakRules.class, STANDARD));
    return new SrxBreakRules(document);
  }

  /**
   * Returns the rules of a user's file.
   *
   * @param name the file's path as a person would write it
   * @param srx what the file holds
   * @throws InputException where it is no SRX file or an expression in it is wrong
   */
  public static SrxBreakRules of(String name, String srx) {
    SrxCheck.check(name, srx);
    SRXDocument document = new SRXDocument();
    try {
      document.loadRules((CharSequence) srx);
    } catch (RuntimeException e) {
      throw InputException.at(name, "is not a file of segmentation rules (SRX 2.0)").causedBy(e);
    }
    document.getAllLanguagesMaps().forEach(map -> checkMap(name, document, map));
    return new SrxBreakRules(document);
  }

  private static void checkMap(String name, SRXDocument document, LanguageMap map) {
    if (map.getPattern() == null || document.getLanguageRules(map.getRuleName()) == null) {
      throw InputException.at(
          name,
          "a languagemap names the languages '"
              + map.getPattern()
              + "' and the rules '"
              + map.getRuleName()
              + "'; both must be there");
    }
    try {
      Pattern.compile(map.getPattern());
    } catch (PatternSyntaxException e) {
      throw InputException.at(
              name, "the pattern of languages '" + map.getPattern() + "' is no regular expression")
          .causedBy(e);
    }
  }

  @Override
  public int[] candidates(String text, Language language) {
    return rulesOf(language).breaks(text);
  }

  @Override
  public String reason(String text, Language language, int place) {
    return rulesOf(language).reason(text, place);
  }

  private SrxRuleSet rulesOf(Language language) {
    return byLanguage.computeIfAbsent(language.tag(), this::rules);
  }

  /** The rules of the first language map that fits; of all that fit where the file says cascade. */
  private SrxRuleSet rules(String tag) {
    List<SrxRule> rules = new ArrayList<>();
    for (LanguageMap map : document.getAllLanguagesMaps()) {
      if (tag.matches(map.getPattern())) {
        addRules(map.getRuleName(), rules);
        if (!document.cascade()) {
          break;
        }
      }
    }
    return new SrxRuleSet(rules);
  }

  private void addRules(String name, List<SrxRule> rules) {
    int number = 0;
    for (Rule rule : document.getLanguageRules(name)) {
      number++;
      if (rule.isActive()) {
        rules.add(new SrxRule(name + " rule " + number, rule));
      }
    }
  }
}
