/** Commands that take translations back and merge them into the original format. */
@NullMarked
package io.duizhao.cli.incoming;

import org.jspecify.annotations.NullMarked;
