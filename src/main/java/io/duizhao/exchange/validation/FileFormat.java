package io.duizhao.exchange.validation;

import java.util.List;
import java.util.function.Supplier;

/** The formats that can be checked, and what each is checked by. */
enum FileFormat {
  XLIFF_12_STRICT("XLIFF 1.2 strict", "trans-unit", XmlSchemas::xliff12Strict, List.of()),
  XLIFF_12("XLIFF 1.2 transitional", "trans-unit", XmlSchemas::xliff12Transitional, List.of()),
  XLIFF_2(
      "XLIFF 2",
      "unit",
      XmlSchemas::xliff2,
      List.of(
          new IdRules(),
          new LanguageRules(),
          new StructureRules(),
          new CodeRules(),
          new EditingRules(),
          new ReferenceRules(),
          new ModuleRules(),
          new ResourceRules(),
          new ChangeRules(),
          new SizeRules(),
          new ValidationModuleRules())),
  TMX("TMX", "tu", () -> CompactGrammar.of("tmx.rnc"), List.of()),
  TBX_2008("TBX 2008", "termEntry", () -> CompactGrammar.of("tbx-2008.rnc"), List.of()),
  TBX_3("TBX v3", "conceptEntry", () -> CompactGrammar.of("tbx-v3.rnc"), List.of(new TbxRules())),
  SRX("SRX 2.0", "rule", () -> CompactGrammar.of("srx.rnc"), List.of());

  private final String title;
  private final String counted;
  private final Supplier<Grammar> grammar;
  private final List<Rule> rules;

  FileFormat(String title, String counted, Supplier<Grammar> grammar, List<Rule> rules) {
    this.title = title;
    this.counted = counted;
    this.grammar = grammar;
    this.rules = rules;
  }

  /** Returns its name for people. */
  String title() {
    return title;
  }

  /** Returns the name of the elements that are counted. */
  String counted() {
    return counted;
  }

  /** Returns a grammar; it is compiled when it is first asked for. */
  Grammar grammar() {
    return grammar.get();
  }

  /** Returns the rules that need the whole tree. */
  List<Rule> rules() {
    return rules;
  }
}
