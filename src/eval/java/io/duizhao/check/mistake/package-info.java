/** Classes of mistakes, and how one of each is put into a right text. */
@NullMarked
package io.duizhao.check.mistake;

import org.jspecify.annotations.NullMarked;
