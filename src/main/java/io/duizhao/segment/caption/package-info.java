/** Cuts captions without punctuation: the likeliest sentences of a run of lines. */
@NullMarked
package io.duizhao.segment.caption;

import org.jspecify.annotations.NullMarked;
