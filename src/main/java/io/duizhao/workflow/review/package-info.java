/** Lets a person review the documents of a workspace. */
@NullMarked
package io.duizhao.workflow.review;

import org.jspecify.annotations.NullMarked;
