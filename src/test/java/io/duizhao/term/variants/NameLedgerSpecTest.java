package io.duizhao.term.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.term.variants.cluster.Cluster;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Executes variants.tsv: for every kind of evidence, forms that must join and forms that must not.
 */
class NameLedgerSpecTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "variants.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      emptyValue = "")
  void joinsWhatIsExpected(String chinese, String english, String expected) {
    List<String> sentences = List.of(chinese.split(" ¶ ", -1));
    List<String> translations =
        english == null || english.isEmpty() ? List.of() : List.of(english.split(" ¶ ", -1));

    List<Cluster> clusters =
        SpokenText.clusters(List.of(SpokenText.of("a.txt", sentences, translations)));

    String found =
        clusters.stream().map(NameLedgerSpecTest::line).sorted().collect(Collectors.joining(", "));
    assertEquals(expected, found.isEmpty() ? "-" : found, clusters::toString);
  }

  private static String line(Cluster cluster) {
    TreeSet<String> forms = new TreeSet<>();
    cluster.variants().forEach(variant -> forms.add(variant.form()));
    return cluster.tier().label() + " " + String.join("=", forms);
  }
}
