/** Translation units and the formats that several jobs share. */
@NullMarked
package io.duizhao.workflow.format;

import org.jspecify.annotations.NullMarked;
