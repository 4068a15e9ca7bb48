package io.duizhao.report;

import io.duizhao.io.Sha256;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.text.Span;
import org.jspecify.annotations.Nullable;

/** A name for a finding that stays the same while its two texts do, wherever they stand. */
public final class Fingerprint {
  private static final int DIGITS = 16;

  private Fingerprint() {}

  /** Returns the fingerprint, in hexadecimal. */
  public static String of(Finding finding) {
    String concept = finding.concept();
    return Sha256.of(
            String.join(
                "\u0000",
                finding.rule(),
                concept == null ? "" : concept,
                finding.source().strip(),
                finding.target().strip(),
                stretch(finding.sourceSpan(), finding.source()),
                stretch(finding.targetSpan(), finding.target())))
        .substring(0, DIGITS);
  }

  private static String stretch(@Nullable Span span, String text) {
    return span == null ? "" : span.begin() + "-" + span.end() + " of " + text.length();
  }
}
