package io.duizhao.web;

import io.duizhao.memory.ConcordanceHit;
import io.duizhao.model.text.Span;
import io.duizhao.review.ReviewState;
import io.duizhao.review.Row;
import io.duizhao.workflow.review.ReviewDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rows that hold some words in either language, whatever the letters' case.
 *
 * @param total number of rows found
 * @param results the first of them
 * @param memory units of the translation memories that hold the words
 */
record SearchResults(int total, List<Result> results, List<MemoryHit> memory) {
  /** Places that are shown; more are only counted. */
  private static final int MOST = 300;

  /** A row, with the half-open spans of the words in both texts. */
  record Result(
      String document,
      int row,
      String source,
      String target,
      List<Span> sourceSpans,
      List<Span> targetSpans) {}

  /** A unit of a memory, with the spans of the words in its source. */
  record MemoryHit(String memory, String source, String target, List<Span> spans) {
    static MemoryHit of(ConcordanceHit hit) {
      return new MemoryHit(
          hit.memory(), hit.unit().sourceText(), hit.unit().targetText(), hit.spans());
    }
  }

  static SearchResults of(ReviewDesk desk, List<String> names, String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    List<Result> results = new ArrayList<>();
    int total = 0;
    for (String name : wanted.isEmpty() ? List.<String>of() : names) {
      ReviewState state = desk.session(name).snapshot().state();
      for (int i = 0; i < state.rows().size(); i++) {
        Row row = state.rows().get(i);
        String source = state.sourceText(row);
        String target = state.targetText(row);
        List<Span> sourceSpans = places(source, wanted);
        List<Span> targetSpans = places(target, wanted);
        if (!sourceSpans.isEmpty() || !targetSpans.isEmpty()) {
          total++;
          if (results.size() < MOST) {
            results.add(new Result(name, i, source, target, sourceSpans, targetSpans));
          }
        }
      }
    }
    return new SearchResults(total, results, memory(desk, words));
  }

  /** Looks in the memories alone. */
  static SearchResults inMemory(ReviewDesk desk, String words) {
    return new SearchResults(0, List.of(), memory(desk, words));
  }

  private static List<MemoryHit> memory(ReviewDesk desk, String words) {
    return words.isBlank()
        ? List.of()
        : desk.concordance(words.strip()).stream().map(MemoryHit::of).toList();
  }

  private static List<Span> places(String text, String wanted) {
    List<Span> places = new ArrayList<>();
    for (int at = 0; at + wanted.length() <= text.length(); ) {
      if (text.regionMatches(true, at, wanted, 0, wanted.length())) {
        places.add(new Span(at, at + wanted.length()));
        at += wanted.length();
      } else {
        at++;
      }
    }
    return places;
  }
}
