/** JMH benchmarks of speed; no part of the jar. */
@NullMarked
package io.duizhao.bench;

import org.jspecify.annotations.NullMarked;
