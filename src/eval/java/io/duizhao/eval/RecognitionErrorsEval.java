package io.duizhao.eval;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Document;
import io.duizhao.term.variants.NameLedger;
import io.duizhao.term.variants.form.LedgerText;
import io.duizhao.term.variants.slip.Slip;
import io.duizhao.text.Scripts;
import io.duizhao.text.WordTagger;
import io.duizhao.workflow.pair.Stages;
import io.duizhao.workflow.term.LedgerTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Measures how many injected recognition errors are found, and how many places of clean text are
 * taken for errors: {@code RecognitionErrorsEval SEED FILE…}. One character of one occurrence of
 * each frequent name and term of three characters or more becomes another of the same toneless
 * pinyin.
 */
public final class RecognitionErrorsEval {
  private static final int LEAST_COUNT = 4;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;
  private static final int COMMON_CHARACTERS = 3500;

  private final NameLexicon names = NameLexicon.bundled();
  private final WordTagger tagger = LedgerTexts.tagger();
  private final Map<String, List<String>> bySound = new HashMap<>();

  private record Injection(String right, String wrong) {}

  /** Runs the measurement. */
  public static void main(String[] args) {
    long seed = Long.parseLong(args[0]);
    List<SegmentedDocument> documents = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      Path file = Path.of(args[i]);
      documents.add(
          Stages.texts(null)
              .read(file, args[i], String.valueOf(file.getFileName()), new Language("zh")));
    }
    new RecognitionErrorsEval(documents).run(documents, seed);
  }

  private RecognitionErrorsEval(List<SegmentedDocument> documents) {
    Map<String, Integer> counts = new TreeMap<>();
    for (SegmentedDocument document : documents) {
      for (Segment segment : document.segments()) {
        segment
            .text()
            .codePoints()
            .filter(Scripts::isHan)
            .forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
      }
    }
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(COMMON_CHARACTERS)
        .forEach(
            e ->
                bySound
                    .computeIfAbsent(names.syllables(e.getKey()).get(0), s -> new ArrayList<>())
                    .add(e.getKey()));
  }

  private void run(List<SegmentedDocument> documents, long seed) {
    int characters =
        documents.stream()
            .flatMap(document -> document.segments().stream())
            .mapToInt(segment -> segment.text().length())
            .sum();
    List<Slip> clean = slips(documents);
    System.out.println("seed " + seed + ", characters " + characters);
    System.out.println("flags on clean text: " + places(clean));
    clean.forEach(
        slip ->
            System.out.println(
                "  "
                    + slip.wrong()
                    + " for "
                    + slip.right()
                    + ": "
                    + slip.reason()
                    + " "
                    + slip.places().size()));
    List<Injection> injections = new ArrayList<>();
    List<SegmentedDocument> injected = inject(documents, new Random(seed), injections);
    List<Slip> found = slips(injected);
    int hits = 0;
    for (Injection injection : injections) {
      boolean hit =
          found.stream()
              .anyMatch(
                  slip ->
                      (slip.wrong().contains(injection.wrong)
                              || injection.wrong.contains(slip.wrong()))
                          && !slip.wrong().equals(slip.right()));
      hits += hit ? 1 : 0;
      if (!hit) {
        System.out.println("  missed " + injection.wrong + " for " + injection.right);
      }
    }
    System.out.printf(
        "injected %d found %d recall %.3f%n",
        injections.size(), hits, hits / (double) Math.max(1, injections.size()));
  }

  private static int places(List<Slip> slips) {
    return slips.stream().mapToInt(slip -> slip.places().size()).sum();
  }

  private List<Slip> slips(List<SegmentedDocument> documents) {
    List<LedgerText> texts = documents.stream().map(d -> LedgerText.of(d, tagger)).toList();
    return new NameLedger(names, tagger).slips(texts, Set.of());
  }

  private List<SegmentedDocument> inject(
      List<SegmentedDocument> documents, Random random, List<Injection> injections) {
    Map<String, Integer> terms = new TreeMap<>();
    for (SegmentedDocument document : documents) {
      for (Segment segment : document.segments()) {
        tagger.words(segment.text()).stream()
            .filter(word -> word.isOneOf("n") && word.word().length() >= SHORTEST)
            .filter(word -> word.word().length() <= LONGEST)
            .filter(word -> word.word().codePoints().allMatch(Scripts::isHan))
            .forEach(word -> terms.merge(word.word(), 1, Integer::sum));
        List<io.duizhao.text.TaggedWord> words = tagger.words(segment.text());
        for (int i = 0; i + 1 < words.size(); i++) {
          String pair = words.get(i).word() + words.get(i + 1).word();
          if (words.get(i).isOneOf("nvga")
              && words.get(i + 1).isOneOf("n")
              && pair.length() >= SHORTEST
              && pair.length() <= LONGEST
              && pair.codePoints().allMatch(Scripts::isHan)) {
            terms.merge(pair, 1, Integer::sum);
          }
        }
      }
    }
    terms.values().removeIf(count -> count < LEAST_COUNT);
    Set<Segment> used = new java.util.HashSet<>();
    Map<Segment, String> changed = new HashMap<>();
    for (String term : new TreeSet<>(terms.keySet())) {
      int at = random.nextInt(term.length());
      List<String> same =
          bySound
              .getOrDefault(names.syllables(term.substring(at, at + 1)).get(0), List.of())
              .stream()
              .filter(c -> !c.equals(term.substring(at, at + 1)))
              .toList();
      List<Segment> places =
          documents.stream()
              .flatMap(document -> document.segments().stream())
              .filter(segment -> segment.text().contains(term) && !used.contains(segment))
              .toList();
      if (!same.isEmpty() && !places.isEmpty()) {
        String wrong =
            term.substring(0, at) + same.get(random.nextInt(same.size())) + term.substring(at + 1);
        Segment place = places.get(random.nextInt(places.size()));
        used.add(place);
        changed.put(place, place.text().replaceFirst(java.util.regex.Pattern.quote(term), wrong));
        injections.add(new Injection(term, wrong));
      }
    }
    return documents.stream().map(document -> with(document, changed)).toList();
  }

  private static SegmentedDocument with(SegmentedDocument document, Map<Segment, String> changed) {
    Document same = document.document();
    List<Segment> segments =
        document.segments().stream()
            .map(s -> changed.containsKey(s) ? with(s, changed.get(s)) : s)
            .toList();
    return new SegmentedDocument(same, segments);
  }

  private static Segment with(Segment s, String text) {
    return new Segment(
        s.id(),
        s.block(),
        s.span(),
        s.kind(),
        s.language(),
        s.speaker(),
        s.timecode(),
        text,
        s.origin(),
        s.codes(),
        s.confidence());
  }
}
