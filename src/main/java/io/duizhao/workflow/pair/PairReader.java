package io.duizhao.workflow.pair;

import io.duizhao.align.Aligner;
import io.duizhao.io.InputException;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Document;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.FollowedTranslations;
import io.duizhao.project.TranslationStore;
import io.duizhao.project.Workspace;
import io.duizhao.text.Scripts;
import io.duizhao.workflow.format.FrontMatterValues;
import io.duizhao.workflow.format.UnitBuilder;
import io.duizhao.workflow.memory.MemoryTargets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a transcript and its translation into one bilingual text. */
public final class PairReader {
  /** Share of Han among the letters from which a text is taken for Chinese. */
  private static final double CHINESE = 0.5;

  private final Workspace workspace;
  private final LanguagePair languages;
  private final TextSource texts;
  private final PairCutter cutter;
  private final PairAligner aligner;
  private final MemoryTargets memory;

  /** Reads pairs of a workspace by the parts of the process. */
  public PairReader(
      Workspace workspace,
      LanguagePair languages,
      TextSource texts,
      PairCutter cutter,
      PairAligner aligner,
      MemoryTargets memory) {
    this.workspace = workspace;
    this.languages = languages;
    this.texts = texts;
    this.cutter = cutter;
    this.aligner = aligner;
    this.memory = memory;
  }

  /**
   * Reads, cuts and aligns a pair, and gives each unit the target that is trusted most.
   *
   * @throws io.duizhao.io.InputException where a file cannot be used
   */
  public BilingualText read(DocumentPair pair) {
    List<String> remarks = new ArrayList<>();
    Document source = read(pair.source(), pair.name(), languages.source(), remarks);
    Path targetFile = target(pair, remarks);
    if (targetFile == null) {
      remarks.add(
          "%s: has no %s; it becomes a translation job"
              .formatted(workspace.shown(pair.source()), languages.target().englishName()));
      SegmentedDocument cut = cuts(source).applyTo(texts.segmenter().segment(source), true);
      BilingualDocument document = translated(cut, UnitBuilder.untranslated(cut), remarks);
      return new BilingualText(document, "", Optional.empty(), Optional.empty(), remarks);
    }
    AlignablePair cut = cut(pair, source, targetFile, remarks);
    PairAligner.Aligned aligned = aligner.align(cut);
    aligned.lost().forEach(bead -> remarks.add(lost(pair.name(), bead)));
    List<TranslationUnit> units =
        UnitBuilder.aligned(cut.source(), cut.target(), aligned.beads(), pair.machineTranslated());
    return new BilingualText(
        translated(cut.source(), units, remarks),
        workspace.shown(targetFile),
        Optional.of(cut.target().document()),
        Optional.of(aligned),
        remarks);
  }

  /**
   * Reads and cuts a transcript and leaves its translation aside.
   *
   * @throws io.duizhao.io.InputException where the file cannot be used
   */
  public BilingualText readSource(DocumentPair pair) {
    List<String> remarks = new ArrayList<>();
    Document source = read(pair.source(), pair.name(), languages.source(), remarks);
    SegmentedDocument cut = cuts(source).applyTo(texts.segmenter().segment(source), true);
    return new BilingualText(
        new BilingualDocument(cut, languages, UnitBuilder.untranslated(cut)),
        "",
        Optional.empty(),
        Optional.empty(),
        remarks);
  }

  private BilingualDocument translated(
      SegmentedDocument source, List<TranslationUnit> units, List<String> remarks) {
    String name = source.document().name();
    FollowedTranslations translations =
        FollowedTranslations.of(new TranslationStore(workspace).read(name), source);
    translations
        .lost()
        .forEach(
            lost ->
                remarks.add(
                    workspace.shown(workspace.translationFile(name))
                        + ": the sentences of a translation ("
                        + lost.id()
                        + ") are gone; it is kept and used nowhere"));
    List<TranslationUnit> trusted = TrustedTargets.of(units, translations.current());
    return new BilingualDocument(
        source, languages, new FrontMatterValues(source).filled(trusted, memory::of));
  }

  /** A bilingual file that has no other translation brings its own. */
  private @Nullable Path target(DocumentPair pair, List<String> remarks) {
    if (pair.target() != null
        || !texts.isBilingual(pair.source(), workspace.shown(pair.source()))) {
      return pair.target();
    }
    remarks.add(
        workspace.shown(pair.source()) + ": is bilingual; its own other side is the translation");
    return pair.source();
  }

  /**
   * Reads and cuts a pair.
   *
   * @throws InputException where a file cannot be used or there is no translation
   */
  public AlignablePair cut(DocumentPair pair) {
    List<String> remarks = new ArrayList<>();
    Path target = target(pair, remarks);
    if (target == null) {
      throw InputException.at(
          workspace.shown(pair.source()), "has no translation that it could be aligned with");
    }
    Document source = read(pair.source(), pair.name(), languages.source(), remarks);
    return cut(pair, source, target, remarks);
  }

  private AlignablePair cut(
      DocumentPair pair, Document source, Path targetFile, List<String> remarks) {
    Document target = read(targetFile, pair.name(), languages.target(), remarks);
    Path pivot = pair.pivot();
    AlignablePair cut =
        pivot == null
            ? cutter.cut(source, target)
            : cutter.cut(source, target, read(pivot, pair.name(), languages.target(), remarks));
    return cutter.recut(cut, cuts(source));
  }

  /** Returns where people cut the sentences of a document and its translation. */
  private PersonalCuts cuts(Document source) {
    return PersonalCuts.of(workspace, source.name());
  }

  /** Returns what aligns any stretch of a pair's sentences. */
  public Aligner ofSentences(AlignablePair pair) {
    return cutter.ofSentences(pair);
  }

  /** Returns whether a transcript has a translation, be it in its own file. */
  public boolean isTranslated(DocumentPair pair) {
    return target(pair, new ArrayList<>()) != null;
  }

  private Document read(Path file, String name, Language language, List<String> remarks) {
    Document text = texts.document(file, workspace.shown(file), name, language);
    StringBuilder letters = new StringBuilder();
    for (Block block : text.blocks()) {
      letters.append(block.text().text());
    }
    if (Scripts.hanShare(letters) > CHINESE != language.isChinese()) {
      remarks.add(
          text.file()
              + (language.isChinese() ? ": hardly looks Chinese" : ": looks Chinese")
              + "; check that it stands in the right folder");
    }
    return text;
  }

  private String lost(String name, Bead bead) {
    return workspace.shown(workspace.alignmentFile(name))
        + ": the sentences of a "
        + bead.status().label()
        + " bead ("
        + bead.source()
        + " to "
        + bead.target()
        + ") are gone; it is kept at the file's end";
  }
}
