/** Languages, their tags, and pairs of them. */
@NullMarked
package io.duizhao.model.language;

import org.jspecify.annotations.NullMarked;
