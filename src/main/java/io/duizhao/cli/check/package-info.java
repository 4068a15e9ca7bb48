/** Commands that check translations and files. */
@NullMarked
package io.duizhao.cli.check;

import org.jspecify.annotations.NullMarked;
