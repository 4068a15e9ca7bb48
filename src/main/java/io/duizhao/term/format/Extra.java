package io.duizhao.term.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.duizhao.model.term.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What other formats had to say of a concept, as a JSON object: fields by name, and under {@code
 * terms} the fields of single terms. No check reads it; it is carried from format to format.
 */
final class Extra {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TERMS = "terms";

  private final ObjectNode fields;

  private Extra(ObjectNode fields) {
    this.fields = fields;
  }

  /** Returns an object with no field. */
  static Extra empty() {
    return new Extra(JSON.createObjectNode());
  }

  /**
   * Reads an object; an empty text is one with no field.
   *
   * @throws IllegalArgumentException where the text is something else
   */
  static Extra parse(String json) {
    if (json.isEmpty()) {
      return empty();
    }
    try {
      if (JSON.readTree(json) instanceof ObjectNode fields) {
        return new Extra(fields);
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
    throw new IllegalArgumentException("no JSON object");
  }

  /** Returns whether there is no field. */
  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Returns a field's text, or an empty one. */
  String get(String name) {
    return fields.path(name).asText("");
  }

  /** Sets a field; an empty text takes it away. */
  void set(String name, String value) {
    if (value.isEmpty()) {
      fields.remove(name);
    } else {
      fields.put(name, value);
    }
  }

  /** Sets a field to a list of texts; an empty list takes it away. */
  void set(String name, List<String> values) {
    set(fields, name, values);
  }

  /** Returns a field's list of texts. */
  List<String> list(String name) {
    return list(fields, name);
  }

  /** Takes a field away and returns its list of texts. */
  List<String> removeList(String name) {
    List<String> values = list(name);
    fields.remove(name);
    return values;
  }

  /** Returns a field of a term, or an empty text. */
  String get(Term term, String name) {
    JsonNode entry = entry(term);
    return entry == null ? "" : entry.path(name).asText("");
  }

  /** Returns whether a term has such a field. */
  boolean has(Term term, String name) {
    JsonNode entry = entry(term);
    return entry != null && entry.has(name);
  }

  /** Sets a field of a term. */
  void set(Term term, String name, String value) {
    ownEntry(term).put(name, value);
  }

  /** Sets a field of a term to a list of texts; an empty list does nothing. */
  void set(Term term, String name, List<String> values) {
    if (!values.isEmpty()) {
      set(ownEntry(term), name, values);
    }
  }

  /** Returns a term's list of texts. */
  List<String> list(Term term, String name) {
    ObjectNode entry = entry(term);
    return entry == null ? List.of() : list(entry, name);
  }

  /** Returns the names of a term's fields that begin with a prefix, without it. */
  List<String> names(Term term, String prefix) {
    ObjectNode entry = entry(term);
    List<String> names = new ArrayList<>();
    if (entry != null) {
      names.addAll(names(entry));
    }
    return names.stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .toList();
  }

  /** Takes a field of a term away, and the term's entry when it was the last. */
  void remove(Term term, String name) {
    ObjectNode entry = entry(term);
    if (entry == null) {
      return;
    }
    entry.remove(name);
    if (entry.size() <= 2 && fields.get(TERMS) instanceof ArrayNode terms) {
      terms.removeIf(entry::equals);
      if (terms.isEmpty()) {
        fields.remove(TERMS);
      }
    }
  }

  /** Returns the terms' entries that have a field, each with its language, text and the field. */
  List<TermField> termsWith(String name) {
    List<TermField> found = new ArrayList<>();
    for (JsonNode entry : fields.path(TERMS)) {
      if (entry.has(name)) {
        found.add(
            new TermField(
                entry.path("lang").asText(),
                entry.path("term").asText(),
                entry.path(name).asText()));
      }
    }
    return found;
  }

  /** A field of a term. */
  record TermField(String language, String term, String value) {}

  /** Adds the fields of another object; where both have one, the other's wins. */
  void addAll(Extra other) {
    fields.setAll(other.fields);
  }

  /** Returns the object as JSON, fields and terms in alphabetical order; empty without any. */
  @Override
  public String toString() {
    return fields.isEmpty() ? "" : sorted(fields).toString();
  }

  private static JsonNode sorted(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode sorted = JSON.createObjectNode();
      new TreeSet<>(names(object)).forEach(name -> sorted.set(name, sorted(object.get(name))));
      return sorted;
    }
    if (node instanceof ArrayNode array) {
      List<JsonNode> values = new ArrayList<>();
      array.forEach(value -> values.add(sorted(value)));
      if (values.stream().allMatch(JsonNode::isObject)) {
        values.sort(Comparator.comparing(Extra::termKey));
      }
      return JSON.createArrayNode().addAll(values);
    }
    return node;
  }

  private static String termKey(JsonNode entry) {
    return entry.path("lang").asText() + ' ' + entry.path("term").asText();
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static void set(ObjectNode node, String name, List<String> values) {
    node.remove(name);
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(array::add);
    }
  }

  private static List<String> list(ObjectNode node, String name) {
    List<String> values = new ArrayList<>();
    node.path(name).forEach(value -> values.add(value.asText()));
    return values;
  }

  private @Nullable ObjectNode entry(Term term) {
    for (JsonNode entry : fields.path(TERMS)) {
      if (entry instanceof ObjectNode node
          && node.path("lang").asText().equals(term.language().tag())
          && node.path("term").asText().equals(term.text())) {
        return node;
      }
    }
    return null;
  }

  private ObjectNode ownEntry(Term term) {
    ObjectNode entry = entry(term);
    if (entry == null) {
      ArrayNode terms =
          fields.get(TERMS) instanceof ArrayNode array ? array : fields.putArray(TERMS);
      entry = terms.addObject().put("lang", term.language().tag()).put("term", term.text());
    }
    return entry;
  }
}
