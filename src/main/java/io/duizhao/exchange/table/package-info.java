/** Tables for people without a CAT tool: XLSX and DOCX written and read back, others read. */
@NullMarked
package io.duizhao.exchange.table;

import org.jspecify.annotations.NullMarked;
