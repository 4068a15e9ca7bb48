/** Measures a segmentation against one made by hand. */
@NullMarked
package io.duizhao.segment.evaluation;

import org.jspecify.annotations.NullMarked;
