/** Beads, segments of both sides that translate each other, and alignments made of them. */
@NullMarked
package io.duizhao.model.bead;

import org.jspecify.annotations.NullMarked;
