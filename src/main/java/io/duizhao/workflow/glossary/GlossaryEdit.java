package io.duizhao.workflow.glossary;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermStatus;
import io.duizhao.project.Workspace;
import io.duizhao.term.GlossaryEntry;
import io.duizhao.term.format.GlossaryCsv;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Adds terms to concepts where these stand in the workspace's glossary. */
public final class GlossaryEdit {
  private final Workspace workspace;
  private final LanguagePair languages;

  /** Makes it for a workspace; the caller keeps others from the files meanwhile. */
  public GlossaryEdit(Workspace workspace, LanguagePair languages) {
    this.workspace = workspace;
    this.languages = languages;
  }

  /**
   * Adds terms to a concept, in its own row: what it has already stays as it is, and a second
   * preferred term of a language becomes an admitted one.
   *
   * @param id the concept's
   * @return the file that was changed, as messages name it
   * @throws InputException where there is no such concept, or it stands in a file of another form
   *     than comma-separated
   */
  public String add(String id, List<Term> terms) {
    GlossaryEntry entry =
        GlossaryFiles.glossary(workspace, languages, new ArrayList<>()).entries().stream()
            .filter(one -> one.concept().id().equals(id))
            .findFirst()
            .orElseThrow(() -> InputException.at(id, "is no concept of the glossary"));
    Path file =
        GlossaryFiles.files(workspace).stream()
            .filter(one -> workspace.shown(one).equals(entry.file()))
            .findFirst()
            .orElseThrow(() -> InputException.at(entry.file(), "is not there any more"));
    if (!entry.file().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      throw InputException.at(
          entry.file(),
          "holds the concept '" + id + "' and is no CSV file; add the forms there by hand");
    }
    SourceFile before = SourceFile.read(file, entry.file());
    WrittenFile after = new GlossaryCsv(languages).with(before, with(entry.concept(), terms));
    AtomicFile.write(file, out -> out.write(after.bytes()));
    return entry.file();
  }

  private static Concept with(Concept concept, List<Term> added) {
    List<Term> terms = new ArrayList<>(concept.terms());
    for (Term term : added) {
      boolean isThere =
          terms.stream()
              .anyMatch(
                  own -> own.text().equals(term.text()) && own.language().equals(term.language()));
      if (!isThere) {
        boolean isSecond =
            term.status() == TermStatus.PREFERRED
                && terms.stream()
                    .anyMatch(
                        own ->
                            own.status() == TermStatus.PREFERRED
                                && own.language().equals(term.language()));
        terms.add(isSecond ? new Term(term.language(), term.text(), TermStatus.ADMITTED) : term);
      }
    }
    return concept.withTerms(terms);
  }
}
