/** Findings: what is wrong where, how bad it is, and how it is said. */
@NullMarked
package io.duizhao.model.finding;

import org.jspecify.annotations.NullMarked;
