/** Subtitles: times for texts that have none, cues cut at phrase boundaries, SRT and WebVTT. */
@NullMarked
package io.duizhao.exchange.subtitle;

import org.jspecify.annotations.NullMarked;
