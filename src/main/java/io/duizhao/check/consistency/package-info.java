/** The same text translated in several ways, and the same speaker under several names. */
@NullMarked
package io.duizhao.check.consistency;

import org.jspecify.annotations.NullMarked;
