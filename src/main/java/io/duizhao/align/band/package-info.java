/** The part of the grid that is worth searching, found from blocks of text that are alike. */
@NullMarked
package io.duizhao.align.band;

import org.jspecify.annotations.NullMarked;
