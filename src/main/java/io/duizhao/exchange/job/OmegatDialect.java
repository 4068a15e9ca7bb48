package io.duizhao.exchange.job;

import io.duizhao.exchange.CodedText;
import io.duizhao.exchange.PlacedCode;
import io.duizhao.exchange.XmlIds;
import io.duizhao.exchange.tmx.TmxDialect;
import io.duizhao.exchange.xliff.XliffCodes;
import io.duizhao.exchange.xliff.XliffGroups;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A memory as OmegaT writes it for itself: its codes are the tags that OmegaT shows for those of
 * our XLIFF 1.2, such as {@code <b0>}. Only so a text with codes is the same to it in both.
 *
 * <p>A tag is the first letter of the code's type and its number among the source's codes of that
 * letter, from 0. Units have no {@code tuid}: OmegaT may take it for the name of a place. Where a
 * text has several translations, a dialect has to see all of a memory, so each memory has its own.
 *
 * @see <a href="https://github.com/omegat-org/omegat">OmegaT 5.8, {@code Xliff1Filter.buildTags},
 *     {@code TMXReader2.parseSegOmegaT}, {@code ImportFromAutoTMX}</a>
 */
final class OmegatDialect implements TmxDialect {
  /** The program's name in the head of a memory, by which OmegaT knows its own notation. */
  static final String PROGRAM = "OmegaT";

  private final Map<String, String> usual = new HashMap<>();
  private Map<String, String> groups = Map.of();
  private String grouped = "";

  @Override
  public boolean namesUnits() {
    return false;
  }

  @Override
  public Texts texts(TranslationUnit unit) {
    Texts texts = Texts.coded(unit);
    Map<Key, String> tags = tags(texts.source());
    return new Texts(renamed(texts.source(), tags), renamed(texts.target(), tags));
  }

  /**
   * The first translation of a text holds everywhere, any other at its place only: OmegaT knows a
   * place by file, name of the unit, and path ({@code //original/group}).
   */
  @Override
  public Map<String, String> place(TranslationUnit unit, Texts texts, BilingualDocument document) {
    String target = texts.codedTarget();
    if (usual.computeIfAbsent(texts.codedSource(), source -> target).equals(target)) {
      return Map.of();
    }
    if (!document.name().equals(grouped)) {
      grouped = document.name();
      groups = XliffGroups.of(document);
    }
    Map<String, String> place = new LinkedHashMap<>();
    place.put("file", document.name() + ".xlf");
    place.put("id", XmlIds.of(unit.id()));
    place.put("path", "//" + document.source().document().file() + "/" + groups.get(unit.id()));
    return place;
  }

  private record Key(PlacedCode.Role role, int number) {
    static Key of(PlacedCode code) {
      return new Key(code.role(), code.number());
    }
  }

  private static Map<Key, String> tags(CodedText source) {
    Map<Character, Integer> counts = new HashMap<>();
    Map<Integer, String> opened = new HashMap<>();
    Map<Key, String> tags = new HashMap<>();
    for (PlacedCode code : source.codes()) {
      String name =
          code.role() == PlacedCode.Role.END
              ? opened.getOrDefault(code.number(), "")
              : next(letter(code), counts);
      switch (code.role()) {
        case BEGIN -> {
          opened.put(code.number(), name);
          tags.put(Key.of(code), "<" + name + ">");
        }
        case LONE_BEGIN -> tags.put(Key.of(code), "<" + name + ">");
        case END, LONE_END -> tags.put(Key.of(code), "</" + name + ">");
        case PLACEHOLDER -> tags.put(Key.of(code), "<" + name + "/>");
      }
    }
    return tags;
  }

  private static String next(char letter, Map<Character, Integer> counts) {
    int number = counts.merge(letter, 1, Integer::sum) - 1;
    return letter + Integer.toString(number);
  }

  private static char letter(PlacedCode code) {
    String type = XliffCodes.ctype(code);
    return Character.toLowerCase(type.charAt(type.startsWith("x-") ? 2 : 0));
  }

  private static CodedText renamed(CodedText text, Map<Key, String> tags) {
    List<CodedText.Piece> pieces = new ArrayList<>();
    for (CodedText.Piece piece : text.pieces()) {
      List<PlacedCode> codes = new ArrayList<>();
      for (PlacedCode code : piece.codes()) {
        InlineCode own = code.code();
        String tag = tags.getOrDefault(Key.of(code), own.data());
        InlineCode renamed = new InlineCode(own.role(), own.type(), own.offset(), own.pair(), tag);
        codes.add(new PlacedCode(code.role(), code.number(), code.offset(), code.block(), renamed));
      }
      pieces.add(new CodedText.Piece(piece.id(), piece.text(), codes));
    }
    return new CodedText(pieces);
  }
}
