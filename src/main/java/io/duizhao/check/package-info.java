/** Checks of aligned text, one small class each, that report findings. */
@NullMarked
package io.duizhao.check;

import org.jspecify.annotations.NullMarked;
