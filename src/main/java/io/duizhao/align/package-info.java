/** The aligner: costs of beads, search for the best path, and how far to trust each bead. */
@NullMarked
package io.duizhao.align;

import org.jspecify.annotations.NullMarked;
