package io.duizhao.term.format;

import io.duizhao.model.language.Language;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A concept as an entry of a TBX file, the reverse of {@link TbxEntry}. */
final class TbxEntryWriter {
  private static final Set<String> ONLY_IN_GROUP = Set.of("termNoteGrp", "termCompList");

  private final TbxDialect dialect;
  private final Concept concept;
  private final Extra extra;

  private TbxEntryWriter(Concept concept, TbxDialect dialect) {
    this.concept = concept;
    this.dialect = dialect;
    this.extra = Extra.parse(concept.extra());
  }

  /**
   * Returns the entry in DCA style.
   *
   * @param id an identifier that XML allows
   */
  static XmlNode of(Concept concept, String id, TbxDialect dialect) {
    return new TbxEntryWriter(concept, dialect).entry(id);
  }

  private XmlNode entry(String id) {
    List<XmlNode> children = new ArrayList<>(elements(TbxFields.ELEMENTS, 'c'));
    for (String note : concept.note().split("\n", -1)) {
      if (!note.isBlank()) {
        children.add(XmlNode.of("note", Map.of(), note));
      }
    }
    List<XmlNode> sections = new ArrayList<>();
    Map<Language, List<Term>> byLanguage = new LinkedHashMap<>();
    for (Term term : concept.terms()) {
      byLanguage.computeIfAbsent(term.language(), language -> new ArrayList<>()).add(term);
    }
    byLanguage.forEach((language, terms) -> sections.add(section(language, terms)));
    OwnFields.put(concept, id, extra);
    OwnFields.note(extra).ifPresent(note -> children.add(XmlNode.of("note", Map.of(), note)));
    children.addAll(sections);
    String name = dialect.is2008() ? "termEntry" : "conceptEntry";
    return XmlNode.of(name, Map.of("id", id), children);
  }

  /** Takes the elements that have a place out of a carried field; the others stay in it. */
  private List<XmlNode> elements(String field, char level) {
    List<XmlNode> taken = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (String xml : extra.removeList(field)) {
      XmlNode node = XmlNode.parse(xml);
      if (dialect.takes(node, level)) {
        taken.add(node);
      } else {
        left.add(xml);
      }
    }
    extra.set(field, left);
    return taken;
  }

  private XmlNode section(Language language, List<Term> terms) {
    List<XmlNode> children =
        new ArrayList<>(elements(TbxFields.LANGUAGE_ELEMENTS + language.tag(), 'l'));
    terms.forEach(term -> children.add(term(term)));
    String name = dialect.is2008() ? "langSet" : "langSec";
    return XmlNode.of(name, Map.of("xml:lang", language.tag()), children);
  }

  private XmlNode term(Term term) {
    List<XmlNode> notes = new ArrayList<>();
    String partOfSpeech = extra.get(term, TbxFields.PART_OF_SPEECH);
    if (has(TbxCategory.PART_OF_SPEECH, partOfSpeech)) {
      notes.add(termNote(TbxCategory.PART_OF_SPEECH, partOfSpeech));
      extra.remove(term, TbxFields.PART_OF_SPEECH);
    }
    status(term, notes);
    List<XmlNode> others = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (String xml : extra.list(term, TbxFields.ELEMENTS)) {
      XmlNode node = XmlNode.parse(xml);
      if (!dialect.takes(node, 't')) {
        left.add(xml);
      } else if (node.name().equals("termNote") || ONLY_IN_GROUP.contains(node.name())) {
        notes.add(node);
      } else {
        others.add(node);
      }
    }
    extra.remove(term, TbxFields.ELEMENTS);
    extra.set(term, TbxFields.ELEMENTS, left);
    return section(term, notes, others);
  }

  private XmlNode section(Term term, List<XmlNode> notes, List<XmlNode> others) {
    Map<String, String> attributes = new LinkedHashMap<>();
    if (extra.has(term, TbxFields.ID)) {
      attributes.put("id", extra.get(term, TbxFields.ID));
      extra.remove(term, TbxFields.ID);
    }
    List<XmlNode> children = new ArrayList<>();
    children.add(XmlNode.of("term", Map.of(), term.text()));
    children.addAll(notes);
    boolean grouped =
        dialect.is2008() && notes.stream().anyMatch(note -> ONLY_IN_GROUP.contains(note.name()));
    if (grouped) {
      children = new ArrayList<>(List.of(XmlNode.of("termGrp", Map.of(), children)));
    }
    children.addAll(others);
    String name = dialect.is2008() ? (grouped ? "ntig" : "tig") : "termSec";
    return XmlNode.of(name, attributes, children);
  }

  /** Writes the status as it stood, or as ours says it; what it cannot say stays carried. */
  private void status(Term term, List<XmlNode> notes) {
    boolean carried = extra.has(term, TbxFields.STATUS);
    String status = carried ? extra.get(term, TbxFields.STATUS) : TbxEntry.label(term.status());
    boolean written = has(TbxCategory.ADMINISTRATIVE_STATUS, status);
    if (written) {
      notes.add(termNote(TbxCategory.ADMINISTRATIVE_STATUS, status));
    }
    if (written || carried && status.isEmpty()) {
      extra.remove(term, TbxFields.STATUS);
    }
    if (term.status() == TermStatus.MISRECOGNIZED || !written && !(carried && status.isEmpty())) {
      OtherTerms.putStatus(extra, term);
    }
  }

  private boolean has(TbxCategory category, String value) {
    return !value.isEmpty()
        && dialect.has(category)
        && (dialect.is2008() || category.takes('t', value));
  }

  private static XmlNode termNote(TbxCategory category, String value) {
    return XmlNode.of("termNote", Map.of("type", category.label()), value);
  }
}
