package io.duizhao.term.variants.cluster;

import io.duizhao.model.term.TermCategory;
import java.util.List;

/**
 * The forms that seem to name one person, thing or idea.
 *
 * @param id a name for the cluster: its English or its Chinese, numbered where two have the same
 * @param category what kind of thing it seems to be
 * @param chinese the Chinese form to keep, or empty
 * @param english the English form to keep, or empty
 * @param tier the least trusted form's
 * @param variants the forms, most frequent first
 */
public record Cluster(
    String id,
    TermCategory category,
    String chinese,
    String english,
    Tier tier,
    List<Variant> variants) {
  /** Copies the list. */
  public Cluster {
    variants = List.copyOf(variants);
  }
}
