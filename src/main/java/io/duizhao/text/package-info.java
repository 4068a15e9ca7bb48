/**
 * What characters and words are, for every stage: joining, folding, scripts, words, stems and
 * positions.
 */
@NullMarked
package io.duizhao.text;

import org.jspecify.annotations.NullMarked;
