package io.duizhao.term.format;

import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermStatus;
import io.duizhao.term.Glossary;
import io.duizhao.term.GlossaryProblem;
import io.duizhao.text.Scripts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Glossaries with the columns {@code source,target[,tgt_lng]}, as machine translation programs take
 * them. An empty target says that the source is kept as it is.
 */
final class PairCsv implements GlossaryFormat {
  private static final List<String> COLUMNS = List.of("source", "target", "tgt_lng");

  private final LanguagePair languages;

  PairCsv(LanguagePair languages) {
    this.languages = languages;
  }

  @Override
  public Glossary read(SourceFile file) {
    TextRows text = new TextRows(file, ',');
    PairedEntries entries = new PairedEntries(file.path(), languages);
    Map<String, Integer> columns = columns(text);
    while (text.hasNext()) {
      TableRow row = text.next();
      if (!row.isBlank()) {
        read(row, columns, entries);
      }
    }
    return entries.result();
  }

  private static Map<String, Integer> columns(TextRows text) {
    TextRows.Row header = text.next();
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      columns.put(header.cell(i).strip(), i);
    }
    if (!columns.containsKey("source") || !columns.containsKey("target")) {
      GlossaryProblem problem = header.problem(0, "the header row should be source,target,tgt_lng");
      throw InputException.at(problem.file(), problem.line(), problem.column(), problem.message());
    }
    return columns;
  }

  private void read(TableRow row, Map<String, Integer> columns, PairedEntries entries) {
    String source = cell(row, columns, "source");
    String target = cell(row, columns, "target");
    String tag = cell(row, columns, "tgt_lng");
    if (source.isEmpty()) {
      entries.add(
          row.problem(
              columns.getOrDefault("source", 0), "the source is empty; a term was expected"));
      return;
    }
    Language targetLanguage;
    try {
      targetLanguage = tag.isEmpty() ? guessed(target) : new Language(tag);
    } catch (IllegalArgumentException e) {
      entries.add(row.problem(columns.getOrDefault("tgt_lng", 0), String.valueOf(e.getMessage())));
      return;
    }
    Language sourceLanguage = sourceLanguage(source, targetLanguage);
    entries.add(
        new PairedEntries.Pair(
            new Term(sourceLanguage, source, TermStatus.PREFERRED),
            target,
            targetLanguage,
            TermStatus.PREFERRED,
            "",
            sourceLanguage.primary() + ">" + tag),
        row);
  }

  /** Where no language is named, what has Chinese characters is Chinese. */
  private Language guessed(String target) {
    return Scripts.hasHan(target) || target.isEmpty() ? languages.chinese() : languages.english();
  }

  private Language sourceLanguage(String source, Language target) {
    boolean chinese = Scripts.hasHan(source) || !target.isChinese();
    return chinese ? languages.chinese() : languages.english();
  }

  private static String cell(TableRow row, Map<String, Integer> columns, String name) {
    int index = columns.getOrDefault(name, row.size());
    return index < row.size() ? row.cell(index).strip() : "";
  }

  @Override
  public void write(List<Concept> concepts, OutputStream out) throws IOException {
    DelimitedOutput rows = new DelimitedOutput(out, ',');
    rows.row(COLUMNS);
    for (Concept concept : concepts) {
      for (PairedRows.PairedRow row : PairedRows.of(concept, languages, false)) {
        int arrow = row.direction().indexOf('>');
        String tag =
            arrow < 0 ? row.target().language().tag() : row.direction().substring(arrow + 1);
        rows.row(List.of(row.source().text(), row.targetText(), tag));
      }
    }
  }
}
