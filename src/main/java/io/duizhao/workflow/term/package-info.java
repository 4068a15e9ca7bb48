/** Jobs that work on names and terms: the ledger's texts, and repairs. */
@NullMarked
package io.duizhao.workflow.term;

import org.jspecify.annotations.NullMarked;
