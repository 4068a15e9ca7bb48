package io.duizhao.segment.cut;

/**
 * Why a sentence ends at a place, or goes on there although a rule proposed an end.
 *
 * @param offset before which UTF-16 code unit of the block's text
 * @param ends whether a sentence ends there
 * @param reason in words, for the user
 */
public record Ground(int offset, boolean ends, String reason) {}
