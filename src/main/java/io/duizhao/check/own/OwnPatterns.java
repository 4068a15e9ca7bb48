package io.duizhao.check.own;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.finding.Message;
import io.duizhao.model.setting.OwnCheck;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The user's own patterns, each of which is told every place that it finds. */
public final class OwnPatterns implements PairCheck {
  private static final String PREFIX = "own.";

  private final List<OwnCheck> checks;

  /** Looks for the patterns of these checks, each under its own id and severity. */
  public OwnPatterns(List<OwnCheck> checks) {
    this.checks = List.copyOf(checks);
  }

  @Override
  public List<Rule> rules() {
    return checks.stream().map(OwnPatterns::rule).toList();
  }

  private static Rule rule(OwnCheck check) {
    String said = check.message();
    String summary = said == null ? "The pattern '" + check.id() + "' was found" : said;
    return new Rule(PREFIX + check.id(), check.severity(), summary);
  }

  @Override
  public void check(Pair pair, Notes notes) {
    for (OwnCheck check : checks) {
      Rule rule = rule(check);
      try {
        find(check, rule, pair, notes);
      } catch (PatientText.Exhausted e) {
        notes.add(rule, null, null, Message.of("own.slow"));
      }
    }
  }

  private static void find(OwnCheck check, Rule rule, Pair pair, Notes notes) {
    boolean barred =
        isFound(check.notSource(), pair.source()) || isFound(check.notTarget(), pair.target());
    List<Span> source = spans(check.source(), pair.source());
    List<Span> target = spans(check.target(), pair.target());
    boolean met =
        (check.source() == null || !source.isEmpty())
            && (check.target() == null || !target.isEmpty());
    if (barred || !met) {
      return;
    }
    for (int i = 0; i < Math.max(source.size(), target.size()); i++) {
      Span from = i < source.size() ? source.get(i) : null;
      Span to = i < target.size() ? target.get(i) : null;
      notes.add(rule, from, to, message(check));
    }
  }

  private static Message message(OwnCheck check) {
    String said = check.message();
    return said == null
        ? Message.of("own.found").with("pattern", check.id())
        : Message.of("own.said").with("text", said);
  }

  private static boolean isFound(@Nullable Pattern pattern, String text) {
    return pattern != null && pattern.matcher(new PatientText(text)).find();
  }

  private static List<Span> spans(@Nullable Pattern pattern, String text) {
    List<Span> spans = new ArrayList<>();
    if (pattern != null) {
      Matcher matcher = pattern.matcher(new PatientText(text));
      while (matcher.find()) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return spans;
  }
}
