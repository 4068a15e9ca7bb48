/** The command that measures the program beside others and prints a table; no part of the jar. */
@NullMarked
package io.duizhao.bench.table;

import org.jspecify.annotations.NullMarked;
