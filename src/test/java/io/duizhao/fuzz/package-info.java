/** Damages files at random and shows that every reader takes them or says what is wrong. */
@NullMarked
package io.duizhao.fuzz;

import org.jspecify.annotations.NullMarked;
