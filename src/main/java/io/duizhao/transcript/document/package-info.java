/** Readers and writers of documents with a structure of their own: DOCX and HTML. */
@NullMarked
package io.duizhao.transcript.document;

import org.jspecify.annotations.NullMarked;
