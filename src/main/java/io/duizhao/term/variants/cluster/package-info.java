/** Forms joined by their links, as far as nothing forbids it. */
@NullMarked
package io.duizhao.term.variants.cluster;

import org.jspecify.annotations.NullMarked;
