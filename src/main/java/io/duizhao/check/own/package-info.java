/** Checks that users write themselves. */
@NullMarked
package io.duizhao.check.own;

import org.jspecify.annotations.NullMarked;
