/** Limits that subtitles have. */
@NullMarked
package io.duizhao.check.subtitle;

import org.jspecify.annotations.NullMarked;
