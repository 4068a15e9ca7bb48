/** Puts messages into the words of a language, where people read them. */
@NullMarked
package io.duizhao.message;

import org.jspecify.annotations.NullMarked;
