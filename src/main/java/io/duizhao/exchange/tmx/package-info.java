/** Translation memories in TMX, written as a stream and read from any tool. */
@NullMarked
package io.duizhao.exchange.tmx;

import org.jspecify.annotations.NullMarked;
