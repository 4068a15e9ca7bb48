/** The files that termbases are kept in: one class a format, told apart by content. */
@NullMarked
package io.duizhao.term.format;

import org.jspecify.annotations.NullMarked;
