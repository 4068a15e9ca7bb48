/** Which sentences can begin or end a bead, by the quotation marks and brackets around them. */
@NullMarked
package io.duizhao.align.mark;

import org.jspecify.annotations.NullMarked;
