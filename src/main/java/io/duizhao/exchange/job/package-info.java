/** Job packages: everything that a translator needs in one archive, which OmegaT opens. */
@NullMarked
package io.duizhao.exchange.job;

import org.jspecify.annotations.NullMarked;
