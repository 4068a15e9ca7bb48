/** Makes one bilingual text of a transcript and its translation: reads, cuts and aligns them. */
@NullMarked
package io.duizhao.workflow.pair;

import org.jspecify.annotations.NullMarked;
