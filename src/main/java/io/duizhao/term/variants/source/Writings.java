package io.duizhao.term.variants.source;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.model.text.Span;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormSource;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Found;
import io.duizhao.term.variants.form.LedgerLine;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.PlacedLine;
import io.duizhao.term.variants.form.Reason;
import java.util.List;
import java.util.regex.Pattern;

/** Latin names with quotation marks around them or with the kind of thing they are. */
public final class Writings implements FormSource {
  private static final List<String> KINDS = List.of("模型", "公司");
  private static final Pattern MADE_NAME = Pattern.compile(".*(?:\\d|[a-z][A-Z]|[A-Z][a-z]{2}).*");

  private final NameLexicon names;
  private final LatinRuns runs;

  /** Looks around the names that {@code runs} finds; the lexicon translates kinds of things. */
  public Writings(NameLexicon names, LatinRuns runs) {
    this.names = names;
    this.runs = runs;
  }

  @Override
  public void collect(PlacedLine sentence, FormTable forms) {
    LedgerLine line = sentence.line();
    String text = line.folded();
    for (Found run : runs.in(line)) {
      int end = run.end();
      if (run.begin() > 0
          && text.charAt(run.begin() - 1) == '"'
          && end < text.length()
          && text.charAt(end) == '"'
          && Character.isUpperCase(run.text().charAt(0))
          && !names.isOrdinaryEnglish(run.text())) {
        Span quoted = new Span(run.begin() - 1, end + 1);
        add(sentence, quoted, run.text(), Reason.WRITTEN_AROUND, forms);
      }
      for (String kind : KINDS) {
        if (MADE_NAME.matcher(run.text()).matches()
            && text.startsWith(kind, end)
            && isWord(line, end, kind.length())) {
          Span called = new Span(run.begin(), end + kind.length());
          add(sentence, called, run.text(), Reason.CLASS_NOUN, forms);
        }
      }
    }
  }

  private static boolean isWord(LedgerLine line, int begin, int length) {
    return line.words().stream()
        .anyMatch(word -> word.begin() == begin && word.word().length() == length);
  }

  private static void add(
      PlacedLine sentence, Span around, String name, Reason reason, FormTable forms) {
    String writing = around.of(sentence.line().text());
    forms.add(writing, FormKind.WRITING, sentence.at(around.begin()));
    forms.state(Link.in(sentence.document(), writing, name, reason));
  }
}
