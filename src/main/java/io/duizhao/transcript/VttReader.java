package io.duizhao.transcript;

import io.duizhao.io.SourceFile;

/** Reads WebVTT captions. */
final class VttReader extends SubtitleReader {
  /**
   * Makes a reader.
   *
   * @param timed whether the captions keep their times
   */
  VttReader(boolean timed) {
    super(true, timed);
  }

  @Override
  public String id() {
    return "vtt";
  }

  @Override
  Recognition recognize(SourceFile file, String text) {
    boolean header =
        text.startsWith("WEBVTT") && (text.length() == 6 || Whitespace.is(text.charAt(6)));
    return header ? new Recognition(1, "it begins with WEBVTT") : Recognition.NONE;
  }
}
