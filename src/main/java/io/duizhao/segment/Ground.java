package io.duizhao.segment;

/**
 * Why a sentence ends at a place, or goes on there although a rule proposed an end.
 *
 * @param offset before which UTF-16 code unit of the block's text
 * @param ends whether a sentence ends there
 * @param reason in words, for the user
 */
record Ground(int offset, boolean ends, String reason) {}
