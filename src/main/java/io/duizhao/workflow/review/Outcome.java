package io.duizhao.workflow.review;

import io.duizhao.review.Change;

/**
 * What a decision led to.
 *
 * @param snapshot the document after it
 * @param change what it changed; one that changes nothing where it said what held already
 */
public record Outcome(Snapshot snapshot, Change change) {}
