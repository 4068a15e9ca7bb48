package io.duizhao.review;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ids that sentences have after their transcript was written, by those that they had before.
 *
 * @param source of the source
 * @param target of the target
 */
public record NewSentenceIds(Map<SegmentId, SegmentId> source, Map<SegmentId, SegmentId> target) {
  /** Copies the maps. */
  public NewSentenceIds {
    source = Map.copyOf(source);
    target = Map.copyOf(target);
  }

  /** Compares two readings of both texts; nothing where one has more sentences than before. */
  public static Optional<NewSentenceIds> between(ReviewState before, ReviewState now) {
    if (before.source().segments().size() != now.source().segments().size()
        || before.target().segments().size() != now.target().segments().size()) {
      return Optional.empty();
    }
    return Optional.of(
        new NewSentenceIds(
            names(before.source(), now.source()), names(before.target(), now.target())));
  }

  private static Map<SegmentId, SegmentId> names(ReviewText before, ReviewText now) {
    Map<SegmentId, SegmentId> names = new HashMap<>();
    List<Segment> segments = before.segments();
    for (int i = 0; i < segments.size(); i++) {
      names.put(segments.get(i).id(), now.segments().get(i).id());
    }
    return names;
  }

  /** Parts and wholes that are not there now are named after those that are. */
  private static SegmentId in(Map<SegmentId, SegmentId> names, SegmentId id) {
    SegmentId name = names.get(id);
    if (name != null) {
      return name;
    }
    SegmentId part = names.get(SegmentParts.first(id));
    if (part != null) {
      return SegmentParts.whole(part);
    }
    if (SegmentParts.isPart(id)) {
      String suffix = id.value().substring(SegmentParts.whole(id).value().length());
      return new SegmentId(in(names, SegmentParts.whole(id)).value() + suffix);
    }
    return id;
  }

  private SegmentId in(Side side, SegmentId id) {
    return in(side == Side.SOURCE ? source : target, id);
  }

  /** Returns a row with the new names. */
  public Row in(Row row) {
    Bead bead = row.bead();
    return row.with(
        new Bead(
            bead.source().stream().map(id -> in(Side.SOURCE, id)).toList(),
            bead.target().stream().map(id -> in(Side.TARGET, id)).toList(),
            bead.score(),
            bead.status(),
            bead.origin(),
            bead.note()));
  }

  /** Returns a change with the new names. */
  Change in(Change change) {
    return new Change(
        change.at(),
        change.before().stream().map(this::in).toList(),
        change.after().stream().map(this::in).toList(),
        change.edits().stream().map(edit -> edit.of(in(edit.side(), edit.segment()))).toList());
  }
}
