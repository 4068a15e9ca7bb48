package io.duizhao.term.format;

import io.duizhao.model.finding.Severity;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.TermCategory;
import java.util.Optional;

/**
 * What TBX has no category for: it stands in a note of the concept, as {@code duizhao} and a JSON
 * object, which other programs show as a remark.
 */
final class OwnFields {
  private static final String MARK = "duizhao {";
  private static final String ID = "id";
  private static final String CATEGORY = "category";
  private static final String CASE = "case";
  private static final String DNT = "dnt";
  private static final String SEVERITY = "severity";

  private OwnFields() {}

  /** Returns whether a note is ours. */
  static boolean isOwn(String note) {
    return note.startsWith(MARK);
  }

  /**
   * Reads the fields from a note.
   *
   * @throws IllegalArgumentException where it is damaged
   */
  static Extra of(String note) {
    return Extra.parse(note.substring(MARK.length() - 1));
  }

  /** Puts a concept's fields beside those that it carries. */
  static void put(Concept concept, String writtenId, Extra fields) {
    Severity severity = concept.severity();
    fields.set(ID, concept.id().equals(writtenId) ? "" : concept.id());
    fields.set(CATEGORY, concept.category() == TermCategory.TERM ? "" : concept.category().label());
    fields.set(CASE, concept.exactCase() ? "exact" : "");
    fields.set(DNT, concept.doNotTranslate() ? "yes" : "");
    fields.set(SEVERITY, severity == null ? "" : severity.label());
  }

  /** Returns the fields as a note; nothing where there are none. */
  static Optional<String> note(Extra fields) {
    return fields.isEmpty() ? Optional.empty() : Optional.of("duizhao " + fields);
  }

  /** Gives a concept the fields that are among those that it carries, and takes them from there. */
  static Concept applied(Concept concept, Extra fields) {
    String id = fields.get(ID);
    TermCategory category = TermCategory.ofLabel(fields.get(CATEGORY)).orElse(concept.category());
    boolean exactCase = fields.get(CASE).equals("exact");
    boolean doNotTranslate = fields.get(DNT).equals("yes");
    Severity severity = Severity.ofLabel(fields.get(SEVERITY)).orElse(null);
    for (String name : new String[] {ID, CATEGORY, CASE, DNT, SEVERITY}) {
      fields.set(name, "");
    }
    return new Concept(
        id.isEmpty() ? concept.id() : id,
        category,
        concept.terms(),
        exactCase,
        doNotTranslate,
        severity,
        concept.note(),
        fields.toString());
  }
}
