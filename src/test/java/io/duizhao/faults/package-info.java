/** Breaks the program from outside, and proves what must hold afterwards. */
@NullMarked
package io.duizhao.faults;

import org.jspecify.annotations.NullMarked;
