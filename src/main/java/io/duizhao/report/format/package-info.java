/** Reports in the formats of terminals, spreadsheets, code hosts, build servers and programs. */
@NullMarked
package io.duizhao.report.format;

import org.jspecify.annotations.NullMarked;
