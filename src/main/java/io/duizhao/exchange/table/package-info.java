/** Tables for people without a CAT tool, in XLSX, DOCX and CSV, written and read back. */
@NullMarked
package io.duizhao.exchange.table;

import org.jspecify.annotations.NullMarked;
