/** Composes the stages into jobs; the only place that knows their order. */
@NullMarked
package io.duizhao.workflow;

import org.jspecify.annotations.NullMarked;
