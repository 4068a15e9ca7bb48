package io.duizhao.transcript.write;

import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.write.BlockPlaces.Place;

/**
 * A stretch of a block's text that gets a new text.
 *
 * @param span where it stands in the block's text
 * @param place where it stands in the original
 * @param unit the stretch of the block's text on whose lines it stands: a caption, or the block
 * @param text the new text
 */
public record Stretch(Span span, Place place, Span unit, MarkedText text) {}
