package io.duizhao.workflow.review;

import io.duizhao.io.FileSet;
import io.duizhao.io.FolderLock;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.project.AlignmentText;
import io.duizhao.project.CutsFile;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.SentenceCut;
import io.duizhao.project.TranslationText;
import io.duizhao.project.Workspace;
import io.duizhao.review.Journal;
import io.duizhao.review.ReviewState;
import io.duizhao.review.ReviewText;
import io.duizhao.review.Row;
import io.duizhao.review.Side;
import io.duizhao.text.TsvField;
import io.duizhao.workflow.ReviewSource;
import io.duizhao.workflow.format.Tool;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a document that hold what people decided, and what they are to say. */
final class Masters {
  private final Workspace workspace;
  private final DocumentPair pair;
  private final Corrections corrections;

  Masters(Workspace workspace, DocumentPair pair) {
    this.workspace = workspace;
    this.pair = pair;
    this.corrections = new Corrections(workspace);
  }

  /** Returns the files' hashes as they are now, with those of the transcripts. */
  Journal.Base base() {
    Map<String, String> hashes = new TreeMap<>();
    List<Path> files = new ArrayList<>();
    files.add(workspace.alignmentFile(pair.name()));
    files.add(workspace.cutsFile(pair.name()));
    files.add(workspace.translationFile(pair.name()));
    files.add(pair.source());
    Path target = pair.target();
    if (target != null) {
      files.add(target);
    }
    for (Path file : files) {
      hashes.put(workspace.shown(file), FileSet.hash(file));
    }
    return new Journal.Base(1, pair.name(), hashes);
  }

  /** Keeps other processes from the files until it is closed. */
  FolderLock lock() {
    return workspace.lockDecisions();
  }

  /** Returns the file with the translation; null where there is none. */
  @Nullable Path targetFile() {
    return pair.target();
  }

  /** Returns the journal of the document. */
  Path journal() {
    return workspace.journal(pair.name());
  }

  /** Returns the journal of an earlier session whose decisions are to be offered. */
  Path offers() {
    return workspace.review().resolve(pair.name() + ".offers");
  }

  /** Returns the file of what can be taken back. */
  Path history() {
    return workspace.review().resolve(pair.name() + ".history");
  }

  /** Returns the folder where new files wait for their turn. */
  Path staging() {
    return workspace.review().resolve(pair.name() + ".staged");
  }

  /** Returns which files differ between two moments. */
  List<String> changed(Journal.Base before, Journal.Base now) {
    return now.base().entrySet().stream()
        .filter(file -> !file.getValue().equals(before.base().get(file.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns what a person sees of a document that was read. */
  ReviewState state(ReviewSource.Loaded loaded) {
    return TranslatedRows.in(
        new ReviewState(
            new ReviewText(loaded.source().document(), loaded.source().segments()),
            new ReviewText(loaded.target().document(), loaded.target().segments()),
            loaded.beads().stream().map(Row::of).toList()),
        loaded.translations().current());
  }

  /** Completes a replacement that a crash interrupted; returns files that others changed since. */
  List<String> finishWriting() {
    return FileSet.finish(workspace.root(), staging());
  }

  /**
   * Replaces the files that say something else than a state, all or none.
   *
   * @return whether a transcript is among them, whose sentences have new ids now
   */
  boolean write(ReviewState state, ReviewSource.Loaded loaded) {
    Map<String, byte[]> contents = contents(state, loaded);
    boolean corrected = corrections.add(state, loaded, contents);
    FileSet.replace(workspace.root(), staging(), contents);
    return corrected;
  }

  private Map<String, byte[]> contents(ReviewState state, ReviewSource.Loaded loaded) {
    Map<String, byte[]> contents = new HashMap<>();
    if (loaded.isTranslated()) {
      String text =
          new AlignmentText(Tool.nameAndVersion())
              .of(
                  state.source().segmented(),
                  state.target().segmented(),
                  state.rows().stream().map(Row::bead).toList(),
                  loaded.aside());
      put(contents, workspace.alignmentFile(pair.name()), text);
    }
    Path translations = workspace.translationFile(pair.name());
    String translated =
        TranslationText.of(
            TranslatedRows.of(state, loaded.isTranslated(), loaded.translations().lost()));
    if (!translated.isEmpty() || !FileSet.hash(translations).isEmpty()) {
      put(contents, translations, translated);
    }
    List<SentenceCut> cuts = new ArrayList<>(cuts(state, Side.SOURCE));
    cuts.addAll(cuts(state, Side.TARGET));
    Path file = workspace.cutsFile(pair.name());
    if (!cuts.isEmpty() || !FileSet.hash(file).isEmpty()) {
      put(contents, file, CutsFile.text(cuts));
    }
    return contents;
  }

  private void put(Map<String, byte[]> contents, Path file, String text) {
    contents.put(workspace.shown(file), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the cuts that a text's parts tell of, each whole before its parts. */
  private static List<SentenceCut> cuts(ReviewState state, Side side) {
    Map<SegmentId, SentenceCut> cuts = new TreeMap<>();
    Map<String, Segment> begins = new HashMap<>();
    for (Segment segment : state.text(side).segments()) {
      String id = segment.id().value();
      begins.putIfAbsent(id, segment);
      for (int dash = id.lastIndexOf('-'); dash > 0; dash = id.lastIndexOf('-', dash - 1)) {
        begins.putIfAbsent(id.substring(0, dash), segment);
      }
    }
    for (Map.Entry<String, Segment> part : begins.entrySet()) {
      String id = part.getKey();
      Segment whole = id.endsWith("-b") ? begins.get(id.substring(0, id.length() - 2)) : null;
      if (whole != null) {
        SegmentId name = new SegmentId(id.substring(0, id.length() - 2));
        Segment second = part.getValue();
        int offset = second.span().begin() - whole.span().begin();
        cuts.put(
            name,
            new SentenceCut(
                side == Side.SOURCE, name, offset, begin(whole) + " | " + begin(second)));
      }
    }
    return List.copyOf(cuts.values());
  }

  private static String begin(Segment segment) {
    return TsvField.beginning(segment.text(), 20);
  }
}
