/** Where forms come from: one kind of place in a sentence a class. */
@NullMarked
package io.duizhao.term.variants.source;

import org.jspecify.annotations.NullMarked;
