/** Gives damaged files to the readers, as many as one has time for. */
@NullMarked
package io.duizhao.eval.fuzz;

import org.jspecify.annotations.NullMarked;
