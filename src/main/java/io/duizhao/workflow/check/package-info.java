/**
 * The checks as a workspace is configured, what it suppresses, and bilingual files of other tools.
 */
@NullMarked
package io.duizhao.workflow.check;

import org.jspecify.annotations.NullMarked;
