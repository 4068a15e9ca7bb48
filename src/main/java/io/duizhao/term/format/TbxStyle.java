package io.duizhao.term.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How TBX says to which data category an element belongs. */
enum TbxStyle {
  /** Data categories as attributes. */
  DCA {
    @Override
    XmlNode renamed(XmlNode node, List<XmlNode.Content> content) {
      Optional<TbxCategory> category =
          node.type().isEmpty() ? TbxCategory.ofLabel(node.name()) : Optional.empty();
      Map<String, String> attributes = new LinkedHashMap<>();
      category.ifPresent(named -> attributes.put(TYPE, named.label()));
      attributes.putAll(node.attributes());
      return new XmlNode(
          category.map(TbxCategory::element).orElse(node.name()), attributes, content);
    }
  },
  /** Data categories as tags, with the name of their module as prefix. */
  DCT {
    @Override
    XmlNode renamed(XmlNode node, List<XmlNode.Content> content) {
      Optional<TbxCategory> category = TbxCategory.of(node);
      Map<String, String> attributes = new LinkedHashMap<>(node.attributes());
      category.ifPresent(named -> attributes.remove(TYPE));
      return new XmlNode(
          category.map(named -> named.module() + ":" + named.label()).orElse(node.name()),
          attributes,
          content);
    }
  };

  private static final String TYPE = "type";

  /** Returns the style's name as files have it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns an element in this style; one that is in it already stays the same. */
  XmlNode of(XmlNode node) {
    List<XmlNode.Content> content =
        node.content().stream()
            .map(
                part ->
                    part instanceof XmlNode.Child child
                        ? new XmlNode.Child(of(child.node()))
                        : part)
            .toList();
    return renamed(node, content);
  }

  /** Returns an element with what is in it, which is in this style already. */
  abstract XmlNode renamed(XmlNode node, List<XmlNode.Content> content);
}
