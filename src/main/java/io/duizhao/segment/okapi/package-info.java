/** Break rules in SRX, read by Okapi's segmentation library. */
@NullMarked
package io.duizhao.segment.okapi;

import org.jspecify.annotations.NullMarked;
