package io.duizhao.memory.lucene;

import io.duizhao.memory.Keys;
import io.duizhao.memory.StoredUnit;
import io.duizhao.model.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/** The texts of a segment of the index, from one language into the other; for one search. */
final class LeafUnits {
  private final LeafReader leaf;
  private final BinaryDocValues texts;
  private final SideFields into;

  LeafUnits(LeafReader leaf, Language from, Language into) throws IOException {
    this.leaf = leaf;
    this.texts = DocValues.getBinary(leaf, SideFields.of(from).text());
    this.into = SideFields.of(into);
  }

  /** Returns a unit's text in the language that is asked in. */
  String text(int unit) {
    return text(unit, texts);
  }

  /** Returns a unit's text where it is identical to another. */
  Optional<String> text(int unit, String identity) {
    return Optional.of(text(unit)).filter(text -> Keys.identity(text).equals(identity));
  }

  /** Returns a unit whose text is known. */
  StoredUnit unit(int unit, String text, boolean inContext) {
    try {
      return new StoredUnit(
          text,
          text(unit, DocValues.getBinary(leaf, into.text())),
          DocValues.getNumeric(leaf, SideFields.MACHINE).advanceExact(unit),
          line(unit),
          inContext);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int line(int unit) throws IOException {
    var lines = DocValues.getNumeric(leaf, SideFields.LINE);
    return lines.advanceExact(unit) ? (int) lines.longValue() : 0;
  }

  private static String text(int unit, BinaryDocValues texts) {
    try {
      return texts.advanceExact(unit) ? texts.binaryValue().utf8ToString() : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
