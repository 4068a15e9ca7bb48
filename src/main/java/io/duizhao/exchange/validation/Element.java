package io.duizhao.exchange.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** An element of a parsed file, with its place: the end of its start tag. */
final class Element {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final String namespace;
  private final String name;
  private final @Nullable Element parent;
  private final int line;
  private final int column;
  private final Map<Name, String> attributes = new TreeMap<>();
  private final List<Element> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /**
   * The name of an attribute.
   *
   * @param namespace its namespace; empty where it has none
   * @param local its name in the namespace
   */
  record Name(String namespace, String local) implements Comparable<Name> {
    @Override
    public int compareTo(Name other) {
      int byNamespace = namespace.compareTo(other.namespace);
      return byNamespace != 0 ? byNamespace : local.compareTo(other.local);
    }
  }

  Element(
      String namespace,
      String name,
      Attributes attributes,
      @Nullable Element parent,
      int line,
      int column) {
    this.namespace = namespace;
    this.name = name;
    this.parent = parent;
    this.line = line;
    this.column = column;
    for (int i = 0; i < attributes.getLength(); i++) {
      this.attributes.put(
          new Name(attributes.getURI(i), attributes.getLocalName(i)), attributes.getValue(i));
    }
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** Appends text that stands directly inside. */
  void append(String more) {
    text.append(more);
  }

  /** Returns the text that stands directly inside, without white space at its ends. */
  String text() {
    return text.toString().strip();
  }

  String namespace() {
    return namespace;
  }

  String name() {
    return name;
  }

  @Nullable Element parent() {
    return parent;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  boolean is(String ofNamespace, String ofName) {
    return namespace.equals(ofNamespace) && name.equals(ofName);
  }

  /** Returns whether it is an element of the XLIFF core with one of these names. */
  boolean isCore(String... names) {
    return namespace.equals(Xliff.CORE) && List.of(names).contains(name);
  }

  /** Returns whether neither an element nor text stands inside. */
  boolean isEmpty() {
    return children.isEmpty() && text().isEmpty();
  }

  /** Returns the value of an attribute without a namespace; null where it is absent. */
  @Nullable String attribute(String local) {
    return attributes.get(new Name("", local));
  }

  @Nullable String attribute(String ofNamespace, String local) {
    return attributes.get(new Name(ofNamespace, local));
  }

  /** Returns the value of an attribute, or the one that counts where it is absent. */
  String attributeOr(String local, String otherwise) {
    String value = attribute(local);
    return value == null ? otherwise : value;
  }

  boolean has(String local) {
    return attribute(local) != null;
  }

  /** Returns the language in force, its own or inherited; null where none is said. */
  @Nullable String language() {
    String own = attribute(XML, "lang");
    return own != null || parent == null ? own : parent.language();
  }

  /** Returns the treatment of white space in force, {@code default} where none is said. */
  String space() {
    String own = attribute(XML, "space");
    return own != null ? own : parent == null ? "default" : parent.space();
  }

  /** Returns the {@code xml:id} or else {@code id}; null where it has neither. */
  @Nullable String anyId() {
    String id = attribute(XML, "id");
    return id != null ? id : attribute("id");
  }

  Map<Name, String> attributes() {
    return Collections.unmodifiableMap(attributes);
  }

  List<Element> children() {
    return Collections.unmodifiableList(children);
  }

  /** Returns the children of the XLIFF core with a name. */
  List<Element> core(String ofName) {
    return children.stream().filter(child -> child.isCore(ofName)).toList();
  }

  /** Returns the children with a name, of whatever namespace. */
  List<Element> named(String ofNamespace, String ofName) {
    return children.stream().filter(child -> child.is(ofNamespace, ofName)).toList();
  }

  /** Returns it and everything inside in the order of the file. */
  Stream<Element> all() {
    return inside(element -> true);
  }

  /** Returns it and everything inside, but not what stands inside those that are not entered. */
  Stream<Element> inside(Predicate<Element> entered) {
    List<Element> found = new ArrayList<>();
    collect(entered, found);
    return found.stream();
  }

  private void collect(Predicate<Element> entered, List<Element> found) {
    found.add(this);
    for (Element child : children) {
      if (entered.test(child)) {
        child.collect(entered, found);
      }
    }
  }

  /** Returns the nearest of the elements around it, itself included, that fits. */
  @Nullable Element nearest(Predicate<Element> wanted) {
    Element at = this;
    while (at != null && !wanted.test(at)) {
      at = at.parent;
    }
    return at;
  }
}
