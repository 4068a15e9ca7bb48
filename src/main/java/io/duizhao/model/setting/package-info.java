/** Settings of checks and exports. */
@NullMarked
package io.duizhao.model.setting;

import org.jspecify.annotations.NullMarked;
