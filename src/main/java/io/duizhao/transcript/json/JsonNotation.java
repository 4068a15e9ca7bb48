package io.duizhao.transcript.json;

import io.duizhao.model.text.InlineCode;
import io.duizhao.transcript.write.Notation;
import io.duizhao.transcript.write.Spelling;
import java.util.List;

/** Text inside a JSON string. */
final class JsonNotation implements Notation {
  @Override
  public Spelling spell(String text, List<InlineCode> codes, Position position) {
    return Spelling.of(text, codes, JsonString::escape);
  }

  @Override
  public int referenceEnd(String original, int at) {
    return JsonString.escapeEnd(original, at);
  }
}
