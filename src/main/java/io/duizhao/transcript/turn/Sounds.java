package io.duizhao.transcript.turn;

import io.duizhao.text.Scripts;
import java.util.regex.Pattern;

/** Notes of sounds in transcripts and captions, such as {@code （掌声）} or {@code [Music]}. */
public final class Sounds {
  /** Han characters of a note that names no sound at most. */
  private static final int FEW = 6;

  private static final Pattern SOUND =
      Pattern.compile("笑|掌声|鼓掌|音乐|欢呼|哭|叹|沉默|停顿|铃|咳|播放|哄|嘘|噪|杂音|掌聲|音樂|歡呼|嘆|鈴|听不清|聽不清|无法辨认");
  private static final Pattern EDITOR = Pattern.compile("[注图文完续圖續]|来源|本文|原文|未经|編按|编按");
  private static final Pattern NOTE =
      Pattern.compile(
          "[（(\\[【][^（）()\\[\\]【】。！？]{1,24}[）)\\]】]|[♪♫♩][^♪♫♩]{0,80}[♪♫♩]?|\\*[a-z ]{2,24}\\*");

  private Sounds() {}

  /** A note in Chinese names a sound or is short; one by the editor is neither. */
  private static boolean isHeard(String text) {
    long han = text.codePoints().filter(Scripts::isHan).count();
    return SOUND.matcher(text).find() || han <= FEW && !EDITOR.matcher(text).find();
  }

  /** Returns whether the whole text is such a note. */
  public static boolean is(String text) {
    return text.length() <= 90 && NOTE.matcher(text).matches() && isHeard(text);
  }
}
