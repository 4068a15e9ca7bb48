/** The index of translation memories, kept by Lucene. */
@NullMarked
package io.duizhao.memory.lucene;

import org.jspecify.annotations.NullMarked;
