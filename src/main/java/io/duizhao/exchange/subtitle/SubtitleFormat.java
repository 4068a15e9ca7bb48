package io.duizhao.exchange.subtitle;

import io.duizhao.model.text.Timecode;
import java.util.List;
import java.util.Locale;

/** The formats that subtitles are written in. */
public enum SubtitleFormat {
  /** SubRip. */
  SRT {
    @Override
    public String write(List<SubtitleCue> cues) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < cues.size(); i++) {
        SubtitleCue cue = cues.get(i);
        out.append(i == 0 ? "" : "\n").append(i + 1).append('\n');
        out.append(times(cue.time()).replace('.', ',')).append('\n');
        cue.lines().forEach(line -> out.append(line).append('\n'));
      }
      return out.toString();
    }
  },
  /** <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>, with the speakers' names as voices. */
  VTT {
    @Override
    public String write(List<SubtitleCue> cues) {
      StringBuilder out = new StringBuilder("WEBVTT\n");
      for (SubtitleCue cue : cues) {
        out.append('\n').append(times(cue.time())).append('\n');
        String speaker = cue.speaker();
        if (speaker != null) {
          out.append("<v ").append(escaped(speaker)).append('>');
        }
        out.append(escaped(String.join("\n", cue.lines()))).append('\n');
      }
      return out.toString();
    }

    private String escaped(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
  };

  /** Returns a file with the cues. */
  public abstract String write(List<SubtitleCue> cues);

  /** Returns the ending of the file's name, with its dot. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  private static String times(Timecode time) {
    return time.beginText() + " --> " + time.endText();
  }
}
