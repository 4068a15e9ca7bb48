package io.duizhao.memory;

/**
 * A unit that a memory takes in.
 *
 * @param source the text with its neighbours
 * @param target its translation with its neighbours
 * @param machineTranslated whether a machine translated it and nobody confirmed that
 * @param line where it begins in its file, from 1
 */
public record MemoryEntry(
    TextInContext source, TextInContext target, boolean machineTranslated, int line) {}
