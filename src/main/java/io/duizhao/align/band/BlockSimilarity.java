package io.duizhao.align.band;

import io.duizhao.align.word.Accumulator;
import io.duizhao.align.word.TranslationTable;
import io.duizhao.align.word.WordEvidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How alike blocks of the two sides are: the cosine between the target's words and the source's
 * words translated, each counted as log(1 + count) · log(blocks / blocks with the word).
 */
final class BlockSimilarity {
  /** A word in more than this share of the blocks tells nothing of where they belong. */
  private static final double COMMON = 0.25;

  private final WordEvidence words;
  private final Blocks blocks;
  private final Accumulator mass;

  /** For every word the blocks that have it, and what it weighs there. */
  private final int[][] blocksOf;

  private final float[][] weightsOf;
  private final float[] rarity;
  private final float[] norms;

  BlockSimilarity(WordEvidence words, Blocks blocks) {
    this.words = words;
    this.blocks = blocks;
    int vocabulary = words.target().vocabulary().size();
    mass = new Accumulator(vocabulary);
    blocksOf = new int[vocabulary][];
    weightsOf = new float[vocabulary][];
    rarity = new float[vocabulary];
    norms = new float[blocks.count()];
    index();
  }

  private void index() {
    List<List<int[]>> counts = new ArrayList<>();
    for (int w = 0; w < blocksOf.length; w++) {
      counts.add(new ArrayList<>());
    }
    for (int b = 0; b < blocks.count(); b++) {
      for (int s = blocks.target(b); s < blocks.target(b + 1); s++) {
        for (int token : words.target().of(s)) {
          mass.add(token, 1);
        }
      }
      for (int k = 0; k < mass.count(); k++) {
        counts.get(mass.word(k)).add(new int[] {b, (int) mass.sum(k)});
      }
      mass.clear();
    }
    for (int w = 0; w < blocksOf.length; w++) {
      List<int[]> found = counts.get(w);
      boolean tells = !found.isEmpty() && found.size() <= Math.max(1, COMMON * blocks.count());
      rarity[w] = tells ? (float) Math.log((blocks.count() + 1.0) / found.size()) : 0;
      blocksOf[w] = tells ? found.stream().mapToInt(f -> f[0]).toArray() : new int[0];
      weightsOf[w] = new float[blocksOf[w].length];
      for (int k = 0; k < weightsOf[w].length; k++) {
        weightsOf[w][k] = (float) Math.log1p(found.get(k)[1]) * rarity[w];
        norms[blocksOf[w][k]] += weightsOf[w][k] * weightsOf[w][k];
      }
    }
  }

  /** Returns how alike a source block is to the target blocks from {@code low} to {@code high}. */
  float[] row(int block, int low, int high) {
    collect(block);
    float[] row = new float[Math.min(high + 1, blocks.count()) - low];
    float norm = 0;
    for (int k = 0; k < mass.count(); k++) {
      int word = mass.word(k);
      if (rarity[word] > 0) {
        float weight = (float) Math.log1p(mass.sum(k)) * rarity[word];
        norm += weight * weight;
        int[] with = blocksOf[word];
        int first = Arrays.binarySearch(with, low);
        for (int p = first < 0 ? -first - 1 : first; p < with.length; p++) {
          if (with[p] - low >= row.length) {
            break;
          }
          row[with[p] - low] += weight * weightsOf[word][p];
        }
      }
    }
    mass.clear();
    for (int c = 0; c < row.length; c++) {
      double both = Math.sqrt((double) norm * norms[low + c]);
      row[c] = both == 0 ? 0 : (float) (row[c] / both);
    }
    return row;
  }

  private void collect(int block) {
    TranslationTable table = words.table();
    for (int s = blocks.source(block); s < blocks.source(block + 1); s++) {
      for (int token : words.source().of(s)) {
        for (int cell = table.begin(token); cell < table.begin(token + 1); cell++) {
          mass.add(table.target(cell), table.toTarget(cell));
        }
      }
      int[] names = words.names().words(s);
      for (int k = 0; k < names.length; k++) {
        mass.add(names[k], words.names().weights(s)[k]);
      }
    }
  }
}
