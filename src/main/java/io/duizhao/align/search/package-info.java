/** The search for the best path: once over the grid, then again with the document's own habits. */
@NullMarked
package io.duizhao.align.search;

import org.jspecify.annotations.NullMarked;
