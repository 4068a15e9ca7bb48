/** Translation units and translations: what goes out to translators and comes back. */
@NullMarked
package io.duizhao.model.unit;

import org.jspecify.annotations.NullMarked;
