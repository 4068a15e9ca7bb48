/** Numbers compared by what they mean, however each language writes them. */
@NullMarked
package io.duizhao.check.number;

import org.jspecify.annotations.NullMarked;
