/** What is observed at a gap of a captions text: words, pauses, lengths, classes of characters. */
@NullMarked
package io.duizhao.segment.feature;

import org.jspecify.annotations.NullMarked;
