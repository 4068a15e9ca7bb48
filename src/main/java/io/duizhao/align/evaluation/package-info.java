/** How well alignments agree with those made by hand, and how far their scores can be trusted. */
@NullMarked
package io.duizhao.align.evaluation;

import org.jspecify.annotations.NullMarked;
