/** The ways to align two texts: by their sentences, by smaller units, or both at once. */
@NullMarked
package io.duizhao.align;

import org.jspecify.annotations.NullMarked;
