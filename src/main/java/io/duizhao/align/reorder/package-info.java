/** Texts whose paragraphs or chapters stand in another order. */
@NullMarked
package io.duizhao.align.reorder;

import org.jspecify.annotations.NullMarked;
