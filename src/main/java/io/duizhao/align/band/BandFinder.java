package io.duizhao.align.band;

import io.duizhao.align.path.Band;
import io.duizhao.align.word.WordEvidence;

/**
 * Finds the band that a search may keep to. A short text is searched whole. Else both sides are cut
 * into as many blocks as each other, the blocks compared and a path found through them; around it
 * the blocks are cut into smaller ones, and so on until the path is known within a few sentences
 * (from coarse to fine as in Salvador and Chan 2007; Thompson and Koehn 2019).
 */
public final class BandFinder {
  /** Cells up to which the grid is searched whole. */
  private static final long WHOLE = 1_500_000;

  /** Blocks a side at first; each step cuts every block into {@link #FINER}. */
  private static final int BLOCKS = 200;

  /** Blocks that a block is cut into by each step. */
  private static final int FINER = 4;

  /** Sentences a side that a block has at least. */
  private static final int BLOCK = 8;

  /** Blocks on either side of a path, before a finer step and for the sentences. */
  private static final int RADIUS = 3;

  /** Blocks on either side of the path, for the sentences. */
  private static final int LAST_RADIUS = 4;

  private BandFinder() {}

  /** Returns the band for two texts; the whole grid of short ones. */
  public static Band find(WordEvidence words) {
    int sources = words.source().sentences();
    int targets = words.target().sentences();
    if ((sources + 1L) * (targets + 1L) <= WHOLE) {
      return Band.whole(sources, targets);
    }
    int most = Math.max(1, Math.min(sources, targets) / BLOCK);
    Blocks blocks = new Blocks(sources, targets, Math.min(BLOCKS, most));
    int[][] path = new BlockPath(new BlockSimilarity(words, blocks), blocks.whole()).find();
    while (blocks.count() * FINER <= most) {
      Blocks finer = new Blocks(sources, targets, blocks.count() * FINER);
      Band band = blocks.around(path, RADIUS, finer);
      path = new BlockPath(new BlockSimilarity(words, finer), band).find();
      blocks = finer;
    }
    return blocks.around(path, LAST_RADIUS);
  }
}
