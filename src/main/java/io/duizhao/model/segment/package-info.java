/** Segments, the pieces of a document that are translated, and their ids. */
@NullMarked
package io.duizhao.model.segment;

import org.jspecify.annotations.NullMarked;
