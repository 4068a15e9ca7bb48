/** Reports for people and programs on what a run did and found. */
@NullMarked
package io.duizhao.report;

import org.jspecify.annotations.NullMarked;
