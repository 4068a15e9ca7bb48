/**
 * Readers and notations of captions: files with times (SRT, VTT, ASS) and captions or talk with
 * times in running text.
 */
@NullMarked
package io.duizhao.transcript.caption;

import org.jspecify.annotations.NullMarked;
