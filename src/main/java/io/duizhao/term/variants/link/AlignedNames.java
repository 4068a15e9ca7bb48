package io.duizhao.term.variants.link;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.aligned.BeadIndex;
import io.duizhao.term.variants.aligned.BeadSet;
import io.duizhao.term.variants.aligned.Meanings;
import io.duizhao.term.variants.aligned.Renderings;
import io.duizhao.term.variants.form.FoldedLetters;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Link;
import io.duizhao.term.variants.form.People;
import io.duizhao.term.variants.form.Reason;
import io.duizhao.term.variants.source.LatinRuns;
import io.duizhao.text.EnglishStemmer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names in the English of aligned sentences and what the Chinese has in their place: Starship and
 * 星舰.
 */
public final class AlignedNames implements LinkEvidence {
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{IsLatin}\\d'’-]*+(?: (?:of )?\\p{Lu}[\\p{IsLatin}\\d'’-]*+)*+");

  /** Headings have none, and their words begin with capitals whether they are names or not. */
  private static final Pattern SMALL_WORD = Pattern.compile("\\b\\p{Ll}{4,}");

  // Least share of a rendering's beads that have the name; weight of a link that the dictionary
  // supports; occurrences in a million from which a first word is no name; characters and beads of
  // a shortened name. docs/variants.md, "Bounds".
  private static final double SHARE = 0.7;
  private static final double SURE = 0.86;
  private static final double FREQUENT = 1000;
  private static final int LONG = 4;
  private static final int TAIL_BEADS = 2;

  private final NameLexicon names;
  private final BeadIndex index;
  private final Renderings renderings;

  /** Looks in the English of these beads for names, judged by the lexicon. */
  public AlignedNames(NameLexicon names, BeadIndex index) {
    this.names = names;
    this.index = index;
    this.renderings = new Renderings(index, names);
  }

  @Override
  public void propose(FormTable forms, People people, Consumer<Link> links) {
    Map<String, String> surface = new TreeMap<>();
    Map<String, BeadSet> beads = new TreeMap<>();
    for (int bead = 0; bead < index.size(); bead++) {
      for (String name : names(index.english(bead))) {
        String fold = fold(name);
        surface.putIfAbsent(fold, name);
        beads.computeIfAbsent(fold, f -> new BeadSet()).set(bead);
      }
    }
    Map<String, Form> latin = new TreeMap<>();
    forms.latin().forEach(form -> latin.putIfAbsent(fold(form.text()), form));
    beads.forEach(
        (fold, having) -> {
          String name = surface.getOrDefault(fold, fold);
          if (!people.isFullLatin(name) && !people.isPart(name)) {
            propose(name, latin.get(fold), having, forms, links);
          }
        });
  }

  private static String fold(String name) {
    return EnglishStemmer.singular(FoldedLetters.bare(name));
  }

  private List<String> names(String english) {
    List<String> found = new ArrayList<>();
    boolean heading = SMALL_WORD.matcher(english).results().limit(1).findAny().isEmpty();
    Matcher matcher = NAME.matcher(english);
    while (matcher.find()) {
      String name = withoutFirstWord(matcher.group().replaceFirst("['’]s$", ""));
      boolean phrase = name.indexOf(' ') > 0;
      if (name.length() > 1 && (phrase && !heading || !LatinRuns.isOrdinary(name, names))) {
        found.add(name);
      }
    }
    return found;
  }

  /** A sentence or heading may begin with a word that is no part of the name: From Starship. */
  private String withoutFirstWord(String name) {
    int space = name.indexOf(' ');
    boolean frequent = space > 0 && names.perMillion(name.substring(0, space)) >= FREQUENT;
    return frequent ? name.substring(space + 1) : name;
  }

  private void propose(
      String name, @Nullable Form latin, BeadSet having, FormTable forms, Consumer<Link> links) {
    BeadSet open = new BeadSet();
    String fold = fold(name);
    having.stream().filter(bead -> !index.hasLatin(bead, fold)).forEach(open::set);
    Set<String> stems = Meanings.stems(name);
    String first = latin == null ? "" : latin.text();
    for (Renderings.Rendering rendering : renderings.of(stems, having, open)) {
      String han = rendering.chinese();
      if (rendering.share() < SHARE || !index.isNoun(han)) {
        continue;
      }
      forms.addEverywhere(han, FormKind.PHRASE);
      if (first.isEmpty()) {
        first = han;
      } else {
        Link link = Link.everywhere(first, han, Reason.ALIGNED_NAME);
        links.accept(rendering.known() ? link.weighing(SURE) : link);
      }
      tail(name, han, forms, links);
    }
  }

  /** 语音模式 for 高级语音模式 where the English says voice mode for Advanced Voice Mode. */
  private void tail(String name, String han, FormTable forms, Consumer<Link> links) {
    int space = name.indexOf(' ');
    if (space < 0 || name.indexOf(' ', space + 1) < 0) {
      return;
    }
    String english = name.substring(space + 1).toLowerCase(Locale.ROOT);
    for (int begin = 1; begin <= han.length() - LONG; begin++) {
      String tail = han.substring(begin);
      BeadSet alone = index.beads(tail).copy();
      alone.andNot(index.beads(han));
      long same =
          alone.stream()
              .filter(bead -> index.english(bead).toLowerCase(Locale.ROOT).contains(english))
              .count();
      if (same >= TAIL_BEADS) {
        forms.addEverywhere(tail, FormKind.PHRASE);
        links.accept(Link.everywhere(tail, han, Reason.TAIL));
        return;
      }
    }
  }
}
