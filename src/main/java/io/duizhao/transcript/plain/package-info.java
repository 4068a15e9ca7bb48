/** Readers of plain text and of web pages that were flattened to it. */
@NullMarked
package io.duizhao.transcript.plain;

import org.jspecify.annotations.NullMarked;
