/** People's decisions as rules that a search keeps to. */
@NullMarked
package io.duizhao.align.decision;

import org.jspecify.annotations.NullMarked;
