/** What the translation lacks or has too much of. */
@NullMarked
package io.duizhao.check.completeness;

import org.jspecify.annotations.NullMarked;
