package io.duizhao.transcript;

import io.duizhao.io.SourceFile;
import io.duizhao.model.Block;
import io.duizhao.model.Language;
import io.duizhao.model.Timecode;
import io.duizhao.transcript.Part.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads captions with times. */
abstract class SubtitleReader extends TextReader {
  private final boolean webVtt;
  private final boolean timed;

  SubtitleReader(boolean webVtt, boolean timed) {
    this.webVtt = webVtt;
    this.timed = timed;
  }

  private record Said(@Nullable Timecode time, @Nullable String voice, Part part) {}

  @Override
  final List<Block> blocks(SourceFile file, String text, Language language) {
    LineJoins joins = LineJoins.plain(language);
    List<Said> all = new ArrayList<>();
    for (RawCue cue : SubtitleScanner.scan(text, webVtt)) {
      for (CueText.Voice voice : CueText.parse(text, cue.lines(), joins)) {
        all.add(
            new Said(
                timed ? cue.time() : null,
                voice.speaker(),
                new Part(Shape.PARAGRAPH, voice.text())));
      }
    }
    List<Optional<SpeakerLabel>> labels = SpeakerLabels.of(all.stream().map(Said::part).toList());
    CueBlocks blocks = new CueBlocks(joins, language);
    String speaker = null;
    for (int i = 0; i < all.size(); i++) {
      Said said = all.get(i);
      speaker = labels.get(i).map(SpeakerLabel::name).orElse(speaker);
      MarkedText caption = said.part().text();
      blocks.add(
          said.time(),
          said.voice() == null ? speaker : said.voice(),
          caption.slice(labels.get(i).map(SpeakerLabel::end).orElse(0), caption.length()));
    }
    return blocks.blocks();
  }
}
