/** What aligned sentences say: which English stands beside which Chinese. */
@NullMarked
package io.duizhao.term.variants.aligned;

import org.jspecify.annotations.NullMarked;
