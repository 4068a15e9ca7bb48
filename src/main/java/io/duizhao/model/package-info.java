/**
 * The words everyone uses: immutable values for documents, segments, alignments, terms and
 * findings.
 */
@NullMarked
package io.duizhao.model;

import org.jspecify.annotations.NullMarked;
