/**
 * What reads transcript files in the shapes they really have into documents, and writes new texts
 * back into them.
 */
@NullMarked
package io.duizhao.transcript;

import org.jspecify.annotations.NullMarked;
