/** The reader of DOCX files, which adapts Okapi's filter. */
@NullMarked
package io.duizhao.transcript.okapi;

import org.jspecify.annotations.NullMarked;
