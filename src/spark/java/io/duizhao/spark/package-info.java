/** Segments and aligns a workspace's documents on the machines of an Apache Spark cluster. */
@NullMarked
package io.duizhao.spark;

import org.jspecify.annotations.NullMarked;
