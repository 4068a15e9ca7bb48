/** The translation memories of a workspace, open, indexed, cleaned and exported. */
@NullMarked
package io.duizhao.workflow.memory;

import org.jspecify.annotations.NullMarked;
