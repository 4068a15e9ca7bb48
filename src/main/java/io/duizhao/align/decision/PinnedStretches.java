package io.duizhao.align.decision;

import io.duizhao.align.path.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stretches of both sides that each stand in one bead; those that touch become one. */
final class PinnedStretches {
  private final List<Step> stretches = new ArrayList<>();

  /** Adds a stretch that has sentences of both sides. */
  void add(Step stretch) {
    Step whole = stretch;
    for (int k = 0; k < stretches.size(); ) {
      if (touch(whole, stretches.get(k))) {
        whole = union(whole, stretches.remove(k));
        k = 0;
      } else {
        k++;
      }
    }
    stretches.add(whole);
  }

  private static boolean touch(Step one, Step other) {
    return one.i() < other.i() + other.a() && other.i() < one.i() + one.a()
        || one.j() < other.j() + other.b() && other.j() < one.j() + one.b();
  }

  private static Step union(Step one, Step other) {
    int i = Math.min(one.i(), other.i());
    int j = Math.min(one.j(), other.j());
    return new Step(
        i,
        j,
        Math.max(one.i() + one.a(), other.i() + other.a()) - i,
        Math.max(one.j() + one.b(), other.j() + other.b()) - j);
  }

  /** Returns the stretches without any taken sentence. */
  List<Step> free(@Nullable Object[] sourceTaken, @Nullable Object[] targetTaken) {
    return stretches.stream()
        .filter(
            s -> free(sourceTaken, s.i(), s.i() + s.a()) && free(targetTaken, s.j(), s.j() + s.b()))
        .toList();
  }

  private static boolean free(@Nullable Object[] taken, int begin, int end) {
    for (int k = begin; k < end; k++) {
      if (taken[k] != null) {
        return false;
      }
    }
    return true;
  }
}
