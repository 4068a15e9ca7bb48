/** What a bead costs, one kind of evidence a class, in nats. */
@NullMarked
package io.duizhao.align.cost;

import org.jspecify.annotations.NullMarked;
