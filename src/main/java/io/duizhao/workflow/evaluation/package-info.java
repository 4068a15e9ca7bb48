/** The jobs that compare results with what was made by hand. */
@NullMarked
package io.duizhao.workflow.evaluation;

import org.jspecify.annotations.NullMarked;
