/** Programs that measure accuracy on data of their user's choice; no part of the jar. */
@NullMarked
package io.duizhao.eval;

import org.jspecify.annotations.NullMarked;
