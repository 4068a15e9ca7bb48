/** Writers of the files that other tools open: XLIFF, TMX and tables. */
@NullMarked
package io.duizhao.exchange;

import org.jspecify.annotations.NullMarked;
