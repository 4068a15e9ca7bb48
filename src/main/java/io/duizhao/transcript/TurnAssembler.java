package io.duizhao.transcript;

import io.duizhao.model.Block;
import io.duizhao.model.BlockKind;
import io.duizhao.model.Language;
import io.duizhao.model.MappedText;
import io.duizhao.model.Span;
import io.duizhao.transcript.Part.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes blocks of parts: finds who speaks, what is about the text or around it, and joins a
 * sentence that an image or a blank line cut in two. A speaker goes on until the next label,
 * heading or separator.
 */
final class TurnAssembler {
  /** Characters beyond which a block is not made longer: no sentence is near it. */
  private static final int LONGEST = 4_000;

  private final String original;
  private final Language language;
  private final List<Optional<SpeakerLabel>> labels;
  private final int lastLabel;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable String speaker;
  private boolean open;
  private boolean readingList;

  private TurnAssembler(String original, List<Part> parts, Language language) {
    this.original = original;
    this.language = language;
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
  static List<Block> assemble(String original, List<Part> parts, Language language) {
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
    if (readingList && (index > lastLabel || part.shape() != Shape.HEADING)) {
      put(BlockKind.BOILERPLATE, null, part.text());
      return;
    }
    readingList = false;
    switch (part.shape()) {
      case FRONT_MATTER -> put(BlockKind.META, null, part.text());
      case HEADING -> heading(part.text());
      case ITEM -> item(labels.get(index), part);
      case CELL, CODE -> put(BlockKind.PROSE, null, part.text());
      case AROUND -> put(BlockKind.BOILERPLATE, null, part.text());
      case PARAGRAPH -> paragraph(labels.get(index), part);
      case SEPARATOR -> {}
    }
  }

  private void endTurn() {
    speaker = null;
    open = false;
  }

  private void heading(MarkedText text) {
    endTurn();
    readingList = Boilerplate.titlesReadingList(text.string());
    put(readingList ? BlockKind.BOILERPLATE : BlockKind.HEADING, null, text);
  }

  private void item(Optional<SpeakerLabel> label, Part part) {
    if (label.isPresent()) {
      turn(label.get(), part.text());
    } else {
      put(BlockKind.LIST, speaker, part.text());
    }
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

  private void paragraph(Optional<SpeakerLabel> label, Part part) {
    MarkedText text = part.text();
    String string = text.string();
    if (label.isPresent()) {
      turn(label.get(), text);
    } else if (Boilerplate.titlesReadingList(string)) {
      heading(text);
    } else if (Boilerplate.is(string)) {
      endTurn();
      put(BlockKind.BOILERPLATE, null, text);
    } else if (MetaLine.is(string)) {
      endTurn();
      put(BlockKind.META, null, text);
    } else if (Sounds.is(string)) {
      put(BlockKind.SOUND, null, text);
    } else if (BoldHeading.is(text)) {
      heading(text);
    } else {
      running(text);
    }
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
