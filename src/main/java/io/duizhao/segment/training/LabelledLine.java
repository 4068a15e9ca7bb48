package io.duizhao.segment.training;

import io.duizhao.segment.feature.CaptionLine;

/**
 * A caption of which is known whether a sentence ends with it: what a boundary model learns from.
 *
 * @param line the caption as a model sees it, with no end mark
 * @param ends whether a sentence ends with it
 */
public record LabelledLine(CaptionLine line, boolean ends) {}
