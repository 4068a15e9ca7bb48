package io.duizhao.memory;

import io.duizhao.model.language.LanguagePair;
import java.util.Optional;

/** Judges whether two texts translate each other. */
@FunctionalInterface
public interface PairJudge {
  /** Doubts nothing. */
  PairJudge NONE = (source, target, languages) -> Optional.empty();

  /**
   * Why two texts may not translate each other.
   *
   * @param defect the kind
   * @param message what is wrong, as a clause without its subject
   */
  record Doubt(Defect defect, String message) {}

  /** Returns what speaks against two texts, of which neither is blank; nothing where they may. */
  Optional<Doubt> doubt(String source, String target, LanguagePair languages);
}
