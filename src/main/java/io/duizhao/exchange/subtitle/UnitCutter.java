package io.duizhao.exchange.subtitle;

import io.duizhao.model.language.Language;
import io.duizhao.model.setting.SubtitleLimits;
import io.duizhao.text.DisplayWidth;
import io.duizhao.text.Joining;
import io.duizhao.text.WordTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts units into cues and joins cues, in one language or in two at the same places. */
final class UnitCutter {
  /** How often the leading text is cut finer where the other one does not fit its cues. */
  private static final int FINER = 4;

  /** Share of a line that is left when it is cut finer. */
  private static final double NARROWER = 0.8;

  private final List<Language> languages;
  private final SubtitleLimits limits;
  private final WordTagger chinese;

  /**
   * Makes a cutter.
   *
   * @param languages the languages shown, from top to bottom
   */
  UnitCutter(List<Language> languages, SubtitleLimits limits, WordTagger chinese) {
    this.languages = languages;
    this.limits = limits;
    this.chinese = chinese;
  }

  /** Returns the cues of a unit. */
  List<DraftCue> cut(TimedUnit unit) {
    List<BrokenText> texts = broken(unit.texts());
    int lead = 0;
    for (int i = 1; i < texts.size(); i++) {
      lead = texts.get(i).columns() > texts.get(lead).columns() ? i : lead;
    }
    SubtitleLimits own = limits;
    List<List<Integer>> places = cut(texts, lead, unit.time(), own);
    for (int n = 0; n < FINER && !fits(texts, places); n++) {
      own = own.withLineColumns((int) Math.max(10, own.lineColumns() * NARROWER));
      List<List<Integer>> finer = cut(texts, lead, unit.time(), own);
      places = overfull(texts, finer) < overfull(texts, places) ? finer : places;
    }
    return drafts(unit, texts, lead, places);
  }

  private List<BrokenText> broken(List<String> texts) {
    List<BrokenText> broken = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      broken.add(BrokenText.of(texts.get(i), languages.get(i), chinese));
    }
    return broken;
  }

  private List<List<Integer>> cut(
      List<BrokenText> texts, int lead, SpokenTime time, SubtitleLimits own) {
    List<Integer> leading = new CueCutter(own).cut(texts.get(lead), time);
    List<Double> shares =
        leading.subList(1, leading.size() - 1).stream().map(texts.get(lead)::share).toList();
    List<List<Integer>> places = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      places.add(i == lead ? leading : new CompanionCutter(limits).cut(texts.get(i), shares));
    }
    return places;
  }

  /** Only a companion's cues can be made to fit by cutting the leading text finer. */
  private boolean fits(List<BrokenText> texts, List<List<Integer>> places) {
    return texts.size() == 1 || overfull(texts, places) == 0;
  }

  private int overfull(List<BrokenText> texts, List<List<Integer>> places) {
    int overfull = 0;
    for (int i = 0; i < texts.size(); i++) {
      LineLayout layout = new LineLayout(texts.get(i), limits);
      for (int k = 1; k < places.get(i).size(); k++) {
        for (String line : layout.lines(places.get(i).get(k - 1), places.get(i).get(k))) {
          overfull += columns(i, line) > limits.lineColumns() ? 1 : 0;
        }
      }
    }
    return overfull;
  }

  private List<DraftCue> drafts(
      TimedUnit unit, List<BrokenText> texts, int lead, List<List<Integer>> places) {
    BrokenText leading = texts.get(lead);
    List<DraftCue> cues = new ArrayList<>();
    for (int k = 1; k < places.get(lead).size(); k++) {
      List<String> pieces = new ArrayList<>();
      List<List<String>> lines = new ArrayList<>();
      int columns = 0;
      for (int i = 0; i < texts.size(); i++) {
        int from = places.get(i).get(k - 1);
        int to = places.get(i).get(k);
        pieces.add(from == to ? "" : texts.get(i).between(from, to));
        lines.add(new LineLayout(texts.get(i), limits).lines(from, to));
        columns = Math.max(columns, from == to ? 0 : texts.get(i).columns(from, to));
      }
      long begin = unit.time().begin(leading.share(places.get(lead).get(k - 1)));
      long end = unit.time().end(leading.share(places.get(lead).get(k)));
      cues.add(
          new DraftCue(
              unit.unit(), unit.speaker(), begin, Math.max(begin, end), pieces, lines, columns));
    }
    return cues;
  }

  /** Returns two cues as one, where their texts fit into one. */
  Optional<DraftCue> joined(DraftCue first, DraftCue second) {
    List<String> pieces = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    int columns = 0;
    for (int i = 0; i < languages.size(); i++) {
      String text = Joining.sentences(List.of(first.texts().get(i), second.texts().get(i)));
      if (columns(i, text) > limits.lineColumns() * limits.lines()) {
        return Optional.empty();
      }
      BrokenText broken = BrokenText.of(text, languages.get(i), chinese);
      List<String> own =
          text.isEmpty() ? List.of() : new LineLayout(broken, limits).lines(0, broken.last());
      for (String line : own) {
        if (columns(i, line) > limits.lineColumns()) {
          return Optional.empty();
        }
      }
      pieces.add(text);
      lines.add(own);
      columns = Math.max(columns, broken.columns());
    }
    return Optional.of(
        new DraftCue(
            first.unit(),
            first.speaker(),
            first.begin(),
            Math.max(first.end(), second.end()),
            pieces,
            lines,
            columns));
  }

  /** Returns the columns of a text of one of the languages. */
  int columns(int language, String text) {
    return DisplayWidth.in(languages.get(language)).of(text);
  }
}
