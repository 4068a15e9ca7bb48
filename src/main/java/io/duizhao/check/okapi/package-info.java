/** Okapi's verification library as one more source of findings. */
@NullMarked
package io.duizhao.check.okapi;

import org.jspecify.annotations.NullMarked;
