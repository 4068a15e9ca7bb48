package io.duizhao.workflow.review;

import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.project.Workspace;
import io.duizhao.review.ReviewState;
import io.duizhao.review.Side;
import io.duizhao.workflow.ReviewSource;
import io.duizhao.workflow.incoming.TranslatedTranscript;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes corrected sentences into their transcripts, each in its own format. */
final class Corrections {
  private final Workspace workspace;

  Corrections(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Adds the transcripts whose sentences were corrected, as they are to be.
   *
   * @return whether there is any
   */
  boolean add(ReviewState state, ReviewSource.Loaded loaded, Map<String, byte[]> contents) {
    boolean source = add(state, Side.SOURCE, loaded.source(), loaded.pair().source(), contents);
    @Nullable Path targetFile = loaded.pair().target();
    boolean target =
        targetFile != null && add(state, Side.TARGET, loaded.target(), targetFile, contents);
    return source || target;
  }

  private boolean add(
      ReviewState state,
      Side side,
      SegmentedDocument read,
      Path path,
      Map<String, byte[]> contents) {
    List<TranslatedTranscript.Target> changed = new ArrayList<>();
    for (Segment segment : state.text(side).segments()) {
      String before =
          segment.span().of(read.document().blocks().get(segment.block()).text().text());
      if (!segment.text().equals(before)) {
        changed.add(
            new TranslatedTranscript.Target(
                List.of(segment.id()), segment.text(), segment.codes()));
      }
    }
    if (changed.isEmpty()) {
      return false;
    }
    String shown = workspace.shown(path);
    Path named = workspace.root().resolve(shown).toAbsolutePath().normalize();
    if (!named.equals(path.toAbsolutePath().normalize())) {
      throw InputException.at(shown, "lies outside the workspace; correct it in its own folder");
    }
    SourceFile file = SourceFile.read(path, shown);
    if (!file.sha256().equals(read.document().sha256())) {
      throw InputException.at(shown, "was changed since it was read; start the review again");
    }
    SegmentedDocument now = new SegmentedDocument(read.document(), state.text(side).segments());
    contents.put(shown, TranslatedTranscript.write(file, now, changed, Map.of()).bytes());
    return true;
  }
}
