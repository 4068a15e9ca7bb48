/** Reasons to take two forms for one name, one kind a class. */
@NullMarked
package io.duizhao.term.variants.link;

import org.jspecify.annotations.NullMarked;
