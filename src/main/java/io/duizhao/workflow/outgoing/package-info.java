/** The jobs that write what leaves a workspace: exports, packages and their analysis. */
@NullMarked
package io.duizhao.workflow.outgoing;

import org.jspecify.annotations.NullMarked;
