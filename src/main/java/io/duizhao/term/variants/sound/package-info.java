/** How alike two names sound or are spelt. */
@NullMarked
package io.duizhao.term.variants.sound;

import org.jspecify.annotations.NullMarked;
