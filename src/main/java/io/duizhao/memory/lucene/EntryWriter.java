package io.duizhao.memory.lucene;

import io.duizhao.io.HashNumbers;
import io.duizhao.memory.Grams;
import io.duizhao.memory.Keys;
import io.duizhao.memory.Letters;
import io.duizhao.memory.MemoryEntry;
import io.duizhao.memory.TextInContext;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.leverage.TextCounts;
import io.duizhao.text.TextCounter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Writes units into an index. */
final class EntryWriter {
  private static final FieldType GRAMS = grams();

  private final IndexWriter writer;
  private final LanguagePair languages;
  private final GramStream sourceGrams = new GramStream();
  private final GramStream targetGrams = new GramStream();

  /** Hashes of the pairs that have been seen. Two pairs of one hash cost a match at worst. */
  private final HashNumbers pairs = new HashNumbers();

  private final HashNumbers units = new HashNumbers();
  private final Map<String, TextCounts> texts = new TreeMap<>();

  EntryWriter(IndexWriter writer, LanguagePair languages) {
    this.writer = writer;
    this.languages = languages;
  }

  private static FieldType grams() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }

  /** Returns how many units have been written. */
  long count() {
    return units.size();
  }

  /** Writes a unit, unless the same stood between the same neighbours before. */
  void add(MemoryEntry entry) {
    byte[] source = context(entry.source());
    byte[] target = context(entry.target());
    if (!units.add(mixed(source, target, entry.machineTranslated()))) {
      return;
    }
    byte[] sourceKey = Keys.text(entry.source().text());
    byte[] targetKey = Keys.text(entry.target().text());
    boolean first = pairs.add(mixed(sourceKey, targetKey, entry.machineTranslated()));
    if (first && !pairs.contains(mixed(sourceKey, targetKey, !entry.machineTranslated()))) {
      count(languages.source(), entry.source());
      count(languages.target(), entry.target());
    }
    Document document = new Document();
    side(document, languages.source(), entry.source(), source, first ? sourceGrams : null);
    side(document, languages.target(), entry.target(), target, first ? targetGrams : null);
    document.add(new NumericDocValuesField(SideFields.LINE, entry.line()));
    if (entry.machineTranslated()) {
      document.add(new NumericDocValuesField(SideFields.MACHINE, 1));
    }
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void count(Language language, TextInContext side) {
    texts.merge(
        StoredCounts.key(language), TextCounter.of(Keys.identity(side.text())), TextCounts::plus);
  }

  /** Returns how much text has been written, as the index keeps it. */
  Map<String, String> counts() {
    return StoredCounts.written(texts);
  }

  private static byte[] context(TextInContext text) {
    return Keys.context(text.text(), text.previous(), text.next());
  }

  private static long mixed(byte[] source, byte[] target, boolean machine) {
    long s = Keys.number(source);
    long t = Keys.number(target);
    return s * 31 + Long.rotateLeft(t, 32) + (machine ? 1 : 0);
  }

  private static void side(
      Document document,
      Language language,
      TextInContext side,
      byte[] context,
      @Nullable GramStream stream) {
    SideFields fields = SideFields.of(language);
    document.add(new BinaryDocValuesField(fields.text(), new BytesRef(side.text())));
    document.add(
        new StringField(fields.key(), new BytesRef(Keys.text(side.text())), Field.Store.NO));
    if (!side.previous().isEmpty() || !side.next().isEmpty()) {
      document.add(new StringField(fields.context(), new BytesRef(context), Field.Store.NO));
    }
    if (stream != null) {
      List<String> grams = Grams.of(Letters.of(side.text()), language);
      stream.set(grams);
      document.add(new Field(fields.grams(), stream, GRAMS));
      document.add(new NumericDocValuesField(fields.length(), grams.size()));
    }
  }
}
