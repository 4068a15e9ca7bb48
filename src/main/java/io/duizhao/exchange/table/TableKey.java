package io.duizhao.exchange.table;

import io.duizhao.exchange.ShownCodes;
import io.duizhao.io.TextHash;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.unit.ExportedTarget;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.Translation;
import io.duizhao.model.unit.TranslationUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a row was when it was written, so that an import sees what was done to it since: {@code 12
 * 885b2a77+26eb995e 5f0c… translated coded}.
 *
 * @param number which row it was, from 1
 * @param ids its source segments with {@code +} between them; empty where it has none
 * @param exported its target
 */
record TableKey(int number, String ids, ExportedTarget exported) {
  private static final String NONE = "-";

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,9}) ([^ ]{1,100000}) ([0-9a-f]{1,64}|-) ([a-z]{1,20})( coded)?");

  /** Returns the key of a unit. */
  static TableKey of(int number, TranslationUnit unit) {
    String ids =
        unit.source().stream()
            .map(segment -> segment.id().value())
            .collect(Collectors.joining(String.valueOf(Translation.JOINT)));
    return new TableKey(
        number,
        ids,
        new ExportedTarget(
            TextHash.of(CellText.flat(ShownCodes.text(ShownCodes.ofTarget(unit)))),
            unit.state(),
            !ShownCodes.of(unit.source()).isEmpty()));
  }

  /** Reads a key; nothing where the text is none. */
  static Optional<TableKey> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String ids = matcher.group(2);
    String hash = matcher.group(3);
    return TargetState.ofLabel(matcher.group(4))
        .map(
            state ->
                new TableKey(
                    Integer.parseInt(matcher.group(1)),
                    ids.equals(NONE) ? "" : ids,
                    new ExportedTarget(
                        hash.equals(NONE) ? "" : hash, state, matcher.group(5) != null)));
  }

  /** Returns the id that people see of a row: that of its first segment. */
  static String shown(TranslationUnit unit) {
    List<Segment> source = unit.source();
    return source.isEmpty() ? unit.id() : source.get(0).id().value();
  }

  /** Returns the id of its first segment. */
  String firstId() {
    int joint = ids.indexOf(Translation.JOINT);
    return joint < 0 ? ids : ids.substring(0, joint);
  }

  @Override
  public String toString() {
    return "%d %s %s %s%s"
        .formatted(
            number,
            ids.isEmpty() ? NONE : ids,
            exported.hash().isEmpty() ? NONE : exported.hash(),
            exported.state().label(),
            exported.coded() ? " coded" : "");
  }
}
