/** Tables for people without a CAT tool. */
@NullMarked
package io.duizhao.exchange.table;

import org.jspecify.annotations.NullMarked;
