/** The glossary files of a workspace: read together, converted, looked over. */
@NullMarked
package io.duizhao.workflow.glossary;

import org.jspecify.annotations.NullMarked;
