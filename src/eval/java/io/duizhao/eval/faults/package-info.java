/** Breaks the program from outside, round after round, as many as one has time for. */
@NullMarked
package io.duizhao.eval.faults;

import org.jspecify.annotations.NullMarked;
