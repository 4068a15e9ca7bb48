/** Marks, quotes and spaces, by class and by house style. */
@NullMarked
package io.duizhao.check.punctuation;

import org.jspecify.annotations.NullMarked;
