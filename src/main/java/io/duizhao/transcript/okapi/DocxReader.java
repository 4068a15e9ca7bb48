package io.duizhao.transcript.okapi;

import io.duizhao.io.SourceFile;
import io.duizhao.model.Document;
import io.duizhao.model.Language;
import io.duizhao.transcript.Recognition;
import io.duizhao.transcript.TranscriptReader;
import java.util.List;

/** Reads Word documents. */
public final class DocxReader implements TranscriptReader {
  @Override
  public String id() {
    return "docx";
  }

  @Override
  public Recognition recognize(SourceFile file) {
    return Recognition.NONE;
  }

  @Override
  public Document read(SourceFile file, String name, Language language) {
    return new Document(name, file.path(), file.sha256(), language, id(), "", "", List.of());
  }
}
