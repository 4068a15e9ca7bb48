package io.duizhao.term.format;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermStatus;
import io.duizhao.term.Glossary;
import io.duizhao.text.Scripts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Glossaries as OmegaT has them: source term, target term and a remark, separated by tabs, no
 * header; lines that begin with {@code #} are comments.
 *
 * @see <a href="https://omegat.sourceforge.io/manual-standard/en/app.glossary.html">OmegaT's
 *     manual</a>
 */
final class OmegatGlossary implements GlossaryFormat {
  /** So many rows are looked at to tell on which side the Chinese is. */
  private static final int SAMPLE = 100;

  private final LanguagePair languages;

  OmegatGlossary(LanguagePair languages) {
    this.languages = languages;
  }

  @Override
  public Glossary read(SourceFile file) {
    TextRows text = new TextRows(file, '\t');
    List<TableRow> rows = new ArrayList<>();
    while (text.hasNext()) {
      TableRow row = text.next();
      if (!row.isBlank() && !row.cell(0).startsWith("#")) {
        rows.add(row);
      }
    }
    boolean chineseFirst = isChineseFirst(rows);
    Language zh = languages.chinese();
    Language en = languages.english();
    PairedEntries entries = new PairedEntries(file.path(), languages);
    for (TableRow row : rows) {
      String source = row.cell(0).strip();
      String target = row.size() > 1 ? row.cell(1).strip() : "";
      if (source.isEmpty() || target.isEmpty()) {
        String side = source.isEmpty() ? "source" : "target";
        entries.add(
            row.problem(
                source.isEmpty() ? 0 : 1,
                "the " + side + " term is empty; expected source, tab, target, tab, remark"));
        continue;
      }
      entries.add(
          new PairedEntries.Pair(
              new Term(chineseFirst ? zh : en, source, TermStatus.PREFERRED),
              target,
              chineseFirst ? en : zh,
              TermStatus.PREFERRED,
              row.size() > 2 ? row.cell(2).strip() : "",
              chineseFirst ? "zh>" : "en>"),
          row);
    }
    return entries.result();
  }

  private boolean isChineseFirst(List<TableRow> rows) {
    int first = 0;
    int second = 0;
    for (TableRow row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
      first += Scripts.hasHan(row.cell(0)) ? 1 : 0;
      second += row.size() > 1 && Scripts.hasHan(row.cell(1)) ? 1 : 0;
    }
    return first == second ? languages.source().isChinese() : first > second;
  }

  @Override
  public void write(List<Concept> concepts, OutputStream out) throws IOException {
    DelimitedOutput rows = new DelimitedOutput(out, '\t');
    for (Concept concept : concepts) {
      for (PairedRows.PairedRow row : PairedRows.of(concept, languages, false)) {
        List<String> cells = new ArrayList<>(List.of(row.source().text(), row.target().text()));
        if (!row.note().isEmpty()) {
          cells.add(row.note());
        }
        rows.row(cells);
      }
    }
  }
}
