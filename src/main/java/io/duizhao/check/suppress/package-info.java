/** What people have looked at and do not want to be told again. */
@NullMarked
package io.duizhao.check.suppress;

import org.jspecify.annotations.NullMarked;
