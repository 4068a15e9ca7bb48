package io.duizhao.transcript.layout;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Document;
import io.duizhao.transcript.Recognition;
import io.duizhao.transcript.TranscriptReader;
import java.util.List;

/** What the readers of text formats have in common. */
public abstract class TextReader implements TranscriptReader {
  @Override
  public final Recognition recognize(SourceFile file) {
    return file.isText() ? recognize(file, file.text()) : Recognition.NONE;
  }

  /** Judges a file whose text is given. */
  protected abstract Recognition recognize(SourceFile file, String text);

  @Override
  public final Document read(SourceFile file, String name, Language language) {
    String text = file.text();
    List<Block> blocks = blocks(file, text, language);
    return new Document(
        name, file.path(), file.sha256(), language, id(), file.charset(), text, blocks);
  }

  /** Returns the blocks of a text. */
  protected abstract List<Block> blocks(SourceFile file, String text, Language language);
}
