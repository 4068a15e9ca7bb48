/** A run's report, a job analysis and an evaluation as pages that need no other file. */
@NullMarked
package io.duizhao.report.html;

import org.jspecify.annotations.NullMarked;
