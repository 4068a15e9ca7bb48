package io.duizhao.text.opennlp;

import io.duizhao.text.EnglishTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's tagger with its model for English, learned from the English Web Treebank. The model is
 * loaded with the first sentence. Not for several threads at once.
 */
public final class OpenNlpTagger implements EnglishTagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** A longer sentence is cut in pieces, for the search's tables grow with it. */
  private static final int LONGEST = 1000;

  private @Nullable POSTaggerME tagger;

  private POSTaggerME tagger() {
    if (tagger == null) {
      try (InputStream in = Objects.requireNonNull(POSModel.class.getResourceAsStream(MODEL))) {
        tagger = new POSTaggerME(new POSModel(in), POSTagFormat.UD);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return tagger;
  }

  @Override
  public List<String> tags(List<String> words) {
    String[] tags = new String[words.size()];
    for (int begin = 0; begin < tags.length; begin += LONGEST) {
      int end = Math.min(tags.length, begin + LONGEST);
      String[] piece = tagger().tag(words.subList(begin, end).toArray(String[]::new));
      System.arraycopy(piece, 0, tags, begin, piece.length);
    }
    return List.of(tags);
  }
}
