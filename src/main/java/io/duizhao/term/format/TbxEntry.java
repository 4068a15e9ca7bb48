package io.duizhao.term.format;

import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An entry of a TBX file, of whatever version and style, read as a concept. */
final class TbxEntry {
  private static final String STATUS_END = "Term-admn-sts";

  private final Extra extra = Extra.empty();
  private final Map<Term, String> terms = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  private TbxEntry() {}

  /**
   * Reads an entry.
   *
   * @param id what it is called where it has no identifier
   * @throws IllegalArgumentException where it has no term or a language that is none
   */
  static Concept read(XmlNode node, String id, LanguagePair languages) {
    TbxEntry entry = new TbxEntry();
    entry.concept(TbxStyle.DCA.of(node));
    if (entry.terms.isEmpty()) {
      throw new IllegalArgumentException("the entry has no term");
    }
    List<Term> terms = entry.withStatus();
    String own = node.attribute("id");
    Concept concept =
        new Concept(
            own.isEmpty() ? id : own,
            TermCategory.TERM,
            TermOrder.sorted(terms, languages),
            false,
            false,
            null,
            String.join("\n", entry.notes),
            "");
    return OwnFields.applied(concept, entry.extra);
  }

  private void concept(XmlNode entry) {
    List<String> elements = new ArrayList<>();
    for (XmlNode child : entry.children()) {
      switch (child.name()) {
        case "langSec", "langSet" -> language(child);
        case "note" -> note(child, elements);
        default -> elements.add(child.toString());
      }
    }
    keep(TbxFields.ELEMENTS, elements);
  }

  /** Carries elements before those that our note carries. */
  private void keep(String field, List<String> elements) {
    elements.addAll(extra.list(field));
    extra.set(field, elements);
  }

  private void note(XmlNode note, List<String> elements) {
    String text = note.text();
    if (OwnFields.isOwn(text)) {
      extra.addAll(OwnFields.of(text));
    } else if (note.isPlain() && !text.isEmpty()) {
      notes.add(text);
    } else {
      elements.add(note.toString());
    }
  }

  private void language(XmlNode section) {
    Language language = new Language(section.language());
    List<String> elements = new ArrayList<>();
    for (XmlNode child : section.children()) {
      switch (child.name()) {
        case "termSec", "tig", "ntig" -> term(child, language);
        default -> elements.add(child.toString());
      }
    }
    keep(TbxFields.LANGUAGE_ELEMENTS + language.tag(), elements);
  }

  private void term(XmlNode section, Language language) {
    List<XmlNode> parts = new ArrayList<>();
    for (XmlNode child : section.children()) {
      if (child.name().equals("termGrp")) {
        parts.addAll(child.children());
      } else {
        parts.add(child);
      }
    }
    String text =
        parts.stream()
            .filter(part -> part.name().equals("term"))
            .map(XmlNode::text)
            .findFirst()
            .orElse("");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a term of the entry is empty");
    }
    // The status is not known before all terms are; until then any will do.
    Term term = new Term(language, text, TermStatus.ADMITTED);
    String status = "";
    List<String> elements = new ArrayList<>(extra.list(term, TbxFields.ELEMENTS));
    for (XmlNode part : parts) {
      switch (part.type()) {
        case "administrativeStatus", "usageStatus" -> status = part.text();
        case "partOfSpeech" -> extra.set(term, TbxFields.PART_OF_SPEECH, part.text());
        default -> {
          if (!part.name().equals("term")) {
            elements.add(part.toString());
          }
        }
      }
    }
    if (!section.attribute("id").isEmpty()) {
      extra.set(term, TbxFields.ID, section.attribute("id"));
    }
    extra.set(term, TbxFields.ELEMENTS, elements);
    terms.putIfAbsent(term, status);
  }

  /** Gives the terms their status; the first one of a language without any is preferred. */
  private List<Term> withStatus() {
    List<Term> all = new ArrayList<>();
    for (Map.Entry<Term, String> entry : terms.entrySet()) {
      Term term = entry.getKey();
      boolean first =
          all.stream()
              .noneMatch(
                  other ->
                      other.language().equals(term.language())
                          && other.status() == TermStatus.PREFERRED);
      boolean preferredElsewhere =
          terms.entrySet().stream()
              .anyMatch(
                  other ->
                      other.getKey().language().equals(term.language())
                          && other.getValue().startsWith("preferred"));
      TermStatus status = status(entry.getValue(), first, preferredElsewhere);
      String carried = entry.getValue();
      if (!carried.equals(label(status)) && !OtherTerms.hasStatus(extra, term)) {
        extra.set(term, TbxFields.STATUS, carried);
      }
      all.add(new Term(term.language(), term.text(), status));
    }
    return OtherTerms.withCarriedStatus(extra, all);
  }

  private static TermStatus status(String label, boolean first, boolean preferredElsewhere) {
    if (label.startsWith("deprecated") || label.startsWith("superseded")) {
      return TermStatus.DEPRECATED;
    }
    boolean preferred =
        label.startsWith("preferred") || label.isEmpty() && first && !preferredElsewhere;
    return preferred && first ? TermStatus.PREFERRED : TermStatus.ADMITTED;
  }

  /** Returns the administrative status that says as much as ours. */
  static String label(TermStatus status) {
    return switch (status) {
      case PREFERRED -> "preferred" + STATUS_END;
      case ADMITTED -> "admitted" + STATUS_END;
      case DEPRECATED, MISRECOGNIZED -> "deprecated" + STATUS_END;
    };
  }
}
