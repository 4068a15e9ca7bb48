/** The reader of Markdown, its inline marks and its notation. */
@NullMarked
package io.duizhao.transcript.markdown;

import org.jspecify.annotations.NullMarked;
