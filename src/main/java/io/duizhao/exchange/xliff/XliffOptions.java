package io.duizhao.exchange.xliff;

import io.duizhao.exchange.BilingualWriter;
import io.duizhao.exchange.TargetFill;
import io.duizhao.exchange.Tool;
import io.duizhao.exchange.TranslatePolicy;
import io.duizhao.exchange.UnitAids;
import io.duizhao.io.SourceFile;
import io.duizhao.model.setting.XliffVersion;
import java.util.List;
import java.util.Map;

/** How XLIFF is written: the same for all documents, but for what each of them has beside. */
public final class XliffOptions {
  private final Tool tool;
  private final TranslatePolicy policy;
  private final TargetFill fill;
  private final Map<String, String> speakers;
  private final XliffExtras extras;

  private XliffOptions(
      Tool tool,
      TranslatePolicy policy,
      TargetFill fill,
      Map<String, String> speakers,
      XliffExtras extras) {
    this.tool = tool;
    this.policy = policy;
    this.fill = fill;
    this.speakers = Map.copyOf(speakers);
    this.extras = extras;
  }

  /** Returns the options that {@code run} uses, without an original. */
  public static XliffOptions of(Tool tool) {
    return new XliffOptions(
        tool, TranslatePolicy.DEFAULT, TargetFill.TRANSLATION, Map.of(), XliffExtras.NONE);
  }

  /** Returns what writes a version so. */
  public BilingualWriter writer(XliffVersion version) {
    return version == XliffVersion.V1_2 ? new XliffWriter(this) : new Xliff2Writer(version, this);
  }

  /** Returns the program that the file names as its writer. */
  Tool tool() {
    return tool;
  }

  /** Returns which units are to be translated. */
  TranslatePolicy policy() {
    return policy;
  }

  /** Returns what stands in the targets. */
  TargetFill fill() {
    return fill;
  }

  /** Returns the names of speakers in the translation, by their labels. */
  Map<String, String> speakers() {
    return speakers;
  }

  /** Returns what the document's file holds beside its units. */
  XliffExtras extras() {
    return extras;
  }

  /** Returns the same options with another policy. */
  public XliffOptions withPolicy(TranslatePolicy other) {
    return new XliffOptions(tool, other, fill, speakers, extras);
  }

  /** Returns the same options with other targets. */
  public XliffOptions withFill(TargetFill other) {
    return new XliffOptions(tool, policy, other, speakers, extras);
  }

  /** Returns the same options with other names of speakers, by their labels. */
  public XliffOptions withSpeakers(Map<String, String> names) {
    return new XliffOptions(tool, policy, fill, names, extras);
  }

  /** Returns the same options for the document of a file, which goes into the skeleton. */
  public XliffOptions withOriginal(SourceFile file) {
    return with(extras.withOriginal(file));
  }

  /** Returns the same options with the changes proposed in units, by the units' ids. */
  public XliffOptions withSuggestions(Map<String, List<Suggestion>> other) {
    return with(extras.withSuggestions(other));
  }

  /** Returns the same options with help for the units of a document. */
  public XliffOptions withAids(UnitAids help) {
    return with(extras.withAids(help));
  }

  /** Returns the same options for captions whose lines may have so many columns. */
  public XliffOptions withLineColumns(int columns) {
    return with(extras.withLineColumns(columns));
  }

  private XliffOptions with(XliffExtras other) {
    return new XliffOptions(tool, policy, fill, speakers, other);
  }
}
