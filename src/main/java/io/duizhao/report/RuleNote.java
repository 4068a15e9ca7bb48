package io.duizhao.report;

import io.duizhao.model.finding.Severity;

/**
 * What a report says about a rule.
 *
 * @param id its name
 * @param severity its severity unless configured otherwise
 * @param summary what is wrong where it finds something
 */
public record RuleNote(String id, Severity severity, String summary) {}
