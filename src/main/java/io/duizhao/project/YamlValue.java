package io.duizhao.project;

import io.duizhao.io.InputException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A value in a YAML file that knows its place, so that a mistake can be shown where it stands. */
final class YamlValue {
  private final String file;
  private final String key;
  private final Node node;

  private YamlValue(String file, String key, Node node) {
    this.file = file;
    this.key = key;
    this.node = node;
  }

  /**
   * Parses a file.
   *
   * @return nothing where the file is empty
   * @throws InputException where it is no YAML
   */
  static Optional<YamlValue> parse(String file, String text) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      return Optional.ofNullable(root).map(node -> new YamlValue(file, "the file", node));
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      throw InputException.at(
              file, mark.getLine() + 1, mark.getColumn() + 1, "is no YAML here: " + e.getProblem())
          .causedBy(e);
    } catch (YAMLException e) {
      throw InputException.at(file, "is no YAML: " + e.getMessage()).causedBy(e);
    }
  }

  /** Returns the entries of a map in the order of the file. */
  Map<String, YamlValue> entries() {
    if (!(node instanceof MappingNode map)) {
      throw wrong("keys with values (key: value)");
    }
    Map<String, YamlValue> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      YamlValue keyNode = new YamlValue(file, "a key", tuple.getKeyNode());
      String name = keyNode.string();
      if (entries.put(name, new YamlValue(file, name, tuple.getValueNode())) != null) {
        throw keyNode.problem("the key '" + name + "' stands here a second time; keep one");
      }
    }
    return entries;
  }

  /** Returns whether it has keys. */
  boolean isMap() {
    return node instanceof MappingNode;
  }

  /** Returns the values of a list. */
  List<YamlValue> items() {
    if (!(node instanceof SequenceNode list)) {
      throw wrong("a list ([…], or lines that begin with -)");
    }
    return list.getValue().stream().map(item -> new YamlValue(file, key, item)).toList();
  }

  /** Returns a number. */
  double number() {
    try {
      double number = Double.parseDouble(string());
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as a number that is not finite.
    }
    throw wrong("a number");
  }

  /** Returns the entries of a map that may only have certain keys. */
  Map<String, YamlValue> entries(Set<String> known) {
    Map<String, YamlValue> entries = entries();
    entries.forEach(
        (name, value) -> {
          if (!known.contains(name)) {
            throw value.unknown(String.join(", ", known));
          }
        });
    return entries;
  }

  /** Returns a single value as written. */
  String string() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong("a single value");
  }

  /** Returns {@code true} for yes, true and on, {@code false} for no, false and off. */
  boolean yesOrNo() {
    return switch (string().toLowerCase(Locale.ROOT)) {
      case "yes", "true", "on" -> true;
      case "no", "false", "off" -> false;
      default -> throw wrong("yes or no");
    };
  }

  /** Returns a number from 0 to 1. */
  double share() {
    try {
      double number = Double.parseDouble(string());
      if (number >= 0 && number <= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as any other value that is no share.
    }
    throw wrong("a number from 0 to 1");
  }

  /** Returns a whole number from 0 to 100. */
  int percent() {
    return whole(0, 100);
  }

  /** Returns a whole number within bounds. */
  int whole(int least, int most) {
    try {
      int number = Integer.parseInt(string());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as any other value that is no such number.
    }
    throw wrong("a whole number from " + least + " to " + most);
  }

  /** Returns the one of {@code values} that this value names, whatever its case. */
  <T extends Enum<T>> T oneOf(List<T> values) {
    String written = string().toUpperCase(Locale.ROOT).replace('-', '_');
    return values.stream()
        .filter(value -> value.name().equals(written))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "one of "
                        + String.join(
                            ", ",
                            values.stream()
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .toList())));
  }

  /** Returns an exception that says what was expected at this place. */
  InputException wrong(String expected) {
    String found = node instanceof ScalarNode scalar ? "'" + scalar.getValue() + "'" : "this";
    return problem(key + ": " + found + " was found where " + expected + " was expected");
  }

  /** Returns an exception that says why its values do not fit each other. */
  InputException unfit(IllegalArgumentException cause) {
    return problem(key + ": " + cause.getMessage()).causedBy(cause);
  }

  /** Returns an exception that says which keys were expected in place of this value's. */
  InputException unknown(String known) {
    return problem("the key '" + key + "' is unknown; known here: " + known);
  }

  private InputException problem(String problem) {
    Mark mark = node.getStartMark();
    return InputException.at(file, mark.getLine() + 1, mark.getColumn() + 1, problem);
  }
}
