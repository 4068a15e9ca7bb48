package io.duizhao.transcript.write;

import io.duizhao.model.text.Block;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.Replacement;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.SourceLines;
import io.duizhao.transcript.write.BlockPlaces.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divides the new texts of a block among the stretches of the original that they replace. */
final class NewTexts {
  private final BlockPlaces places;
  private final String text;
  private final List<Span> captions;
  private final List<Stretch> taken = new ArrayList<>();

  private NewTexts(Block block, BlockPlaces places) {
    this.places = places;
    this.text = block.text().text();
    this.captions = places.units();
  }

  /** Returns the stretches that get new texts, by rising offset. */
  static List<Stretch> of(Block block, BlockPlaces places, List<Replacement> replacements) {
    NewTexts texts = new NewTexts(block, places);
    replacements.forEach(texts::take);
    return texts.taken;
  }

  private void take(Replacement replacement) {
    if (places.isOld(replacement)) {
      return;
    }
    List<Span> units = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    List<Place> found = new ArrayList<>();
    for (int i = firstUnit(replacement.span().begin()); i < captions.size(); i++) {
      Span unit = captions.get(i);
      if (unit.begin() >= replacement.span().end()) {
        break;
      }
      int begin = Math.max(unit.begin(), replacement.span().begin());
      int end = Math.min(unit.end(), replacement.span().end());
      Span span = begin < end ? SourceLines.strip(text, new Span(begin, end)) : new Span(end, end);
      Optional<Place> place = span.isEmpty() ? Optional.empty() : places.of(span);
      if (place.isPresent()) {
        units.add(unit);
        spans.add(span);
        found.add(place.get());
      }
    }
    if (found.isEmpty()) {
      return;
    }
    TargetCodes codes =
        new TargetCodes(
            replacement,
            found.stream().flatMap(place -> place.codes().stream()).toList(),
            found.stream().flatMap(place -> place.outside().stream()).toList());
    List<Integer> weights = spans.stream().map(Span::length).toList();
    List<MarkedText> shares = CueShares.of(codes.named(), weights);
    for (int i = 0; i < found.size(); i++) {
      MarkedText share = codes.withKept(shares.get(i), found.get(i).codes(), spans.get(i).begin());
      taken.add(new Stretch(spans.get(i), found.get(i), units.get(i), share));
    }
  }

  /** Returns the first unit that ends after an offset. */
  private int firstUnit(int offset) {
    int low = 0;
    int high = captions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (captions.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
