/** The jobs that bring work of other people and programs back, and write translated documents. */
@NullMarked
package io.duizhao.workflow.incoming;

import org.jspecify.annotations.NullMarked;
