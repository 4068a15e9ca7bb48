/**
 * What cutters share: stretches of text, where they are cut and on what ground, and marks by their
 * meaning.
 */
@NullMarked
package io.duizhao.segment.cut;

import org.jspecify.annotations.NullMarked;
