package io.duizhao.memory.lucene;

import io.duizhao.io.OutputException;
import io.duizhao.memory.ComparedText;
import io.duizhao.memory.Grams;
import io.duizhao.memory.Keys;
import io.duizhao.memory.Letters;
import io.duizhao.memory.MemoryCounts;
import io.duizhao.memory.MemoryIndex;
import io.duizhao.memory.StoredUnit;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.leverage.MemoryQuery;
import io.duizhao.model.leverage.TextCounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** A memory in a folder of Lucene's. */
final class LuceneMemory implements MemoryIndex {
  private final String name;
  private final LanguagePair languages;
  private final Directory directory;
  private final DirectoryReader reader;

  LuceneMemory(String name, LanguagePair languages, Directory directory, DirectoryReader reader) {
    this.name = name;
    this.languages = languages;
    this.directory = directory;
    this.reader = reader;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String hash() {
    return said().getOrDefault(HASH, "");
  }

  /** Returns what the index says of itself. */
  private Map<String, String> said() {
    try {
      return reader.getIndexCommit().getUserData();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public MemoryCounts counts() {
    TextCounts source = StoredCounts.read(said(), languages.source());
    TextCounts target = StoredCounts.read(said(), languages.target());
    long units = 0;
    long sources = 0;
    long targets = 0;
    long machine = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      try {
        LeafReader texts = leaf.reader();
        units += texts.numDocs();
        sources += texts(texts, languages.source());
        targets += texts(texts, languages.target());
        machine += DocValues.getNumeric(texts, SideFields.MACHINE).cost();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new MemoryCounts(units, sources, targets, source.segments(), machine, source, target);
  }

  private static long texts(LeafReader units, Language language) throws IOException {
    return Terms.getTerms(units, SideFields.of(language).key()).size();
  }

  @Override
  public void close() {
    try (directory) {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<StoredUnit> identical(Language from, MemoryQuery query, int most) {
    String wanted = Keys.identity(query.text());
    byte[] context = Keys.context(query.text(), query.previous(), query.next());
    List<StoredUnit> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      try {
        LeafUnits units = units(leaf, from);
        SideFields fields = SideFields.of(from);
        for (int unit : units(leaf, fields.context(), context, most)) {
          units.text(unit, wanted).ifPresent(text -> found.add(units.unit(unit, text, true)));
        }
        for (int unit : units(leaf, fields.key(), Keys.text(query.text()), most)) {
          units.text(unit, wanted).ifPresent(text -> found.add(units.unit(unit, text, false)));
        }
      } catch (IOException | UncheckedIOException | IndexOutOfBoundsException e) {
        throw damaged(e);
      }
    }
    found.sort(Comparator.comparing(unit -> !unit.inContext()));
    return found.subList(0, Math.min(most, found.size()));
  }

  private LeafUnits units(LeafReaderContext leaf, Language from) throws IOException {
    return new LeafUnits(
        leaf.reader(),
        from,
        from.matches(languages.source()) ? languages.target() : languages.source());
  }

  /** Returns the first units of a segment of the index that have a term. */
  private static int[] units(LeafReaderContext leaf, String field, byte[] term, int most)
      throws IOException {
    PostingsEnum postings = leaf.reader().postings(new Term(field, new BytesRef(term)));
    int[] units = new int[most];
    int size = 0;
    while (postings != null && size < most && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      units[size++] = postings.docID();
    }
    return Arrays.copyOf(units, size);
  }

  @Override
  public List<StoredUnit> similar(Language from, ComparedText text, double floor, int most) {
    if (text.isTooLong()) {
      return List.of();
    }
    List<String> grams = Grams.of(text.letters(), from);
    PriorityQueue<Similar> best = new PriorityQueue<>(Similar.WORST_FIRST);
    double least = floor;
    for (LeafReaderContext leaf : reader.leaves()) {
      try {
        LeafReader leafReader = leaf.reader();
        LeafUnits units = units(leaf, from);
        for (int unit : GramCounts.candidates(leafReader, SideFields.of(from), grams, floor)) {
          double similarity = text.similarity(units.text(unit), least);
          if (similarity >= least) {
            best.add(new Similar(similarity, leaf.docBase + unit, unit, units));
          }
          if (best.size() > most) {
            best.remove();
            least = Math.max(floor, best.element().similarity());
          }
        }
      } catch (IOException | UncheckedIOException | IndexOutOfBoundsException e) {
        throw damaged(e);
      }
    }
    return best.stream().sorted(Similar.WORST_FIRST.reversed()).map(Similar::stored).toList();
  }

  /** A similar unit: number in the whole index, and in its segment. */
  private record Similar(double similarity, int number, int unit, LeafUnits units) {
    static final Comparator<Similar> WORST_FIRST =
        Comparator.comparingDouble(Similar::similarity)
            .thenComparing(Comparator.comparingInt(Similar::number).reversed());

    StoredUnit stored() {
      return units.unit(unit, units.text(unit), false);
    }
  }

  @Override
  public List<StoredUnit> holding(
      Language from, Letters letters, Predicate<String> test, int most) {
    List<StoredUnit> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      try {
        LeafUnits units = units(leaf, from);
        DocIdSetIterator candidates =
            GramFilter.holding(leaf.reader(), SideFields.of(from), letters, from);
        for (int unit = candidates.nextDoc();
            unit != DocIdSetIterator.NO_MORE_DOCS && found.size() < most;
            unit = candidates.nextDoc()) {
          String text = units.text(unit);
          if (test.test(text)) {
            found.add(units.unit(unit, text, false));
          }
        }
      } catch (IOException | UncheckedIOException | IndexOutOfBoundsException e) {
        throw damaged(e);
      }
    }
    return found;
  }

  private String folder() {
    return directory instanceof FSDirectory files
        ? files.getDirectory().toString()
        : directory.toString();
  }

  /** An index is opened without reading all of it: that it is damaged may show late. */
  private OutputException damaged(Exception e) {
    return new OutputException(
        folder()
            + ": the index of "
            + name
            + " is damaged; delete this folder, and it is made anew from the memory",
        e);
  }
}
