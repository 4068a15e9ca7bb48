package io.duizhao.transcript.turn;

import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.MappedText;
import io.duizhao.model.text.Span;
import io.duizhao.text.Scripts;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.MarkedTextJoiner;
import io.duizhao.transcript.source.Part;
import io.duizhao.transcript.source.Part.Shape;
import io.duizhao.transcript.source.PassageLanguage;
import io.duizhao.transcript.source.SentenceEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes blocks of parts: finds who speaks, what is about the text or around it, and joins a
 * sentence that an image or a blank line cut in two. A speaker goes on until the next label,
 * heading or separator.
 */
public final class TurnAssembler {
  /** Characters beyond which a block is not made longer: no sentence is near it. */
  private static final int LONGEST = 4_000;

  private final String original;
  private final Language language;
  private final List<Part> parts;
  private final List<Optional<SpeakerLabel>> labels;
  private final int lastLabel;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable String speaker;
  private boolean open;
  private boolean readingList;

  private TurnAssembler(String original, List<Part> parts, Language language) {
    this.original = original;
    this.language = language;
    this.parts = parts;
    this.labels = SpeakerLabels.of(parts);
    int last = labels.size() - 1;
    while (last >= 0 && labels.get(last).isEmpty()) {
      last--;
    }
    this.lastLabel = last;
  }

  /**
   * Returns the blocks of a document.
   *
   * @param original the file's text, or empty where the parts stand in none
   */
  public static List<Block> assemble(String original, List<Part> parts, Language language) {
    TurnAssembler assembler = new TurnAssembler(original, parts, language);
    for (int i = 0; i < parts.size(); i++) {
      assembler.add(i, parts.get(i));
    }
    return assembler.blocks;
  }

  private void add(int index, Part part) {
    if (part.shape() == Shape.SEPARATOR) {
      endTurn();
      return;
    }
    if (part.text().isEmpty()) {
      return;
    }
    if (readingList && !resumes(index, part)) {
      put(BlockKind.BOILERPLATE, null, part.text());
      return;
    }
    readingList = false;
    switch (part.shape()) {
      case FRONT_MATTER -> put(BlockKind.META, null, part.text());
      case HEADING -> title(labels.get(index), part.text());
      case ITEM -> item(index, part.text());
      case CELL, NOTE -> put(BlockKind.PROSE, null, part.text());
      case CODE -> code(part.text());
      case AROUND -> put(BlockKind.BOILERPLATE, null, part.text());
      case PARAGRAPH -> paragraph(index, part.text());
      case SEPARATOR -> {}
    }
  }

  /** Whether the text itself goes on after a reading list that was put in its midst. */
  private boolean resumes(int index, Part part) {
    return switch (part.shape()) {
      case HEADING -> index < lastLabel || isRunning(index + 1);
      case PARAGRAPH -> isRunning(index) || labels.get(index).isPresent() && isRunning(index + 1);
      default -> false;
    };
  }

  private boolean isRunning(int index) {
    return index < parts.size()
        && parts.get(index).shape() == Shape.PARAGRAPH
        && Boilerplate.isRunningText(
            parts.get(index).text().string(), labels.get(index).isPresent());
  }

  private void endTurn() {
    speaker = null;
    open = false;
  }

  private void heading(MarkedText text) {
    endTurn();
    readingList = Boilerplate.titlesReadingList(text.string());
    boolean around = readingList || Boilerplate.is(text.string());
    put(around ? BlockKind.BOILERPLATE : BlockKind.HEADING, null, text);
  }

  /** A heading over each turn names its speaker. */
  private void title(Optional<SpeakerLabel> label, MarkedText text) {
    if (label.isPresent()) {
      turn(label.get(), text);
    } else {
      heading(text);
    }
  }

  private void item(int index, MarkedText text) {
    if (labels.get(index).isPresent()) {
      turn(labels.get(index).get(), text);
    } else if (MetaLine.key(text.string()).isPresent()) {
      put(BlockKind.META, null, text);
    } else if (Boilerplate.marksEnd(text.string())) {
      put(BlockKind.BOILERPLATE, null, text); // "- END -" looks like an item of a list
    } else {
      put(BlockKind.LIST, speaker, text.slice(Timeline.textBegin(text.string()), text.length()));
    }
  }

  /** A program's text is not to be translated, save where Chinese is in it. */
  private void code(MarkedText text) {
    Language own = Scripts.hasHan(text.string()) ? language : Language.EN_US;
    blocks.add(new Block(BlockKind.PROSE, own, null, text.text(), text.codes(), List.of()));
    open = false;
  }

  private void turn(SpeakerLabel label, MarkedText text) {
    speaker = label.name();
    open = false;
    MarkedText said = text.slice(label.end(), text.length());
    if (!said.isEmpty()) {
      put(BlockKind.SPEECH, speaker, said);
      open = true;
    }
  }

  private void paragraph(int index, MarkedText text) {
    String string = text.string();
    if (labels.get(index).isPresent()) {
      turn(labels.get(index).get(), text);
    } else if (Boilerplate.titlesReadingList(string)) {
      heading(text);
    } else if (Boilerplate.is(string)) {
      endTurn();
      put(BlockKind.BOILERPLATE, null, text);
    } else if (PictureNote.is(string)) {
      put(BlockKind.PROSE, null, text);
    } else if (MetaLine.is(string) || Credits.is(parts, index)) {
      endTurn();
      put(BlockKind.META, null, text);
    } else if (Sounds.is(string)) {
      put(BlockKind.SOUND, null, text);
    } else if (isInTimeline(index)) {
      atTime(text.slice(Timeline.textBegin(string), text.length()));
    } else if (BoldHeading.is(text) || SectionTitle.is(string)) {
      heading(text);
    } else {
      running(text);
    }
  }

  private boolean isInTimeline(int index) {
    return Timeline.textBegin(text(index)) > 0
        && (startsWithTime(index - 1) || startsWithTime(index + 1));
  }

  private boolean startsWithTime(int index) {
    return !ClockTime.at(text(index), 0).isEmpty();
  }

  private void atTime(MarkedText text) {
    if (Sounds.is(text.string())) {
      put(BlockKind.SOUND, null, text);
    } else if (Timeline.isTitle(text.string())) {
      put(BlockKind.LIST, speaker, text);
    } else {
      running(text);
    }
  }

  private String text(int index) {
    boolean paragraph =
        index >= 0 && index < parts.size() && parts.get(index).shape() == Shape.PARAGRAPH;
    return paragraph ? parts.get(index).text().string() : "";
  }

  private void running(MarkedText text) {
    int tail = MetaLine.tail(text.string());
    MarkedText body = text.slice(0, tail);
    if (!goesOn(body)) {
      put(speaker == null ? BlockKind.PROSE : BlockKind.SPEECH, speaker, body);
    }
    open = true;
    if (tail < text.length()) {
      put(BlockKind.META, null, text.slice(tail, text.length()));
    }
  }

  /** Appends the text to the last block where that block's sentence goes on in it. */
  private boolean goesOn(MarkedText text) {
    if (!open || blocks.isEmpty()) {
      return false;
    }
    Block before = blocks.get(blocks.size() - 1);
    boolean turn = before.kind() == BlockKind.SPEECH;
    if (!turn && !(before.kind() == BlockKind.PROSE && SentenceEnd.pauses(before.text().text()))) {
      return false;
    }
    String start = before.text().text();
    if (start.length() > LONGEST || !SentenceEnd.goesOn(start, text.string())) {
      return false;
    }
    MarkedTextJoiner joined = new MarkedTextJoiner();
    joined.add(new MarkedText(before.text(), before.codes()));
    int last = joined.lastCodePoint();
    addGap(joined, before.text(), text.text());
    joined.insert(LineJoins.plain(language).between(last, text.string().codePointAt(0))).add(text);
    blocks.set(blocks.size() - 1, block(before.kind(), before.speaker(), joined.build()));
    return true;
  }

  /** What stood between two halves of a sentence is kept as a mark, to be written back. */
  private void addGap(MarkedTextJoiner joined, MappedText before, MappedText after) {
    List<Span> ends = before.originals(new Span(0, before.text().length()));
    List<Span> begins = after.originals(new Span(0, after.text().length()));
    if (!ends.isEmpty() && !begins.isEmpty()) {
      String gap = original.substring(ends.get(ends.size() - 1).end(), begins.get(0).begin());
      joined.alone(gap.contains("![") ? "image" : "break", gap);
    }
  }

  private void put(BlockKind kind, @Nullable String who, MarkedText text) {
    blocks.add(block(kind, who, text));
    open = false;
  }

  private Block block(BlockKind kind, @Nullable String who, MarkedText text) {
    Language own = PassageLanguage.of(text.string(), language);
    return new Block(kind, own, who, text.text(), text.codes(), List.of());
  }
}
