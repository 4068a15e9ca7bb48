package io.duizhao.transcript.caption;

import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.MarkedTextJoiner;
import io.duizhao.transcript.source.PassageLanguage;
import io.duizhao.transcript.turn.Sounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins captions of one speaker into blocks. */
public final class CueBlocks {
  /** Milliseconds of silence after which a block ends: longer than a speaker's breath. */
  private static final long PAUSE = 4_000;

  private final LineJoins joins;
  private final Language language;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private MarkedTextJoiner text = new MarkedTextJoiner();
  private @Nullable String speaker;
  private @Nullable Timecode last;

  /** Starts with no captions. */
  public CueBlocks(LineJoins joins, Language language) {
    this.joins = joins;
    this.language = language;
  }

  /** Adds a caption. */
  public void add(@Nullable Timecode time, @Nullable String who, MarkedText caption) {
    if (caption.isEmpty()) {
      return;
    }
    if (Sounds.is(caption.string())) {
      end();
      append(time, caption);
      put(BlockKind.SOUND, null);
      return;
    }
    if (!Objects.equals(who, speaker) || pauses(time)) {
      end();
      speaker = who;
    }
    append(time, caption);
    last = time;
  }

  private void append(@Nullable Timecode time, MarkedText caption) {
    if (!text.isEmpty()) {
      text.insert(joins.between(text.lastCodePoint(), caption.string().codePointAt(0)));
    }
    int begin = text.length();
    text.add(caption);
    cues.add(new Cue(new Span(begin, text.length()), time));
  }

  private boolean pauses(@Nullable Timecode time) {
    return time != null && last != null && time.begin() - last.end() > PAUSE;
  }

  /** Ends the block; the next caption begins another. */
  void end() {
    if (!text.isEmpty()) {
      put(speaker == null ? BlockKind.PROSE : BlockKind.SPEECH, speaker);
    }
  }

  private void put(BlockKind kind, @Nullable String who) {
    MarkedText joined = text.build();
    Language own = PassageLanguage.of(joined.string(), language);
    blocks.add(new Block(kind, own, who, joined.text(), joined.codes(), cues));
    cues.clear();
    text = new MarkedTextJoiner();
    last = null;
  }

  /** Returns the blocks so far. */
  public List<Block> blocks() {
    end();
    return blocks;
  }
}
