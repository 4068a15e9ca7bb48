package io.duizhao.term.format;

import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermStatus;
import io.duizhao.term.Glossary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Glossaries in UTX 1.11 and 1.20: lines of {@code #} first, the first with version and languages,
 * the last with the columns, then a row for each pair of terms, separated by tabs.
 *
 * @see <a href="https://aamt.info/english/utx/">UTX, AAMT</a>
 */
final class UtxGlossary implements GlossaryFormat {
  private static final String SOURCE = "src";
  private static final String TARGET = "tgt";
  private static final String SOURCE_POS = "src:pos";
  private static final String TARGET_POS = "tgt:pos";
  private static final String STATUS = "term status";
  private static final String COMMENT = "comment";

  /** Other columns are carried in fields of the target term with this before their name. */
  private static final String CARRIED = "utx:";

  private final LanguagePair languages;

  UtxGlossary(LanguagePair languages) {
    this.languages = languages;
  }

  @Override
  public Glossary read(SourceFile file) {
    TextRows text = new TextRows(file, '\t');
    PairedEntries entries = new PairedEntries(file.path(), languages);
    List<Language> tags = List.of();
    List<String> columns = List.of(SOURCE, TARGET, SOURCE_POS);
    while (text.hasNext()) {
      TableRow row = text.next();
      String first = row.cell(0);
      if (first.startsWith("#UTX")) {
        tags = languages(first, file.path());
      } else if (first.equals("#" + SOURCE)) {
        columns = columns(row);
      } else if (!first.startsWith("#") && !row.isBlank()) {
        read(row, columns, tags, entries);
      }
    }
    return entries.result();
  }

  /** Reads the languages from {@code #UTX 1.11; en/zh-CN; …}. */
  private static List<Language> languages(String line, String file) {
    String[] parts = line.split(";", -1);
    String[] tags = parts.length < 2 ? new String[0] : parts[1].strip().split("/", -1);
    if (tags.length == 2 && Language.isTag(tags[0]) && Language.isTag(tags[1])) {
      return List.of(new Language(tags[0]), new Language(tags[1]));
    }
    throw InputException.at(
        file, 1, 1, "the languages are missing; expected a line such as #UTX 1.11; en/zh-CN");
  }

  private static List<String> columns(TableRow row) {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      columns.add(row.cell(i).strip().replaceFirst("^#", "").toLowerCase(Locale.ROOT));
    }
    return columns;
  }

  private void read(
      TableRow row, List<String> columns, List<Language> tags, PairedEntries entries) {
    String source = cell(row, columns.indexOf(SOURCE));
    String target = cell(row, columns.indexOf(TARGET));
    if (source.isEmpty() || target.isEmpty() || tags.isEmpty()) {
      entries.add(row.problem(0, "expected a source term, a tab and a target term"));
      return;
    }
    Language from = tags.get(0);
    Language to = tags.get(1);
    String status = cell(row, columns.indexOf(STATUS));
    Term sourceTerm = new Term(from, source, TermStatus.PREFERRED);
    Extra extra =
        entries.add(
            new PairedEntries.Pair(
                sourceTerm,
                target,
                to,
                status(status),
                cell(row, columns.indexOf(COMMENT)),
                from.primary() + ">" + to.tag()),
            row);
    Term targetTerm = new Term(to, target, TermStatus.PREFERRED);
    for (int i = 0; i < columns.size() && i < row.size(); i++) {
      carry(extra, columns.get(i), cell(row, i), sourceTerm, targetTerm);
    }
  }

  private static void carry(Extra extra, String column, String value, Term source, Term target) {
    if (value.isEmpty()) {
      return;
    }
    switch (column) {
      case SOURCE, TARGET, COMMENT -> {}
      case SOURCE_POS -> extra.set(source, TbxFields.PART_OF_SPEECH, value);
      case TARGET_POS -> extra.set(target, TbxFields.PART_OF_SPEECH, value);
      default -> extra.set(target, CARRIED + column, value);
    }
  }

  private static TermStatus status(String status) {
    return switch (status.toLowerCase(Locale.ROOT)) {
      case "forbidden", "rejected" -> TermStatus.DEPRECATED;
      case "provisional", "non-standard" -> TermStatus.ADMITTED;
      default -> TermStatus.PREFERRED;
    };
  }

  private static String cell(TableRow row, int index) {
    return index >= 0 && index < row.size() ? row.cell(index).strip() : "";
  }

  @Override
  public void write(List<Concept> concepts, OutputStream out) throws IOException {
    DelimitedOutput rows = new DelimitedOutput(out, '\t');
    List<Row> table = new ArrayList<>();
    Set<String> carried = new LinkedHashSet<>();
    for (Concept concept : concepts) {
      Extra extra = Extra.parse(concept.extra());
      for (PairedRows.PairedRow pair : PairedRows.of(concept, languages, true)) {
        Row row = new Row(pair, extra);
        table.add(row);
        carried.addAll(extra.names(pair.target(), CARRIED));
      }
    }
    carried.remove(STATUS);
    Row first = table.isEmpty() ? null : table.get(0);
    rows.row(List.of("#UTX 1.11; " + direction(first) + ";"));
    List<String> header =
        new ArrayList<>(List.of("#" + SOURCE, TARGET, SOURCE_POS, TARGET_POS, STATUS, COMMENT));
    header.addAll(carried);
    rows.row(header);
    for (Row row : table) {
      rows.row(row.cells(carried));
    }
  }

  private String direction(@Nullable Row first) {
    return first == null
        ? languages.source() + "/" + languages.target()
        : first.pair.source().language() + "/" + first.pair.target().language();
  }

  private record Row(PairedRows.PairedRow pair, Extra extra) {
    List<String> cells(Set<String> carried) {
      Term target = pair.target();
      List<String> cells = new ArrayList<>();
      cells.add(pair.source().text());
      cells.add(target.text());
      cells.add(extra.get(pair.source(), TbxFields.PART_OF_SPEECH));
      cells.add(extra.get(target, TbxFields.PART_OF_SPEECH));
      cells.add(status(target));
      cells.add(pair.note());
      carried.forEach(column -> cells.add(extra.get(target, CARRIED + column)));
      return cells;
    }

    private String status(Term target) {
      String carried = extra.get(target, CARRIED + STATUS);
      if (!carried.isEmpty()) {
        return carried;
      }
      return switch (target.status()) {
        case PREFERRED -> "approved";
        case ADMITTED -> "provisional";
        case DEPRECATED, MISRECOGNIZED -> "forbidden";
      };
    }
  }
}
