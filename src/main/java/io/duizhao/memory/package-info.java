/**
 * Translation memory: what texts meet exactly, in context or roughly, what that saves, and what of
 * a memory is not worth keeping.
 */
@NullMarked
package io.duizhao.memory;

import org.jspecify.annotations.NullMarked;
