/** Readers that turn transcript files in the shapes they really have into documents. */
@NullMarked
package io.duizhao.transcript;

import org.jspecify.annotations.NullMarked;
