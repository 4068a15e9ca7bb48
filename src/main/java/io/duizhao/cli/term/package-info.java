/** Commands that check, mine, repair and convert terms. */
@NullMarked
package io.duizhao.cli.term;

import org.jspecify.annotations.NullMarked;
