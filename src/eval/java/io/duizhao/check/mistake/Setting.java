package io.duizhao.check.mistake;

import io.duizhao.model.setting.HouseStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What kind of document a class of mistakes is looked for in.
 *
 * @param intoChinese whether the translation is the Chinese
 * @param file whether it is a bilingual file, and not two documents that were aligned
 * @param style the house's style
 * @param sparse whether a document has few mistakes, because what is right is learned from it
 * @param right makes a text, and its index, one that is right under this setting
 */
public record Setting(
    boolean intoChinese,
    boolean file,
    HouseStyle style,
    boolean sparse,
    BiFunction<RightText, Integer, RightText> right) {
  /** Two aligned documents, into English, of no house's style. */
  public static final Setting ALIGNED =
      new Setting(false, false, HouseStyle.NONE, false, (text, i) -> text);

  static final Setting FILE = new Setting(false, true, HouseStyle.NONE, false, (text, i) -> text);
  static final Setting INTO_CHINESE =
      new Setting(true, false, HouseStyle.NONE, false, (text, i) -> text);

  Setting of(HouseStyle other) {
    return new Setting(intoChinese, file, other, sparse, right);
  }

  Setting withFew() {
    return new Setting(intoChinese, file, style, true, right);
  }

  Setting with(BiFunction<RightText, Integer, RightText> other) {
    return new Setting(intoChinese, file, style, sparse, other);
  }

  /** Returns texts, given with Chinese as their source, as the setting has them. */
  public List<RightText> of(List<RightText> texts) {
    List<RightText> prepared = new ArrayList<>();
    for (RightText text : texts) {
      prepared.add(right.apply(intoChinese ? text.reversed() : text, prepared.size()));
    }
    return prepared;
  }
}
