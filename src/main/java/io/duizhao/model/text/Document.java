package io.duizhao.model.text;

import io.duizhao.model.language.Language;
import java.util.List;

/**
 * A file that was read: its text as blocks in reading order.
 *
 * @param name the document's name in its workspace, such as {@code ep07}
 * @param file path of the file as a person would write it, with {@code /} between its parts
 * @param sha256 hash of the file's bytes, in lower-case hexadecimal
 * @param language the language it is written in
 * @param reader which reader read it, such as {@code markdown}
 * @param charset the file's encoding, such as {@code UTF-8}; empty for a binary format
 * @param original the decoded file, to which the blocks' offsets refer; empty for a binary format
 * @param blocks the text in reading order
 */
public record Document(
    String name,
    String file,
    String sha256,
    Language language,
    String reader,
    String charset,
    String original,
    List<Block> blocks) {
  /** Copies the list. */
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** Returns the same document with other blocks. */
  public Document withBlocks(List<Block> newBlocks) {
    return new Document(name, file, sha256, language, reader, charset, original, newBlocks);
  }
}
