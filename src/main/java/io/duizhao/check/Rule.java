package io.duizhao.check;

import io.duizhao.model.finding.Severity;

/**
 * A kind of mistake that is looked for.
 *
 * @param id its name, such as {@code numbers.changed}; the part before the point names its group
 * @param severity how grave it is unless the user says otherwise
 * @param summary what is wrong where it is found, as a sentence without full stop
 */
public record Rule(String id, Severity severity, String summary) {}
