/** Says whether an XLIFF, TMX, TBX or SRX file keeps to its standard, and where it does not. */
@NullMarked
package io.duizhao.exchange.validation;

import org.jspecify.annotations.NullMarked;
