/** The texts as the ledger reads them, and the forms of names found in them. */
@NullMarked
package io.duizhao.term.variants.form;

import org.jspecify.annotations.NullMarked;
