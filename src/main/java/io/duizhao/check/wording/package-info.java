/** Words: doubled, denied, asked, spelt with capitals. */
@NullMarked
package io.duizhao.check.wording;

import org.jspecify.annotations.NullMarked;
