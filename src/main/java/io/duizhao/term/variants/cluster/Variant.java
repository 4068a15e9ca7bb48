package io.duizhao.term.variants.cluster;

import io.duizhao.model.finding.Location;

/**
 * One of the forms that name a thing.
 *
 * @param form as written
 * @param count how often it stands in the texts
 * @param first where it stands first
 * @param reason why it is taken for this name
 * @param tier how far that can be trusted
 */
public record Variant(String form, int count, Location first, String reason, Tier tier) {}
