package io.duizhao.transcript;

import io.duizhao.io.SourceFile;
import io.duizhao.model.Block;
import io.duizhao.model.Document;
import io.duizhao.model.Language;
import java.util.List;

/** What the readers of text formats have in common. */
abstract class TextReader implements TranscriptReader {
  @Override
  public final Recognition recognize(SourceFile file) {
    return file.isText() ? recognize(file, file.text()) : Recognition.NONE;
  }

  /** Judges a file whose text is given. */
  abstract Recognition recognize(SourceFile file, String text);

  @Override
  public final Document read(SourceFile file, String name, Language language) {
    String text = file.text();
    String charset = file.encoding().map(encoding -> encoding.charset().name()).orElse("");
    List<Block> blocks = blocks(file, text, language);
    return new Document(name, file.path(), file.sha256(), language, id(), charset, text, blocks);
  }

  /** Returns the blocks of a text. */
  abstract List<Block> blocks(SourceFile file, String text, Language language);
}
