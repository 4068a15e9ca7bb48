/**
 * The grid of two texts: steps through it, the bead types they stand for, and the cells to enter.
 */
@NullMarked
package io.duizhao.align.path;

import org.jspecify.annotations.NullMarked;
