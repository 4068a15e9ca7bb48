/** From lines to paragraphs: hard wraps, furniture of pages, and what kind of text it is. */
@NullMarked
package io.duizhao.transcript.layout;

import org.jspecify.annotations.NullMarked;
