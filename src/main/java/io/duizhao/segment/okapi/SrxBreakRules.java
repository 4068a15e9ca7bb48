package io.duizhao.segment.okapi;

import io.duizhao.model.Language;
import io.duizhao.segment.BreakRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;

/** Break rules from a file in Segmentation Rules eXchange 2.0, run by Okapi's engine. */
public final class SrxBreakRules implements BreakRules {
  private static final String STANDARD = "/io/duizhao/segment/duizhao.srx";

  private final SRXDocument document;
  private final Map<String, ISegmenter> compiled = new ConcurrentHashMap<>();

  private SrxBreakRules(SRXDocument document) {
    this.document = document;
  }

  /** Returns the rules that come with the program, for Chinese and English. */
  public static SrxBreakRules standard() {
    try (InputStream in =
        Objects.requireNonNull(SrxBreakRules.class.getResourceAsStream(STANDARD))) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SrxBreakRules of(String srx) {
    SRXDocument document = new SRXDocument();
    document.loadRules((CharSequence) srx);
    return new SrxBreakRules(document);
  }

  @Override
  public int[] candidates(String text, Language language) {
    ISegmenter segmenter =
        compiled.computeIfAbsent(
            language.tag(), tag -> document.compileLanguageRules(LocaleId.fromBCP47(tag), null));
    synchronized (segmenter) {
      segmenter.computeSegments(text);
      return segmenter.getSplitPositions().stream().mapToInt(Integer::intValue).toArray();
    }
  }
}
