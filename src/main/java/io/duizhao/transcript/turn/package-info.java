/** Who speaks, and which lines are headings, credits and other matter around the talk. */
@NullMarked
package io.duizhao.transcript.turn;

import org.jspecify.annotations.NullMarked;
