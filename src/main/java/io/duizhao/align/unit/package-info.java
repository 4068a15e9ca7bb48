/** Units smaller than sentences: their texts and times, and which of them make up a segment. */
@NullMarked
package io.duizhao.align.unit;

import org.jspecify.annotations.NullMarked;
