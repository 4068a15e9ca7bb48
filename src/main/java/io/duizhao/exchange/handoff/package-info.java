/** The hand-off to machine translation and language models: JSON, one unit a line. */
@NullMarked
package io.duizhao.exchange.handoff;

import org.jspecify.annotations.NullMarked;
