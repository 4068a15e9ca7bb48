/** The readers and writers that are known, and which of them takes a file. */
@NullMarked
package io.duizhao.transcript.formats;

import org.jspecify.annotations.NullMarked;
