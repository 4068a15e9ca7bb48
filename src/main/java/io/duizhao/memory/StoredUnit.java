package io.duizhao.memory;

/**
 * A unit as a memory gives it out.
 *
 * @param sourceText its text in the language that was asked in
 * @param targetText its text in the other language
 * @param machineTranslated whether a machine translated it and nobody confirmed that
 * @param line where it begins in its file, from 1
 * @param inContext whether its neighbours are those of the query
 */
public record StoredUnit(
    String sourceText, String targetText, boolean machineTranslated, int line, boolean inContext) {}
