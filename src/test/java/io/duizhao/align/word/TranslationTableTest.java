package io.duizhao.align.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.lexicon.Lexicon;
import io.duizhao.lexicon.LexiconTrainer;
import io.duizhao.lexicon.TaughtLexicon;
import io.duizhao.lexicon.Vocabulary;
import io.duizhao.lexicon.WordTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TranslationTableTest {
  private final Vocabulary source = new Vocabulary();
  private final Vocabulary target = new Vocabulary();
  private final Lexicon dictionary = CompiledLexicon.bundled();
  private int model;
  private int network;
  private int cat;

  @BeforeEach
  void words() {
    model = source.add("模型");
    source.add("猫");
    network = target.add("network");
    cat = target.add("cat");
  }

  private static WordTable taught() {
    LexiconTrainer trainer = new LexiconTrainer(CompiledLexicon.bundled());
    for (int i = 0; i < 30; i++) {
      trainer.add("模型", "network");
      trainer.add("小模型来了", "here comes a small network");
    }
    return new WordTable(trainer.train());
  }

  @Test
  void theDictionaryAloneDoesNotKnowTheWord() {
    TranslationTable table = TranslationTable.of(dictionary, source, target);
    assertEquals(0, table.toTarget(model, network));
    assertTrue(table.toTarget(source.find("猫"), cat) > 0);
  }

  @Test
  void aLessonAddsWhatItTaughtInBothDirections() {
    Lexicon lexicon = new TaughtLexicon(dictionary, taught(), 0.5, 10);
    TranslationTable table = TranslationTable.of(lexicon, source, target);
    assertTrue(table.toTarget(model, network) > 0.2, "" + table.toTarget(model, network));
    int cell = table.begin(model);
    assertEquals(network, table.target(cell));
    assertTrue(table.toSource(cell) > 0.2, "" + table.toSource(cell));
  }

  @Test
  void aWordThatALessonHasNotSeenStaysAsItWas() {
    Lexicon lexicon = new TaughtLexicon(dictionary, taught(), 0.5, 10);
    int word = source.find("猫");
    assertEquals(
        TranslationTable.of(dictionary, source, target).toTarget(word, cat),
        TranslationTable.of(lexicon, source, target).toTarget(word, cat));
  }

  @Test
  void columnsHoldTheSameCellsAsRows() {
    Lexicon lexicon = new TaughtLexicon(dictionary, taught(), 0.5, 10);
    TranslationTable table = TranslationTable.of(lexicon, source, target);
    int cells = 0;
    for (int e = 0; e < target.size(); e++) {
      for (int k = table.columnBegin(e); k < table.columnBegin(e + 1); k++) {
        assertEquals(e, table.target(table.columnCell(k)));
        cells++;
      }
    }
    assertEquals(table.size(), cells);
  }
}
