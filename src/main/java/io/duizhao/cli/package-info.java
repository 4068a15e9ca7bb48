/** The command line: the program, its groups of commands, and what it says when it fails. */
@NullMarked
package io.duizhao.cli;

import org.jspecify.annotations.NullMarked;
