/**
 * The bilingual lexicon: compiled from a dictionary, looked up by Chinese word and by English stem.
 */
@NullMarked
package io.duizhao.lexicon;

import org.jspecify.annotations.NullMarked;
