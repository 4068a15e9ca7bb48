package io.duizhao.exchange.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the dialects TBX-Core, TBX-Min and TBX-Basic add to the core structure: which data
 * categories there are, where they stand and which values they take.
 *
 * @see <a href="https://www.tbxinfo.net/tbx-dialects/">TBX dialects</a>
 */
final class TbxRules implements Rule {
  private static final String CORE = "urn:iso:std:iso:30042:ed-2";
  private static final String MIN = "http://www.tbxinfo.net/ns/min";
  private static final String BASIC = "http://www.tbxinfo.net/ns/basic";

  private static final String CONCEPT = "conceptEntry";
  private static final String LANGUAGE = "langSec";
  private static final String TERM = "termSec";

  /** A data category: the element that carries it as a type, and where it may stand. */
  private record Category(String element, Set<String> levels, Set<String> values) {
    static Category of(String element, String... levels) {
      return new Category(element, Set.of(levels), Set.of());
    }

    Category only(String... allowed) {
      return new Category(element, levels, Set.of(allowed));
    }
  }

  private static final Map<String, Category> OF_MIN =
      Map.of(
          "customerSubset", Category.of("admin", CONCEPT, TERM),
          "subjectField", Category.of("descrip", CONCEPT),
          "administrativeStatus",
              Category.of("termNote", TERM)
                  .only(
                      "admittedTerm-admn-sts",
                      "deprecatedTerm-admn-sts",
                      "supersededTerm-admn-sts",
                      "preferredTerm-admn-sts"),
          // The name of the status in the first edition of the dialects, still written by tools.
          "usageStatus",
              Category.of("termNote", TERM)
                  .only("preferred", "admitted", "notRecommended", "deprecated", "obsolete"),
          "partOfSpeech",
              Category.of("termNote", TERM).only("adjective", "noun", "other", "verb", "adverb"),
          "externalCrossReference", Category.of("xref", CONCEPT, LANGUAGE, TERM));

  private static final Map<String, Category> OF_BASIC =
      Map.ofEntries(
          Map.entry("projectSubset", Category.of("admin", CONCEPT, TERM)),
          Map.entry("source", Category.of("admin", CONCEPT, LANGUAGE, TERM)),
          Map.entry("context", Category.of("descrip", TERM)),
          Map.entry("definition", Category.of("descrip", CONCEPT, LANGUAGE)),
          Map.entry("crossReference", Category.of("ref", CONCEPT, TERM)),
          Map.entry(
              "grammaticalGender",
              Category.of("termNote", TERM).only("masculine", "feminine", "neuter", "other")),
          Map.entry("geographicalUsage", Category.of("termNote", TERM)),
          Map.entry("termLocation", Category.of("termNote", TERM)),
          Map.entry(
              "termType",
              Category.of("termNote", TERM)
                  .only("fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase")),
          Map.entry(
              "transactionType",
              Category.of("transac", CONCEPT, LANGUAGE, TERM)
                  .only("origination", "creation", "modification")),
          Map.entry("responsibility", Category.of("transacNote", CONCEPT, LANGUAGE, TERM)),
          Map.entry("xGraphic", Category.of("xref", CONCEPT)));

  @Override
  public void check(Element root, Consumer<Problem> problems) {
    String dialect = root.attributeOr("type", "");
    boolean categoriesAsElements = root.attributeOr("style", "dca").equals("dct");
    root.all()
        .forEach(
            element -> {
              if (!element.namespace().equals(CORE)) {
                category(element, dialect, categoriesAsElements, problems);
              } else {
                type(element, dialect, problems);
              }
            });
  }

  /** Checks a data category that is an element. */
  private static void category(
      Element element, String dialect, boolean allowed, Consumer<Problem> problems) {
    if (!allowed) {
      problems.accept(
          Problem.at(
              element,
              "the data category %s is an element, but the file's style is dca"
                  .formatted(element.name())));
      return;
    }
    boolean min = element.namespace().equals(MIN);
    if (min || element.namespace().equals(BASIC)) {
      Category category = (min ? OF_MIN : OF_BASIC).get(element.name());
      judge(element, element.name(), category, dialect, problems);
    }
  }

  /** Checks a data category that is the type of an element of the core. */
  private static void type(Element element, String dialect, Consumer<Problem> problems) {
    String type = element.attribute("type");
    if (type != null && type.isEmpty()) {
      problems.accept(Problem.at(element, "type is empty; it names the data category"));
    } else if (type != null && carriesCategory(element)) {
      Category category = inDialect(type, dialect);
      boolean fits = category != null && category.element().equals(element.name());
      judge(element, type, fits ? category : null, dialect, problems);
    }
  }

  private static boolean carriesCategory(Element element) {
    return List.of("admin", "descrip", "ref", "termNote", "transac", "transacNote", "xref")
        .contains(element.name());
  }

  private static @Nullable Category inDialect(String type, String dialect) {
    Category min = OF_MIN.get(type);
    return min != null || !dialect.equals("TBX-Basic") ? min : OF_BASIC.get(type);
  }

  private static void judge(
      Element element,
      String name,
      @Nullable Category category,
      String dialect,
      Consumer<Problem> problems) {
    if (!dialect.equals("TBX-Min") && !dialect.equals("TBX-Basic")) {
      return;
    }
    if (category == null) {
      problems.accept(
          Problem.at(
              element,
              "%s has no data category %s on %s".formatted(dialect, name, element.name())));
      return;
    }
    Element level = element.nearest(at -> List.of(CONCEPT, LANGUAGE, TERM).contains(at.name()));
    if (level != null && !category.levels().contains(level.name())) {
      problems.accept(
          Problem.at(
              element,
              "%s stands in %s; it belongs to %s"
                  .formatted(
                      name, level.name(), String.join(", ", new TreeSet<>(category.levels())))));
    }
    if (!category.values().isEmpty() && !category.values().contains(element.text())) {
      problems.accept(
          Problem.at(
              element,
              "%s is \"%s\"; one of %s was expected"
                  .formatted(
                      name, element.text(), String.join(", ", new TreeSet<>(category.values())))));
    }
  }
}
