/** Runs the program over thousands of generated transcripts and measures time and memory. */
@NullMarked
package io.duizhao.eval.scale;

import org.jspecify.annotations.NullMarked;
