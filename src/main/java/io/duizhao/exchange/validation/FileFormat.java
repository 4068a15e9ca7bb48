package io.duizhao.exchange.validation;

import java.util.List;

/** The formats that can be checked, and what each is checked by. */
enum FileFormat {
  XLIFF_12_STRICT("XLIFF 1.2 strict", "trans-unit"),
  XLIFF_12("XLIFF 1.2 transitional", "trans-unit"),
  XLIFF_2("XLIFF 2", "unit"),
  TMX("TMX", "tu"),
  TBX_2008("TBX 2008", "termEntry"),
  TBX_3("TBX v3", "conceptEntry"),
  SRX("SRX 2.0", "rule");

  private final String title;
  private final String counted;

  FileFormat(String title, String counted) {
    this.title = title;
    this.counted = counted;
  }

  /** Returns its name for people. */
  String title() {
    return title;
  }

  /** Returns the name of the elements that are counted. */
  String counted() {
    return counted;
  }

  /** Returns its grammar, newly compiled. */
  Grammar grammar() {
    return switch (this) {
      case XLIFF_12_STRICT -> XmlSchemas.xliff12Strict();
      case XLIFF_12 -> XmlSchemas.xliff12Transitional();
      case XLIFF_2 -> XmlSchemas.xliff2();
      case TMX -> CompactGrammar.of("tmx.rnc");
      case TBX_2008 -> CompactGrammar.of("tbx-2008.rnc");
      case TBX_3 -> CompactGrammar.of("tbx-v3.rnc");
      case SRX -> CompactGrammar.of("srx.rnc");
    };
  }

  /** Returns the rules that need the whole tree; none where a grammar says all. */
  List<Rule> rules() {
    return switch (this) {
      case XLIFF_12_STRICT, XLIFF_12, TMX, TBX_2008, SRX -> List.of();
      case TBX_3 -> List.of(new TbxRules());
      case XLIFF_2 ->
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
              new ValidationModuleRules());
    };
  }
}
