/** The reader and the writer of speech recognisers' JSON. */
@NullMarked
package io.duizhao.transcript.json;

import org.jspecify.annotations.NullMarked;
