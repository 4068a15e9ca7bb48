/** The schemas of XLIFF 2 and its modules, which Okapi brings along. */
@NullMarked
package io.duizhao.exchange.okapi;

import org.jspecify.annotations.NullMarked;
