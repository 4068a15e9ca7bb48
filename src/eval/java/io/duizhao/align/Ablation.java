package io.duizhao.align;

import io.duizhao.align.cost.GapCosts;
import io.duizhao.align.reorder.ReorderingAligner;
import io.duizhao.align.search.AlignmentWeights;
import io.duizhao.align.search.Mode;
import io.duizhao.eval.Baselines;
import io.duizhao.lexicon.Lexicon;
import io.duizhao.model.term.Termbase;
import io.duizhao.workflow.pair.Stages;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each cost of the aligner is worth: strict F1 on folders of documents aligned by hand, with
 * all costs and with each switched off in turn, as a table in Markdown. The other weights stay as
 * they are.
 *
 * <p>Usage: {@code Ablation FOLDER…}, the folders laid out as for {@code eval report}.
 */
public final class Ablation {
  private Ablation() {}

  /** Runs the program. */
  public static void main(String[] folders) throws ReflectiveOperationException {
    System.out.println("| costs | " + String.join(" | ", folders) + " |");
    System.out.println("| --- |" + " --- |".repeat(folders.length));
    Lexicon words = Stages.words(new Termbase(List.of()), null);
    for (Map.Entry<String, AlignmentWeights> entry : variants().entrySet()) {
      Aligner inOrder = new RecipeAligner(words, Mode.SENTENCES.with(entry.getValue()));
      Aligner aligner = new ReorderingAligner(inOrder, words);
      StringBuilder row = new StringBuilder("| " + entry.getKey() + " |");
      for (String folder : folders) {
        row.append(String.format(Locale.ROOT, " %.3f |", Baselines.f1(Path.of(folder), aligner)));
      }
      System.out.println(row);
    }
  }

  private static Map<String, AlignmentWeights> variants() throws ReflectiveOperationException {
    AlignmentWeights all = AlignmentWeights.FITTED;
    Map<String, AlignmentWeights> variants = new LinkedHashMap<>();
    variants.put("all", all);
    for (RecordComponent part : AlignmentWeights.class.getRecordComponents()) {
      boolean weighs =
          part.getType() == double.class && value(part, all) instanceof Double w && w != 0;
      if (weighs) {
        variants.put("without " + words(part.getName()), with(all, part.getName(), 0.0));
      }
    }
    GapCosts gaps = all.gaps();
    variants.put(
        "gaps without opening",
        with(all, "gaps", new GapCosts(0, gaps.source(), 0, gaps.target())));
    return variants;
  }

  /** Returns the weights with one of them changed, whatever weights there are. */
  private static AlignmentWeights with(AlignmentWeights weights, String name, Object changed)
      throws ReflectiveOperationException {
    RecordComponent[] parts = AlignmentWeights.class.getRecordComponents();
    Class<?>[] types = new Class<?>[parts.length];
    Object[] values = new Object[parts.length];
    for (int k = 0; k < parts.length; k++) {
      types[k] = parts[k].getType();
      values[k] = parts[k].getName().equals(name) ? changed : value(parts[k], weights);
    }
    Constructor<AlignmentWeights> maker = AlignmentWeights.class.getDeclaredConstructor(types);
    return maker.newInstance(values);
  }

  private static Object value(RecordComponent part, AlignmentWeights weights)
      throws ReflectiveOperationException {
    return part.getAccessor().invoke(weights);
  }

  private static String words(String name) {
    return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
