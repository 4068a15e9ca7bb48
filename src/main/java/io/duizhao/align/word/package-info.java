/** What the words of two texts say about each other: translations, names, and their order. */
@NullMarked
package io.duizhao.align.word;

import org.jspecify.annotations.NullMarked;
