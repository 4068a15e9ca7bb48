/** XLIFF 1.2 and 2, written with its skeleton and read back with its targets. */
@NullMarked
package io.duizhao.exchange.xliff;

import org.jspecify.annotations.NullMarked;
