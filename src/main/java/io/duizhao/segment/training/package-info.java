/** Trains the model of sentence ends from texts with punctuation. */
@NullMarked
package io.duizhao.segment.training;

import org.jspecify.annotations.NullMarked;
