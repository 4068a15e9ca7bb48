package io.duizhao.memory;

/**
 * One side of a unit of a memory.
 *
 * @param text the text
 * @param previous the text before it in its document; empty where none is known
 * @param next the text after it; empty where none is known
 */
public record TextInContext(String text, String previous, String next) {}
