/** Forms that seem to be slips for others: misheard, mistyped, mistranslated. */
@NullMarked
package io.duizhao.term.variants.slip;

import org.jspecify.annotations.NullMarked;
