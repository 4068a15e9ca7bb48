package io.duizhao.exchange.subtitle;

import io.duizhao.model.setting.SubtitleLimits;

/**
 * How subtitles are made.
 *
 * @param side what is shown
 * @param limits how much of each language is shown, and for how long
 */
public record SubtitleOptions(SubtitleSide side, SubtitleLimits limits) {}
