package io.duizhao.check.verbatim;

import io.duizhao.check.Notes;
import io.duizhao.check.Pair;
import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Web addresses, mail addresses, placeholders, tags and code, which both texts have alike. */
public final class Verbatim implements PairCheck {
  private static final Rule URL =
      new Rule("verbatim.url", Severity.WARNING, "A web address is not the same");
  private static final Rule EMAIL =
      new Rule("verbatim.email", Severity.WARNING, "A mail address is not the same");
  private static final Rule PLACEHOLDER =
      new Rule("verbatim.placeholder", Severity.ERROR, "A placeholder is not the same");
  private static final Rule TAG =
      new Rule("verbatim.tag", Severity.ERROR, "A tag in the text is not the same");
  private static final Rule CODE =
      new Rule("verbatim.code", Severity.WARNING, "A piece of code is not the same");

  /** What is to be alike; a text that has none of the signs has no such thing. */
  private record Kind(Rule rule, Pattern pattern, List<String> signs) {
    boolean mayBeIn(String text) {
      return signs.stream().anyMatch(text::contains);
    }
  }

  /** Earlier kinds take their stretch from later ones. */
  private static final List<Kind> KINDS =
      List.of(
          kind(
              URL,
              "(?:https?|ftp)://[\\w./?%&=#:@~+!$;,*'-]*[\\w/=#]|\\bwww\\.[\\w./?%&=#-]*[\\w/]",
              "://",
              "www."),
          kind(EMAIL, "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}", "@"),
          kind(CODE, "`[^`]{1,200}`", "`"),
          kind(TAG, "</?[a-zA-Z][a-zA-Z0-9]{0,15}(?: [^<>]{0,200})?/?>", "<"),
          kind(
              PLACEHOLDER,
              "\\$?\\{\\{? ?[\\w.-]{1,60} ?\\}?\\}|%(?:\\d\\$)?[sdfi@](?![\\w])|%[A-Z_]{2,30}%"
                  + "|%\\([\\w]{1,30}\\)[sdf]",
              "{",
              "%"),
          kind(
              CODE,
              "(?<![\\w-])(?:--[a-z][\\w-]{1,40}|[a-zA-Z]\\w{0,40}(?:\\.\\w{1,40}){0,4}\\(\\)|[a-z]+(?:_[a-z0-9]+)+"
                  + "|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?![\\w])",
              "--",
              "()",
              "_"));

  @Override
  public List<Rule> rules() {
    return List.of(URL, EMAIL, PLACEHOLDER, TAG, CODE);
  }

  @Override
  public void check(Pair pair, Notes notes) {
    if (!pair.isComparable()) {
      return;
    }
    boolean[] sourceTaken = new boolean[pair.source().length() + 1];
    boolean[] targetTaken = new boolean[pair.target().length() + 1];
    for (Kind kind : KINDS) {
      List<Span> source = find(kind, pair.source(), sourceTaken);
      List<Span> target = find(kind, pair.target(), targetTaken);
      compare(kind.rule, pair, source, target, notes);
    }
  }

  private static void compare(
      Rule rule, Pair pair, List<Span> source, List<Span> target, Notes notes) {
    List<Span> extra = new ArrayList<>(target);
    List<Span> lost = new ArrayList<>();
    for (Span span : source) {
      String text = span.of(pair.source());
      boolean found =
          extra.stream()
              .filter(other -> other.of(pair.target()).equals(text))
              .findFirst()
              .map(extra::remove)
              .orElse(false);
      if (!found && !pair.target().contains(bare(text))) {
        lost.add(span);
      }
    }
    extra.removeIf(span -> pair.source().contains(bare(span.of(pair.target()))));
    for (int i = 0; i < Math.max(lost.size(), extra.size()); i++) {
      Span from = i < lost.size() ? lost.get(i) : null;
      Span to = i < extra.size() ? extra.get(i) : null;
      notes.add(rule, from, to, message(pair, from, to));
    }
  }

  private static Message message(Pair pair, @Nullable Span from, @Nullable Span to) {
    String lost = from == null ? "" : from.of(pair.source());
    String extra = to == null ? "" : to.of(pair.target());
    if (from == null) {
      return Message.of("verbatim.added").with("text", extra);
    }
    return to == null
        ? Message.of("verbatim.lost").with("text", lost)
        : Message.of("verbatim.changed").with("from", lost).with("to", extra);
  }

  /** The translation may set code apart by other marks, or none. */
  private static String bare(String text) {
    boolean quoted = text.length() > 2 && text.startsWith("`") && text.endsWith("`");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static List<Span> find(Kind kind, String text, boolean[] taken) {
    if (!kind.mayBeIn(text)) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    Matcher matcher = kind.pattern.matcher(text);
    while (matcher.find()) {
      if (!taken[matcher.start()] && !taken[matcher.end() - 1]) {
        found.add(new Span(matcher.start(), matcher.end()));
        java.util.Arrays.fill(taken, matcher.start(), matcher.end(), true);
      }
    }
    return found;
  }

  private static Kind kind(Rule rule, String pattern, String... signs) {
    return new Kind(rule, Pattern.compile(pattern), List.of(signs));
  }
}
