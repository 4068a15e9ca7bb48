package io.duizhao.exchange.validation;

import java.util.Map;
import java.util.Set;

/** The vocabulary of XLIFF 2 with its modules. */
final class Xliff {
  static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";

  /** The core of 2.2 has a namespace of its own; its modules keep theirs. */
  static final String CORE_22 = "urn:oasis:names:tc:xliff:document:2.2";

  static final String MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";
  static final String GLOSSARY = "urn:oasis:names:tc:xliff:glossary:2.0";
  static final String FORMAT_STYLE = "urn:oasis:names:tc:xliff:fs:2.0";
  static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";
  static final String RESOURCES = "urn:oasis:names:tc:xliff:resourcedata:2.0";
  static final String CHANGES = "urn:oasis:names:tc:xliff:changetracking:2.0";
  static final String SIZES = "urn:oasis:names:tc:xliff:sizerestriction:2.0";
  static final String VALIDATION = "urn:oasis:names:tc:xliff:validation:2.0";

  /** Prefixes of fragment identifiers: those of the modules and those registered with OASIS. */
  static final Set<String> PREFIXES =
      Set.of("mtc", "gls", "fs", "mda", "res", "ctr", "slr", "val", "its", "itsm", "pgs", "tbx");

  /** The elements of the modules. A schema lets an unknown one pass as an extension. */
  static final Map<String, Set<String>> MODULE_ELEMENTS =
      Map.of(
          MATCHES, Set.of("matches", "match"),
          GLOSSARY, Set.of("glossary", "glossEntry", "term", "translation", "definition"),
          FORMAT_STYLE, Set.of(),
          METADATA, Set.of("metadata", "metaGroup", "meta"),
          RESOURCES,
              Set.of(
                  "resourceData",
                  "resourceItem",
                  "resourceItemRef",
                  "source",
                  "target",
                  "reference"),
          CHANGES, Set.of("changeTrack", "revisions", "revision", "item"),
          SIZES, Set.of("profiles", "normalization", "data"),
          VALIDATION, Set.of("validation", "rule"));

  /** The attributes of the modules that stand on elements of the core. */
  static final Map<String, Set<String>> MODULE_ATTRIBUTES =
      Map.of(
          FORMAT_STYLE, Set.of("fs", "subFs"),
          SIZES,
              Set.of(
                  "storageRestriction",
                  "sizeRestriction",
                  "equivStorage",
                  "sizeInfo",
                  "sizeInfoRef"));

  private Xliff() {}

  /** Returns whether an element belongs to the core or a module and not to an extension. */
  static boolean isOwn(Element element) {
    return element.namespace().equals(CORE) || MODULE_ELEMENTS.containsKey(element.namespace());
  }
}
