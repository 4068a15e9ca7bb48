/** Puts new texts into a document in the notation of its format, and changes nothing else. */
@NullMarked
package io.duizhao.transcript.write;

import org.jspecify.annotations.NullMarked;
