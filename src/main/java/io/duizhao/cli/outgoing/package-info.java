/** Commands that export jobs, tables, memories and subtitles. */
@NullMarked
package io.duizhao.cli.outgoing;

import org.jspecify.annotations.NullMarked;
