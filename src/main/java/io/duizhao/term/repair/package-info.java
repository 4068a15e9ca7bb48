/** Corrections that are proposed, read over by a person, and then done. */
@NullMarked
package io.duizhao.term.repair;

import org.jspecify.annotations.NullMarked;
