/** Commands that set up a workspace, do all of its work, count it and show it in the review. */
@NullMarked
package io.duizhao.cli.workspace;

import org.jspecify.annotations.NullMarked;
