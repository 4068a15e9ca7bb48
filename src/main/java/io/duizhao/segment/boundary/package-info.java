/** How probably a sentence ends at a gap, from its observations and trained weights. */
@NullMarked
package io.duizhao.segment.boundary;

import org.jspecify.annotations.NullMarked;
