package io.duizhao.model;

import org.jspecify.annotations.Nullable;

/**
 * A caption, or one line of unpunctuated text: a piece after which a sentence may end.
 *
 * @param span where it stands in its block's text
 * @param timecode when it is shown; null where the captions carry no times
 */
public record Cue(Span span, @Nullable Timecode timecode) {}
