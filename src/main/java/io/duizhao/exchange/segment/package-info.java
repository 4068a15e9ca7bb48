/** Segments as lines of text, for programs and editors. */
@NullMarked
package io.duizhao.exchange.segment;

import org.jspecify.annotations.NullMarked;
