/** The reader of HTML pages, which adapts jsoup. */
@NullMarked
package io.duizhao.transcript.jsoup;

import org.jspecify.annotations.NullMarked;
