package io.duizhao.exchange.subtitle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.text.Timecode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubtitleFormatTest {
  private static final List<SubtitleCue> CUES =
      List.of(
          new SubtitleCue(new Timecode(83, 2_000), "A & <B>", List.of("a < b", "c --> d & e")),
          new SubtitleCue(new Timecode(3_600_000, 3_661_005), null, List.of("完。")));

  @Test
  void subRip() {
    assertEquals(
        """
        1
        00:00:00,083 --> 00:00:02,000
        a < b
        c --> d & e

        2
        01:00:00,000 --> 01:01:01,005
        完。
        """,
        SubtitleFormat.SRT.write(CUES));
    assertEquals("", SubtitleFormat.SRT.write(List.of()));
  }

  @Test
  void webVtt() {
    assertEquals(
        """
        WEBVTT

        00:00:00.083 --> 00:00:02.000
        <v A &amp; &lt;B&gt;>a &lt; b
        c --&gt; d &amp; e

        01:00:00.000 --> 01:01:01.005
        完。
        """,
        SubtitleFormat.VTT.write(CUES));
  }
}
