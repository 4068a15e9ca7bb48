/** Commands that fill, search, clean and export translation memories. */
@NullMarked
package io.duizhao.cli.memory;

import org.jspecify.annotations.NullMarked;
