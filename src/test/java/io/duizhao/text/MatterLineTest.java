package io.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key of a front-matter line survives whatever a translator does to it. */
class MatterLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "title: \"谁来校对\" | title: \"Who Checks\" | title: \"Who Checks\"",
        "title: \"谁来校对\" | Who Checks | title: \"Who Checks\"",
        "title: \"谁来校对\" | Title: Who Checks | title: \"Who Checks\"",
        "title: \"谁来校对\" | 标题：\"Who Checks\" | title: \"Who Checks\"",
        "title: \"谁来校对\" | Who \"Checks\" It | title: \"Who “Checks” It\"",
        "title: \"谁来校对\" | title: \"Who \"Checks\" It\" | title: \"Who “Checks” It\"",
        "title: '谁来校对' | It's a title | title: 'It’s a title'",
        "title = \"谁来校对\" | Who Checks | title = \"Who Checks\"",
        "title: 谁来校对 | Who Checks | title: Who Checks",
        "tags: | tags: | tags:",
        "tags:谁来校对 | tags:谁来校对 | tags:谁来校对",
        "谁来校对 | Who Checks: a title | Who Checks: a title",
        "\"谁来校对\" | Who Checks: a title | \"Who Checks: a title\""
      })
  void theKeyStays(String source, String target, String kept) {
    assertEquals(kept, MatterLine.of(source).keptIn(target));
  }
}
