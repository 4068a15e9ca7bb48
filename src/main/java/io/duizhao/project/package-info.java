/**
 * The workspace on disk: which files belong together, its configuration, and a person's decisions.
 */
@NullMarked
package io.duizhao.project;

import org.jspecify.annotations.NullMarked;
