package io.duizhao.exchange.xliff;

import org.jspecify.annotations.Nullable;

/**
 * A unit of XLIFF 1.2 or a segment of XLIFF 2.
 *
 * @param id its name
 * @param line where it begins, from 1
 * @param column where it begins, from 1
 * @param translate whether it is to be translated
 * @param leveraged whether its target comes from somewhere else as it is, without codes perhaps
 * @param source its source
 * @param target its target; null where there is none that counts
 */
public record XliffEntry(
    String id,
    int line,
    int column,
    boolean translate,
    boolean leveraged,
    XliffContent source,
    @Nullable XliffContent target) {}
