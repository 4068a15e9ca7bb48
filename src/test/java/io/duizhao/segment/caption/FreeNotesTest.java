package io.duizhao.segment.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.segment.cut.Cut;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeNotesTest {
  @ParameterizedTest
  @CsvSource({
    "'See you then. (applause)', 14",
    "'再见。（掌声）', 3",
    "'(music) Good morning. [laughter] Well', 22",
    "'The door (the green one) was shut.', -1",
    "'(music) Good morning', -1",
    "'An open ( bracket. (', -1",
  })
  void aNoteAfterASentenceBelongsToWhatFollows(String text, int cut) {
    List<Cut> end = List.of(new Cut(text.length(), Cut.MARKED));
    List<Integer> offsets = FreeNotes.apart(text, end).stream().map(Cut::offset).toList();
    assertEquals(cut < 0 ? List.of(text.length()) : List.of(cut, text.length()), offsets);
  }
}
