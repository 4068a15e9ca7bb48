/** Termbases: read from their formats and matched in running text. */
@NullMarked
package io.duizhao.term;

import org.jspecify.annotations.NullMarked;
