/** Segmenters that cut a document's blocks into sentences. */
@NullMarked
package io.duizhao.segment;

import org.jspecify.annotations.NullMarked;
