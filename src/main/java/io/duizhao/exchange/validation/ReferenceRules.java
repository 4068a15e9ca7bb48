package io.duizhao.exchange.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * References are well formed and lead somewhere: fragment identifiers, comments to their notes.
 *
 * @see <a
 *     href="https://docs.oasis-open.org/xliff/xliff-core/v2.1/os/xliff-core-v2.1-os.html#fragid">
 *     XLIFF 2.1, Fragment Identification</a>
 */
final class ReferenceRules implements Rule {
  private static final Pattern NMTOKEN = Pattern.compile("[\\w.:\\-\\u00B7-\\uFFFD]+");

  /** Prefixes of places that hold others, from the outermost to the innermost. */
  private static final List<String> CONTAINERS = List.of("f", "g", "u");

  private static final Set<String> LEAVES = Set.of("n", "d", "t");

  @Override
  public void check(Element root, Consumer<Problem> problems) {
    UnitParts.units(root)
        .forEach(
            unit -> {
              for (String side : List.of("source", "target")) {
                for (Element code : UnitParts.allCodes(unit, side)) {
                  if (code.isCore("mrk", "sm")) {
                    annotation(code, unit, problems);
                  }
                }
              }
            });
  }

  private static void annotation(Element mark, Element unit, Consumer<Problem> problems) {
    String ref = mark.attribute("ref");
    boolean wellFormed = ref == null || isWellFormed(mark, ref, problems);
    if (!mark.attributeOr("type", "").equals("comment")) {
      return;
    }
    boolean hasValue = mark.has("value");
    if (hasValue == (ref != null)) {
      problems.accept(
          Problem.at(
              mark,
              hasValue
                  ? "a comment has either a value or a ref to a note, not both"
                  : "a comment needs a value or a ref to a note"));
    } else if (ref != null && wellFormed && !isNoteOf(unit, ref)) {
      problems.accept(Problem.at(mark, "ref is \"" + ref + "\", which is no note of this unit"));
    }
  }

  private static boolean isNoteOf(Element unit, String ref) {
    List<String> parts = List.of(ref.replaceFirst("^#/?", "").split("/"));
    String note = parts.get(parts.size() - 1);
    boolean here =
        parts.subList(0, parts.size() - 1).stream()
            .allMatch(part -> isAround(unit, part.substring(0, 1), part.substring(2)));
    boolean reachesUnit = parts.size() == 1 || parts.get(parts.size() - 2).startsWith("u=");
    return here
        && reachesUnit
        && unit.core("notes").stream()
            .flatMap(notes -> notes.core("note").stream())
            .anyMatch(one -> note.equals("n=" + one.attribute("id")));
  }

  private static boolean isAround(Element unit, String prefix, String id) {
    String name = prefix.equals("f") ? "file" : prefix.equals("g") ? "group" : "unit";
    return unit.nearest(at -> at.isCore(name) && id.equals(at.attribute("id"))) != null;
  }

  /** Checks a reference within the file; what points elsewhere is not ours to judge. */
  private static boolean isWellFormed(Element at, String ref, Consumer<Problem> problems) {
    if (!ref.startsWith("#")) {
      return true;
    }
    String problem = problem(ref);
    if (problem != null) {
      problems.accept(Problem.at(at, "ref is \"" + ref + "\": " + problem));
    }
    return problem == null;
  }

  /** Returns what is wrong with a fragment identifier; null where nothing is. */
  static @Nullable String problem(String ref) {
    String[] parts = ref.replaceFirst("^#/?", "").split("/", -1);
    Set<String> seen = new HashSet<>();
    int container = -1;
    for (int i = 0; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      String prefix = equals < 0 ? "" : parts[i].substring(0, equals);
      String id = parts[i].substring(equals + 1);
      if (!NMTOKEN.matcher(id).matches() || equals == 0) {
        return "\"" + parts[i] + "\" is no id and no prefix=id";
      }
      int level = CONTAINERS.indexOf(prefix);
      boolean last = i == parts.length - 1;
      if (level < 0 && !last) {
        return "\"" + parts[i] + "\" can only stand at the end";
      }
      if (level >= 0 && level < container) {
        return "the order is f, then g, then u";
      }
      if (level < 0 && !isKnownLeaf(prefix)) {
        return "\"" + prefix + "\" is no registered prefix of a module or extension";
      }
      if (!prefix.isEmpty() && !seen.add(prefix)) {
        return "\"" + prefix + "\" stands there twice";
      }
      container = Math.max(container, level);
    }
    return null;
  }

  private static boolean isKnownLeaf(String prefix) {
    return prefix.isEmpty() || LEAVES.contains(prefix) || Xliff.PREFIXES.contains(prefix);
  }

  /** Returns the ids to which {@code #id} and {@code #t=id} can point within a unit. */
  static Set<String> spansOf(Element unit) {
    Set<String> ids =
        UnitParts.of(unit).stream()
            .map(part -> "#" + part.attributeOr("id", ""))
            .collect(Collectors.toCollection(HashSet::new));
    UnitParts.allCodes(unit, "source").forEach(code -> ids.add("#" + code.attributeOr("id", "")));
    UnitParts.allCodes(unit, "target")
        .forEach(
            code -> {
              ids.add("#t=" + code.attributeOr("id", ""));
              // Older files leave the slash after the hash, and some the hash itself, out.
              ids.add("t=#" + code.attributeOr("id", ""));
            });
    return ids;
  }
}
