/** The jobs that train models and lexicons. */
@NullMarked
package io.duizhao.workflow.training;

import org.jspecify.annotations.NullMarked;
