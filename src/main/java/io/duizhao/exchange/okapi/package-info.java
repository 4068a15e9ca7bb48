/** The schemas of XLIFF, which Okapi's libraries bring. */
@NullMarked
package io.duizhao.exchange.okapi;

import org.jspecify.annotations.NullMarked;
