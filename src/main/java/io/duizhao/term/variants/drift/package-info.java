/** Terms that aligned sentences render in several ways. */
@NullMarked
package io.duizhao.term.variants.drift;

import org.jspecify.annotations.NullMarked;
