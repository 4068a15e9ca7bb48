package io.duizhao.project;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.unit.Translation;
import io.duizhao.text.Joining;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Translations in terms of a document as it is now. One whose segments are gone follows their edit:
 * it goes to the text in their place, between what stayed around them, where that is similar; less
 * likeness will do where as many segments came as went.
 *
 * @param current those that have their place; a followed one keeps the source that it was made for
 * @param lost those whose segments are gone without a successor; they are kept and mean nothing
 */
public record FollowedTranslations(List<Translation> current, List<Translation> lost) {
  /** An edited sentence has half of its pairs of characters left. */
  private static final double SIMILAR = 0.5;

  /** In the same place, as many sentences as before, one with less in common is a new one. */
  private static final double RELATED = 0.3;

  /** So many segments between two that stayed are searched for the similar one. */
  private static final int FARTHEST = 400;

  /** An edit parts a sentence in no more. */
  private static final int MOST_ADDED = 2;

  /** Copies the lists. */
  public FollowedTranslations {
    current = List.copyOf(current);
    lost = List.copyOf(lost);
  }

  /** Returns all of them, the lost ones last. */
  public Translations translations() {
    return new Translations(Stream.concat(current.stream(), lost.stream()).toList());
  }

  /** Returns whether the text of a translation's segments is not the one that was translated. */
  public static boolean isOutdated(Translation translation, String sourceNow) {
    return !Joining.withoutSpace(translation.source()).equals(Joining.withoutSpace(sourceNow));
  }

  /** Lets translations follow the edits of their document. */
  public static FollowedTranslations of(Translations translations, SegmentedDocument document) {
    return new Search(document.segments()).follow(translations.all());
  }

  /** The way through one document. */
  private static final class Search {
    private final List<Segment> document;
    private final Map<SegmentId, Integer> places = new HashMap<>();
    private final boolean[] taken;
    private final List<Translation> current = new ArrayList<>();
    private final List<Translation> lost = new ArrayList<>();

    Search(List<Segment> document) {
      this.document = document;
      for (int i = 0; i < document.size(); i++) {
        places.put(document.get(i).id(), i);
      }
      taken = new boolean[document.size()];
    }

    FollowedTranslations follow(List<Translation> translations) {
      translations.stream().filter(this::stays).forEach(this::take);
      List<Translation> gone = new ArrayList<>();
      int before = 0;
      for (Translation translation : translations) {
        if (stays(translation)) {
          int place = place(translation.segments().get(0));
          replace(gone, before, place);
          gone.clear();
          current.add(translation);
          before = place + translation.segments().size();
        } else {
          gone.add(translation);
        }
      }
      replace(gone, before, document.size());
      return new FollowedTranslations(current, lost);
    }

    private boolean stays(Translation translation) {
      return translation.segments().stream().allMatch(places::containsKey);
    }

    private int place(SegmentId id) {
      return places.getOrDefault(id, document.size());
    }

    private void take(Translation translation) {
      translation.segments().forEach(id -> taken[place(id)] = true);
    }

    /** Finds what came for what went, in order, between two places of the document. */
    private void replace(List<Translation> gone, int begin, int end) {
      if (gone.isEmpty()) {
        return;
      }
      // Where what stayed is in another order now, the whole document is "between".
      int from = begin < end ? begin : 0;
      int to = begin < end ? end : document.size();
      List<Integer> free = new ArrayList<>();
      for (int i = from; i < to && free.size() < FARTHEST; i++) {
        if (!taken[i]) {
          free.add(i);
        }
      }
      int went = gone.stream().mapToInt(one -> one.segments().size()).sum();
      int at = 0;
      for (Translation translation : gone) {
        int[] found =
            went == free.size()
                ? inPlace(translation, free, at)
                : mostSimilar(translation, free, at);
        if (found.length == 0) {
          lost.add(translation);
          at += went == free.size() ? translation.segments().size() : 0;
        } else {
          current.add(translation.of(ids(free, found[0], found[1])));
          at = found[1];
        }
      }
    }

    private int[] inPlace(Translation translation, List<Integer> free, int at) {
      int end = at + translation.segments().size();
      return similarity(translation, free, at, end) >= RELATED ? new int[] {at, end} : new int[0];
    }

    private int[] mostSimilar(Translation translation, List<Integer> free, int at) {
      int[] best = {};
      double most = SIMILAR;
      int longest = translation.segments().size() + MOST_ADDED;
      for (int begin = at; begin < free.size(); begin++) {
        for (int end = begin + 1; end <= Math.min(free.size(), begin + longest); end++) {
          if (end > begin + 1 && free.get(end - 1) != free.get(end - 2) + 1) {
            break;
          }
          double similarity = similarity(translation, free, begin, end);
          if (similarity > most) {
            most = similarity;
            best = new int[] {begin, end};
          }
        }
      }
      return best;
    }

    private double similarity(Translation translation, List<Integer> free, int begin, int end) {
      List<String> texts =
          free.subList(begin, end).stream().map(place -> document.get(place).text()).toList();
      return Similarity.of(
          Joining.withoutSpace(translation.source()),
          Joining.withoutSpace(Joining.sentences(texts)));
    }

    private List<SegmentId> ids(List<Integer> free, int begin, int end) {
      List<SegmentId> ids = new ArrayList<>();
      for (int place : free.subList(begin, end)) {
        taken[place] = true;
        ids.add(document.get(place).id());
      }
      return ids;
    }
  }
}
