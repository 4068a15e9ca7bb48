package io.duizhao.segment.cut;

import io.duizhao.model.text.Block;
import java.util.List;

/** Finds where the sentences of a block end. */
public interface BlockCutter {
  /** Returns the cuts by rising offset; the last one stands at the end of the block's text. */
  List<Cut> cut(Block block);

  /** Returns by rising offset why each cut was made, and why none at other likely places. */
  List<Ground> explain(Block block);
}
