/** Concepts and their terms, and where terms stand in texts. */
@NullMarked
package io.duizhao.model.term;

import org.jspecify.annotations.NullMarked;
