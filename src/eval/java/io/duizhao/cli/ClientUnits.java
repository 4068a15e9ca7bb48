package io.duizhao.cli;

import io.duizhao.exchange.validation.FileValidator;
import io.duizhao.io.SafeXml;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.TranslationScope;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.format.FrontMatterValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.Segment;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.filters.tmx.TmxFilter;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.filters.xliff2.XLIFF2Filter;

/** The units of documents, as we have them and as other programs read them from our files. */
final class ClientUnits {
  private static final LocaleId ZH = LocaleId.fromString("zh-CN");
  private static final LocaleId EN = LocaleId.fromString("en-US");

  private ClientUnits() {}

  /** A source text, its target, and whether it is to be translated. */
  record Unit(String source, String target, boolean open) {
    boolean isTranslated() {
      return !target.isEmpty();
    }
  }

  /** Returns what the workspace's documents have, by the documents' names. */
  static Map<String, List<Unit>> ours(Path root) {
    Workbench workbench = Workbench.open(Workspace.at(root), note -> {});
    TranslationScope scope = workbench.configuration().translate();
    Map<String, List<Unit>> all = new LinkedHashMap<>();
    for (DocumentPair pair : workbench.documents().pairs()) {
      BilingualDocument document =
          FrontMatterValues.shown(workbench.pairReader().read(pair).document(), scope);
      List<Unit> units = new ArrayList<>();
      for (TranslationUnit unit : document.units()) {
        if (!unit.sourceText().isEmpty()) {
          units.add(
              new Unit(
                  SafeXml.legal(unit.sourceText()),
                  SafeXml.legal(unit.targetText()),
                  scope.translates(unit, document.languages().source())));
        }
      }
      all.put(document.name(), units);
    }
    return all;
  }

  /**
   * Returns what Okapi reads. It knows no XLIFF 2.2, whose core is that of 2.1 under another name;
   * so it reads it under that.
   */
  static List<Unit> okapi(Path file, String format) throws IOException {
    String text = Files.readString(file);
    if (format.equals("2.2")) {
      Path other = Files.createTempFile("okapi", ".xlf");
      String head = text.substring(0, 2000 < text.length() ? 2000 : text.length());
      Files.writeString(
          other,
          head.replace("xliff:document:2.2", "xliff:document:2.0")
                  .replace("version=\"2.2\"", "version=\"2.1\"")
              + text.substring(head.length()));
      List<Unit> units = okapi(other, "2.1");
      Files.delete(other);
      return units;
    }
    List<Unit> units = new ArrayList<>();
    try (IFilter filter =
            format.equals("1.2")
                ? new XLIFFFilter()
                : format.equals("tmx") ? new TmxFilter() : new XLIFF2Filter();
        RawDocument raw = new RawDocument(file.toUri(), "UTF-8", ZH, EN)) {
      filter.open(raw);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          TextContainer source = event.getTextUnit().getSource();
          TextContainer target = event.getTextUnit().getTarget(EN);
          boolean open = event.getTextUnit().isTranslatable();
          if (format.startsWith("2.")) {
            for (Segment segment : source.getSegments()) {
              Segment other = target == null ? null : target.getSegments().get(segment.getId());
              String translation = other == null ? "" : other.getContent().getText();
              units.add(new Unit(segment.getContent().getText(), translation, open));
            }
          } else {
            units.add(new Unit(text(source), target == null ? "" : text(target), open));
          }
        }
      }
    }
    return units;
  }

  private static String text(TextContainer container) {
    StringBuilder text = new StringBuilder();
    container.forEach(part -> text.append(part.getContent().getText()));
    return text.toString();
  }

  private static final Pattern COUNTS = Pattern.compile("\\bunits=(\\d+)(?: translated=(\\d+))?");

  /** Returns units and translated units that a script says of each of some files. */
  static int[] counted(String output) {
    int[] counts = new int[2];
    Matcher matcher = COUNTS.matcher(output);
    while (matcher.find()) {
      counts[0] += Integer.parseInt(matcher.group(1));
      counts[1] += matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    }
    return counts;
  }

  /** Returns what {@code duizhao validate} has against a file; empty where it is valid. */
  static List<String> problems(Path file) {
    return FileValidator.check(file, file.toString()).problems().stream()
        .map(Object::toString)
        .toList();
  }
}
