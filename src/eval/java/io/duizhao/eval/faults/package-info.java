/** Breaks the program from outside, round after round, and proves what must hold afterwards. */
@NullMarked
package io.duizhao.eval.faults;

import org.jspecify.annotations.NullMarked;
