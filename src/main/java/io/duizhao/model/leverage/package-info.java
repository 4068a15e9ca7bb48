/** Matches of a translation memory, and how much of a job they leave to do. */
@NullMarked
package io.duizhao.model.leverage;

import org.jspecify.annotations.NullMarked;
