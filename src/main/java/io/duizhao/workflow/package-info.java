/** Composes the stages into the main job and sets them up for a workspace. */
@NullMarked
package io.duizhao.workflow;

import org.jspecify.annotations.NullMarked;
