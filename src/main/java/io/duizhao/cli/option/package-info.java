/** Options that several commands take, where they find their files, and how they write and end. */
@NullMarked
package io.duizhao.cli.option;

import org.jspecify.annotations.NullMarked;
