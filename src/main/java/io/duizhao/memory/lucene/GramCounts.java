package io.duizhao.memory.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the units that share most pieces with a text. The rarest pieces tell most and cost least:
 * they are taken until there are enough or their lists grow too long (prefix filtering: Chaudhuri,
 * Ganti and Kaushik 2006).
 */
final class GramCounts {
  /** Pieces taken at least, however long their lists are. */
  private static final int FEWEST = 6;

  /** Pieces taken at most; a count is a byte. */
  private static final int MOST = 100;

  /** Share of a text's pieces beyond which more would not find much. */
  private static final double SHARE = 0.7;

  /** Entries of lists that are read for one text. */
  private static final long POSTINGS = 200_000;

  /** Candidates whose edits are counted. */
  private static final int CANDIDATES = 400;

  private record Gram(BytesRef term, TermState state, int units) {}

  private GramCounts() {}

  /**
   * Returns candidates of a segment of the index, those that share most first.
   *
   * @param floor similarity from 0 to 1: texts of other lengths cannot reach it
   */
  static int[] candidates(LeafReader leaf, SideFields fields, List<String> grams, double floor)
      throws IOException {
    Terms terms = leaf.terms(fields.grams());
    if (terms == null) {
      return new int[0];
    }
    TermsEnum dictionary = terms.iterator();
    List<Gram> chosen = rarest(dictionary, grams);
    byte[] counts = new byte[leaf.maxDoc()];
    int[] histogram = new int[MOST + 1];
    PostingsEnum postings = null;
    for (Gram gram : chosen) {
      dictionary.seekExact(gram.term(), gram.state());
      postings = dictionary.postings(postings, PostingsEnum.NONE);
      for (int unit = postings.nextDoc();
          unit != DocIdSetIterator.NO_MORE_DOCS;
          unit = postings.nextDoc()) {
        int count = counts[unit]++;
        histogram[count]--;
        histogram[count + 1]++;
      }
    }
    return best(
        counts, histogram, () -> leaf.getNumericDocValues(fields.length()), grams.size(), floor);
  }

  /** Gives the units' lengths, for one pass over rising numbers. */
  @FunctionalInterface
  private interface Lengths {
    NumericDocValues open() throws IOException;
  }

  /** Returns the best of the units that share something, looking at no more than it must. */
  private static int[] best(
      byte[] counts, int[] histogram, Lengths lengths, int length, double floor)
      throws IOException {
    int count = MOST;
    long above = 0;
    long[] ranked = {};
    for (long wanted = CANDIDATES * 4L; count > 0 && ranked.length < CANDIDATES; wanted *= 8) {
      while (count > 0 && above < wanted) {
        above += histogram[count--];
      }
      ranked = new LengthFilter(lengths.open(), length, floor).ranked(counts, count + 1);
    }
    int[] units = new int[Math.min(CANDIDATES, ranked.length)];
    for (int i = 0; i < units.length; i++) {
      units[i] = (int) ranked[i];
    }
    return units;
  }

  private static List<Gram> rarest(TermsEnum dictionary, List<String> grams) throws IOException {
    List<Gram> known = new ArrayList<>();
    for (String gram : grams) {
      BytesRef term = new BytesRef(gram);
      if (dictionary.seekExact(term)) {
        known.add(new Gram(term, dictionary.termState(), dictionary.docFreq()));
      }
    }
    known.sort(Comparator.comparingInt(Gram::units).thenComparing(Gram::term));
    int enough = Math.min(MOST, Math.max(FEWEST, (int) Math.ceil(grams.size() * SHARE)));
    List<Gram> chosen = new ArrayList<>();
    long sum = 0;
    for (Gram gram : known) {
      sum += gram.units();
      if (chosen.size() >= enough || chosen.size() >= FEWEST && sum > POSTINGS) {
        break;
      }
      chosen.add(gram);
    }
    return chosen;
  }
}
