package io.duizhao.transcript.caption;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Timecode;
import io.duizhao.transcript.Times;
import io.duizhao.transcript.layout.TextReader;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.Part;
import io.duizhao.transcript.source.Part.Shape;
import io.duizhao.transcript.turn.SpeakerLabel;
import io.duizhao.transcript.turn.SpeakerLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads captions with times; of captions in two languages the side that is asked for. */
abstract class SubtitleReader extends TextReader {
  private final Times times;

  /**
   * Makes a reader.
   *
   * @param times what becomes of the captions' times
   */
  SubtitleReader(Times times) {
    this.times = times;
  }

  private record Said(@Nullable Timecode time, @Nullable String voice, Part part) {}

  /**
   * Returns the file's captions, in its order.
   *
   * @throws io.duizhao.io.InputException where it is damaged
   */
  abstract List<RawCue> cues(SourceFile file, String text);

  /** Returns what the voices of a caption say, in order. */
  abstract List<CueText.Voice> voices(String text, RawCue cue, LineJoins joins);

  @Override
  public final boolean isBilingual(SourceFile file) {
    List<RawCue> cues = RollingCues.of(file.text(), cues(file, file.text())).fresh();
    return BilingualCues.of(file.text(), cues).isPresent();
  }

  @Override
  protected final List<Block> blocks(SourceFile file, String text, Language language) {
    LineJoins joins = LineJoins.plain(language);
    List<RawCue> cues = RollingCues.of(text, cues(file, text)).fresh();
    List<RawCue> side = BilingualCues.of(text, cues).map(both -> both.side(language)).orElse(cues);
    List<Said> all = new ArrayList<>();
    for (RawCue cue : side) {
      for (CueText.Voice voice : voices(text, cue, joins)) {
        String who = voice.speaker() == null ? cue.speaker() : voice.speaker();
        all.add(new Said(times.of(cue.time()), who, new Part(Shape.PARAGRAPH, voice.text())));
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
