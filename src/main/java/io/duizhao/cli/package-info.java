/** The command line: commands, exit status, progress and messages. */
@NullMarked
package io.duizhao.cli;

import org.jspecify.annotations.NullMarked;
