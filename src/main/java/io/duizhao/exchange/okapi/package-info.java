/** Okapi's part in exchange formats. */
@NullMarked
package io.duizhao.exchange.okapi;

import org.jspecify.annotations.NullMarked;
