package io.duizhao.exchange.xliff;

import io.duizhao.exchange.BilingualWriter;
import io.duizhao.exchange.TargetFill;
import io.duizhao.exchange.Tool;
import io.duizhao.exchange.TranslatePolicy;
import io.duizhao.exchange.UnitAids;
import io.duizhao.exchange.UnitFacts;
import io.duizhao.io.SourceFile;
import io.duizhao.model.XliffVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How XLIFF is written.
 *
 * @param tool the program that the file names as its writer
 * @param policy which units are to be translated
 * @param reviewBelow score from 0 to 1 under which a pair that the aligner made needs review
 * @param fill what stands in the targets
 * @param speakers the names of speakers in the translation, by their labels
 * @param suggestions the changes proposed in units, by the units' ids
 * @param aids what helps with the document's units
 * @param lineColumns columns that a line of a caption may have; nothing for other documents
 * @param original the document's file, which goes into the skeleton; nothing for none
 */
public record XliffOptions(
    Tool tool,
    TranslatePolicy policy,
    double reviewBelow,
    TargetFill fill,
    Map<String, String> speakers,
    Map<String, List<Suggestion>> suggestions,
    UnitAids aids,
    OptionalInt lineColumns,
    Optional<SourceFile> original) {
  /** Copies the maps. */
  public XliffOptions {
    speakers = Map.copyOf(speakers);
    suggestions = Map.copyOf(suggestions);
  }

  /** Returns the options that {@code run} uses, without an original. */
  public static XliffOptions of(Tool tool) {
    return new XliffOptions(
        tool,
        TranslatePolicy.DEFAULT,
        UnitFacts.EVEN_CHANCE,
        TargetFill.TRANSLATION,
        Map.of(),
        Map.of(),
        UnitAids.NONE,
        OptionalInt.empty(),
        Optional.empty());
  }

  /** Returns what writes a version so. */
  public BilingualWriter writer(XliffVersion version) {
    return version == XliffVersion.V1_2 ? new XliffWriter(this) : new Xliff2Writer(version, this);
  }

  /** Returns the same options with another policy. */
  public XliffOptions withPolicy(TranslatePolicy other) {
    return new XliffOptions(
        tool, other, reviewBelow, fill, speakers, suggestions, aids, lineColumns, original);
  }

  /** Returns the same options with other targets. */
  public XliffOptions withFill(TargetFill other) {
    return new XliffOptions(
        tool, policy, reviewBelow, other, speakers, suggestions, aids, lineColumns, original);
  }

  /** Returns the same options with other names of speakers. */
  public XliffOptions withSpeakers(Map<String, String> names) {
    return new XliffOptions(
        tool, policy, reviewBelow, fill, names, suggestions, aids, lineColumns, original);
  }

  /** Returns the same options for the document of a file. */
  public XliffOptions withOriginal(SourceFile file) {
    return new XliffOptions(
        tool,
        policy,
        reviewBelow,
        fill,
        speakers,
        suggestions,
        aids,
        lineColumns,
        Optional.of(file));
  }

  /** Returns the same options with other suggestions. */
  public XliffOptions withSuggestions(Map<String, List<Suggestion>> other) {
    return new XliffOptions(
        tool, policy, reviewBelow, fill, speakers, other, aids, lineColumns, original);
  }

  /** Returns the same options with help for the units of a document. */
  public XliffOptions withAids(UnitAids help) {
    return new XliffOptions(
        tool, policy, reviewBelow, fill, speakers, suggestions, help, lineColumns, original);
  }

  /** Returns the same options for captions whose lines may have so many columns. */
  public XliffOptions withLineColumns(int columns) {
    return new XliffOptions(
        tool,
        policy,
        reviewBelow,
        fill,
        speakers,
        suggestions,
        aids,
        OptionalInt.of(columns),
        original);
  }
}
