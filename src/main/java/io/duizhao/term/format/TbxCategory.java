package io.duizhao.term.format;

import java.util.Arrays;
import java.util.Optional;

/**
 * The data categories of TBX-Min and TBX-Basic: in which element a category stands where it is an
 * attribute (DCA style), at which levels, and with which values.
 *
 * @see <a href="https://www.tbxinfo.net/">TBX dialects, ISO 30042:2019</a>
 */
enum TbxCategory {
  CUSTOMER_SUBSET("min", "admin", "customerSubset", "ct"),
  SUBJECT_FIELD("min", "descrip", "subjectField", "c"),
  ADMINISTRATIVE_STATUS(
      "min",
      "termNote",
      "administrativeStatus",
      "t",
      "preferredTerm-admn-sts",
      "admittedTerm-admn-sts",
      "deprecatedTerm-admn-sts",
      "supersededTerm-admn-sts"),
  PART_OF_SPEECH(
      "min", "termNote", "partOfSpeech", "t", "noun", "verb", "adjective", "adverb", "other"),
  EXTERNAL_CROSS_REFERENCE("min", "xref", "externalCrossReference", "clt"),
  PROJECT_SUBSET("basic", "admin", "projectSubset", "ct"),
  SOURCE("basic", "admin", "source", "clt"),
  CONTEXT("basic", "descrip", "context", "t"),
  DEFINITION("basic", "descrip", "definition", "cl"),
  CROSS_REFERENCE("basic", "ref", "crossReference", "ct"),
  GEOGRAPHICAL_USAGE("basic", "termNote", "geographicalUsage", "t"),
  GRAMMATICAL_GENDER(
      "basic", "termNote", "grammaticalGender", "t", "masculine", "feminine", "neuter", "other"),
  TERM_LOCATION(
      "basic",
      "termNote",
      "termLocation",
      "t",
      "checkBox",
      "comboBox",
      "comboBoxElement",
      "dialogBox",
      "groupBox",
      "informativeMessage",
      "interactiveMessage",
      "menuItem",
      "progressBar",
      "pushButton",
      "radioButton",
      "slider",
      "spinBox",
      "tab",
      "tableText",
      "textBox",
      "toolTip",
      "user-definedType"),
  TERM_TYPE(
      "basic",
      "termNote",
      "termType",
      "t",
      "fullForm",
      "acronym",
      "abbreviation",
      "shortForm",
      "variant",
      "phrase"),
  TRANSACTION_TYPE("basic", "transac", "transactionType", "clt", "origination", "modification"),
  RESPONSIBILITY("basic", "transacNote", "responsibility", "clt"),
  X_GRAPHIC("basic", "xref", "xGraphic", "cl");

  private final String module;
  private final String element;
  private final String label;
  private final String levels;

  /** The values that it takes, each with a space on either side; empty where any will do. */
  private final String values;

  TbxCategory(String module, String element, String label, String levels, String... values) {
    this.module = module;
    this.element = element;
    this.label = label;
    this.levels = levels;
    this.values = values.length == 0 ? "" : " " + String.join(" ", values) + " ";
  }

  /** Returns the category that an element of DCA style holds. */
  static Optional<TbxCategory> of(XmlNode node) {
    return Arrays.stream(values())
        .filter(category -> category.label.equals(node.type()))
        .filter(category -> category.element.equals(node.name()))
        .findFirst();
  }

  /** Returns the category with this name. */
  static Optional<TbxCategory> ofLabel(String label) {
    return Arrays.stream(values()).filter(category -> category.label.equals(label)).findFirst();
  }

  /** Returns the element that the category stands in where it is an attribute. */
  String element() {
    return element;
  }

  /** Returns the module that it belongs to, which is also its prefix in DCT style. */
  String module() {
    return module;
  }

  /** Returns its name. */
  String label() {
    return label;
  }

  /**
   * Returns whether a value may stand at a level.
   *
   * @param level {@code c} concept, {@code l} language, {@code t} term
   */
  boolean takes(char level, String value) {
    return levels.indexOf(level) >= 0 && (values.isEmpty() || values.contains(" " + value + " "));
  }
}
