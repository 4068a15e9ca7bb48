/** Alignments in the formats of other programs, read and written. */
@NullMarked
package io.duizhao.exchange.alignment;

import org.jspecify.annotations.NullMarked;
