/** The lines of a file, and texts that know where in it they come from. */
@NullMarked
package io.duizhao.transcript.source;

import org.jspecify.annotations.NullMarked;
