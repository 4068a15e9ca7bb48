package io.duizhao.exchange.xliff;

import io.duizhao.exchange.CodedText;
import io.duizhao.exchange.ShownCodes;
import io.duizhao.exchange.TargetFill;
import io.duizhao.exchange.XmlIds;
import io.duizhao.io.SourceFile;
import io.duizhao.io.TextHash;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentPlace;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.ExportedTarget;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is needed to write a translated document: the original file, who read it, and which
 * stretches the units stand for. As text it is lines of fields with tabs between them and then the
 * file in base64, so that it stands in an XML element of any format.
 *
 * @param file the original
 * @param reader the reader that read it
 * @param language the language it was read in
 * @param speakers the names that speakers have in the translation, by their labels
 * @param units the segments of each unit, by the unit's name in the XML
 * @param targets what each unit that has a target was exported with, by the same name
 */
public record Skeleton(
    SourceFile file,
    String reader,
    Language language,
    Map<String, String> speakers,
    Map<String, List<SegmentPlace>> units,
    Map<String, ExportedTarget> targets) {
  private static final String FIRST_LINE = "duizhao skeleton 1";
  private static final String DATA = "base64";

  /** Says of a target that its hash is that of the text with its codes. */
  private static final String CODED = "coded";

  /** Copies the maps, in their order. */
  public Skeleton {
    speakers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(speakers));
    units = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(units));
    targets = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(targets));
  }

  /**
   * Returns the skeleton of a document.
   *
   * @param file what the document was read from
   */
  static Skeleton of(SourceFile file, BilingualDocument document, XliffOptions options) {
    Map<String, String> names = options.speakers();
    Map<String, String> speakers = new LinkedHashMap<>();
    Map<String, List<SegmentPlace>> units = new LinkedHashMap<>();
    Map<String, ExportedTarget> targets = new LinkedHashMap<>();
    for (TranslationUnit unit : document.units()) {
      for (Segment segment : unit.source()) {
        String label = segment.speaker() == null ? "" : segment.speaker();
        String name = names.get(label);
        if (name != null && (label + name).chars().allMatch(c -> c >= ' ')) {
          speakers.put(label, name);
        }
      }
      if (!unit.source().isEmpty()) {
        String id = XmlIds.of(unit.id());
        units.put(id, unit.source().stream().map(SegmentPlace::of).toList());
        String target = target(unit, document, options);
        if (!target.isEmpty()) {
          boolean own = options.fill() == TargetFill.TRANSLATION;
          TargetState state = own ? unit.state() : TargetState.INITIAL;
          targets.put(id, new ExportedTarget(TextHash.of(target), state, true));
        }
      }
    }
    return new Skeleton(
        file,
        document.source().document().reader(),
        document.source().document().language(),
        speakers,
        units,
        targets);
  }

  /** Returns the target with its codes as words, as a reader of the file will find it. */
  private static String target(
      TranslationUnit unit, BilingualDocument document, XliffOptions options) {
    boolean translate = options.policy().translates(unit, document.languages().source());
    CodedText target = CodedText.ofTarget(unit, translate, options.fill());
    UnitTarget found = TargetPieces.of(XliffContent.of(target), unit).get(0);
    return ShownCodes.text(ShownCodes.of(unit.source()).runs(found.text(), found.codes()));
  }

  /** Returns it as text. */
  String text() {
    StringBuilder out = new StringBuilder("\n" + FIRST_LINE + "\n");
    out.append("reader\t").append(reader).append('\n');
    out.append("language\t").append(language).append('\n');
    out.append("sha256\t").append(file.sha256()).append('\n');
    speakers.forEach(
        (label, name) ->
            out.append("speaker\t").append(label).append('\t').append(name).append('\n'));
    units.forEach(
        (unit, places) -> {
          out.append("unit\t").append(unit);
          for (SegmentPlace place : places) {
            Span span = place.span();
            out.append('\t').append(place.id()).append(' ').append(place.block());
            out.append(' ').append(span.begin()).append(' ').append(span.end());
          }
          out.append('\n');
        });
    targets.forEach(
        (unit, target) ->
            out.append("target\t")
                .append(unit)
                .append('\t')
                .append(target.hash())
                .append('\t')
                .append(target.state().label())
                .append(target.coded() ? "\t" + CODED : "")
                .append('\n'));
    out.append(DATA).append('\n');
    byte[] lineEnd = {'\n'};
    return out.append(Base64.getMimeEncoder(76, lineEnd).encodeToString(file.bytes()))
        .append('\n')
        .toString();
  }

  /**
   * Reads what {@link #text} made.
   *
   * @param path the original's path as a person would write it
   * @throws IllegalArgumentException where it is damaged
   */
  static Skeleton parse(String path, String text) {
    String stripped = text.strip() + "\n";
    int data = stripped.indexOf("\n" + DATA + "\n");
    if (!stripped.startsWith(FIRST_LINE + "\n") || data < 0) {
      throw new IllegalArgumentException("the skeleton is not one that duizhao wrote");
    }
    Map<String, String> facts = new LinkedHashMap<>();
    Map<String, String> speakers = new LinkedHashMap<>();
    Map<String, List<SegmentPlace>> units = new LinkedHashMap<>();
    Map<String, ExportedTarget> targets = new LinkedHashMap<>();
    for (String line : stripped.substring(FIRST_LINE.length() + 1, data).lines().toList()) {
      String[] fields = line.strip().split("\t", -1);
      if (fields[0].equals("unit") && fields.length > 2) {
        units.put(fields[1], places(fields));
      } else if (fields[0].equals("speaker") && fields.length == 3) {
        speakers.put(fields[1], fields[2]);
      } else if (fields[0].equals("target") && fields.length >= 4) {
        TargetState state = TargetState.ofLabel(fields[3]).orElse(TargetState.INITIAL);
        boolean coded = fields.length > 4 && fields[4].equals(CODED);
        targets.put(fields[1], new ExportedTarget(fields[2], state, coded));
      } else if (fields.length == 2) {
        facts.put(fields[0], fields[1]);
      } else {
        throw new IllegalArgumentException("the skeleton has a damaged line: " + line);
      }
    }
    byte[] bytes = Base64.getMimeDecoder().decode(stripped.substring(data + DATA.length() + 2));
    SourceFile file = SourceFile.of(path, bytes);
    if (!file.sha256().equals(facts.get("sha256"))) {
      throw new IllegalArgumentException("the file in the skeleton is not what its hash says");
    }
    return new Skeleton(
        file,
        facts.getOrDefault("reader", ""),
        new Language(facts.getOrDefault("language", "")),
        speakers,
        units,
        targets);
  }

  private static List<SegmentPlace> places(String[] fields) {
    List<SegmentPlace> places = new ArrayList<>();
    for (int i = 2; i < fields.length; i++) {
      String[] parts = fields[i].split(" ", -1);
      if (parts.length != 4) {
        throw new IllegalArgumentException("the skeleton has a damaged place: " + fields[i]);
      }
      Span span = new Span(Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
      places.add(new SegmentPlace(new SegmentId(parts[0]), Integer.parseInt(parts[1]), span));
    }
    return places;
  }
}
