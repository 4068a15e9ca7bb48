package io.duizhao.check.wording;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.setting.HouseStyle;
import io.duizhao.model.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word is spelt as on the other side of the Atlantic. */
public final class SpellingVariety implements PairCheck {
  private static final Rule RULE =
      new Rule(
          "spelling.variety", Severity.WARNING, "A word is spelt otherwise in the house's English");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]++");

  /** American and British stems; their endings follow. */
  private static final String PAIRS =
      "color colour, behavior behaviour, favor favour, honor honour, labor labour, neighbor"
          + " neighbour, humor humour, rumor rumour, harbor harbour, flavor flavour, center centre,"
          + " theater theatre, meter metre, liter litre, fiber fibre, caliber calibre, defense"
          + " defence, offense offence, license licence, analyze analyse, catalyze catalyse,"
          + " paralyze paralyse, organiz organis, realiz realis, recogniz recognis, optimiz optimis,"
          + " minimiz minimis, maximiz maximis, summariz summaris, generaliz generalis, specializ"
          + " specialis, emphasiz emphasis, categoriz categoris, customiz customis, initializ"
          + " initialis, normaliz normalis, visualiz visualis, traveled travelled, traveling"
          + " travelling, traveler traveller, modeled modelled, modeling modelling, labeled labelled,"
          + " labeling labelling, canceled cancelled, canceling cancelling, signaled signalled,"
          + " fueled fuelled, fulfill fulfil, enroll enrol, skillful skilful, catalog catalogue,"
          + " dialog dialogue, gray grey, aging ageing, aluminum aluminium, artifact artefact,"
          + " skeptic sceptic, plow plough, tire tyre, jewelry jewellery, pajamas pyjamas, mom mum,"
          + " program programme, math maths";

  /** Stems after which anything may follow; other words have few endings. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:s|d|ed|es|ing|e|er|ers|ation|ations|able|al|ful|less|ist|ists|ite|ites|ment)?");

  /** The same word may be right on both sides in another sense. */
  private static final List<String> BOTH =
      List.of(
          "meter", "program", "tire", "license", "dialog", "emphasis", "fulfil", "enrol", "math");

  private final Map<String, String> right = new HashMap<>();
  private final boolean active;

  /** Makes the check; it asks for nothing where any English will do. */
  public SpellingVariety(HouseStyle.English english) {
    active = english != HouseStyle.English.ANY;
    for (String pair : PAIRS.split(", ", -1)) {
      String[] words = pair.split(" ", -1);
      boolean american = english == HouseStyle.English.US;
      right.put(american ? words[1] : words[0], american ? words[0] : words[1]);
    }
    BOTH.forEach(right::remove);
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(Pair pair, Notes notes) {
    if (!active || !pair.isIntoEnglish()) {
      return;
    }
    Matcher matcher = WORD.matcher(pair.target());
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      for (int end = Math.min(word.length(), 12); end >= 4; end--) {
        String stem = right.get(word.substring(0, end));
        if (stem != null && ENDING.matcher(word.substring(end)).matches()) {
          String other = stem + word.substring(end);
          Span span = new Span(matcher.start(), matcher.end());
          Message message =
              Message.of("spelling.variety").with("word", matcher.group()).with("other", other);
          notes.target(RULE, span, message, other);
          break;
        }
      }
    }
  }
}
