/** Cuts text that has punctuation. */
@NullMarked
package io.duizhao.segment.punctuation;

import org.jspecify.annotations.NullMarked;
