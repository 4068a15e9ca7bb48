/** Commands that segment and align texts, measure both, and train what they use. */
@NullMarked
package io.duizhao.cli.align;

import org.jspecify.annotations.NullMarked;
