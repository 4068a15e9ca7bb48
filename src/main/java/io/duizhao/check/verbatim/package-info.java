/** What a translation takes over as it is: addresses, placeholders, code, marks. */
@NullMarked
package io.duizhao.check.verbatim;

import org.jspecify.annotations.NullMarked;
