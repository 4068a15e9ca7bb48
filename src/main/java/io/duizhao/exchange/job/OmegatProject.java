package io.duizhao.exchange.job;

import io.duizhao.exchange.MarkupWriter;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The file that makes a folder a project of OmegaT, with its usual folders. Segments stay as they
 * are: the sources are cut already.
 *
 * @see <a href="https://omegat.sourceforge.io/manual-standard/en/project.folder.html">OmegaT's
 *     manual, project folder</a>
 */
final class OmegatProject {
  /** The name of the file. */
  static final String FILE = "omegat.project";

  private static final String USUAL = "__DEFAULT__";

  private OmegatProject() {}

  static void write(LanguagePair languages, OutputStream out) throws IOException {
    MarkupWriter xml = new MarkupWriter(out);
    xml.element("omegat").element("project").attribute("version", "1.0");
    for (String folder :
        new String[] {
          "source_dir", "target_dir", "tm_dir", "glossary_dir", "glossary_file", "dictionary_dir"
        }) {
      xml.element(folder).text(USUAL).end();
    }
    xml.element("source_lang").text(languages.source().tag()).end();
    xml.element("target_lang").text(languages.target().tag()).end();
    xml.element("source_tok").text(tokenizer(languages.source())).end();
    xml.element("target_tok").text(tokenizer(languages.target())).end();
    xml.element("sentence_seg").text("false").end();
    xml.element("support_default_translations").text("true").end();
    xml.element("remove_tags").text("false").end();
    xml.end().end().finish();
  }

  private static String tokenizer(Language language) {
    return "org.omegat.tokenizer."
        + (language.isChinese() ? "LuceneSmartChineseTokenizer" : "LuceneEnglishTokenizer");
  }
}
