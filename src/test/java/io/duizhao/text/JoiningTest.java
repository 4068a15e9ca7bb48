package io.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class JoiningTest {
  @Test
  void chineseSentencesTouch() {
    assertEquals("好。走吧！", Joining.sentences(List.of("好。", "走吧！")));
  }

  @Test
  void englishSentencesStandApart() {
    assertEquals("Yes. Let's go.", Joining.sentences(List.of("Yes.", "Let's go.")));
  }

  @Test
  void emptyPiecesLeaveNoSpace() {
    assertEquals("Yes.", Joining.sentences(List.of("", "Yes.", "")));
    assertEquals("", Joining.sentences(List.of()));
  }

  @Test
  void rareHanCharactersAreHanToo() {
    assertEquals("", Joining.betweenLines(0x20BB7, 'a'));
    assertEquals(" ", Joining.betweenLines('a', 'b'));
  }
}
