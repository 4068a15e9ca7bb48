/** A document as its reader found it: blocks of text, their spans in the file, times and codes. */
@NullMarked
package io.duizhao.model.text;

import org.jspecify.annotations.NullMarked;
