package io.duizhao.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.exchange.TargetFill;
import io.duizhao.exchange.xliff.XliffOptions;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.setting.XliffVersion;
import io.duizhao.model.text.Document;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.transcript.formats.Readers;
import io.duizhao.workflow.format.Tool;
import io.duizhao.workflow.format.UnitBuilder;
import io.duizhao.workflow.incoming.MergeJob;
import io.duizhao.workflow.incoming.UntranslatedPolicy;
import io.duizhao.workflow.pair.Stages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextPart;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import org.junit.jupiter.api.Test;

/** A file that Okapi has translated and written again is merged: skeleton and codes survive. */
class MergeThroughOkapiTest {
  private static final String SOURCE =
      """
      # 翻译记忆是什么

      **主持人：** 欢迎收听。今天聊**术语**，请看![图](a.png)这里！

      **嘉宾：** 我*不*这么认为。
      """;

  private static final LocaleId CHINESE = LocaleId.fromString("zh-CN");
  private static final LocaleId ENGLISH = LocaleId.fromString("en-US");

  @Test
  void theDisguiseOfOkapiComesBack() throws IOException {
    byte[] merged = merge(TargetFill.TRANSLATION);
    assertEquals(
        """
        # 译译译译译译译

        **主持人：** 译译译译。译译译**译译**，译译![图](a.png)译译！

        **嘉宾：** 译*译*译译译译。
        """,
        new String(merged, StandardCharsets.UTF_8));
  }

  @Test
  void targetsThatAreThereAreReplaced() throws IOException {
    assertEquals(
        new String(merge(TargetFill.TRANSLATION), StandardCharsets.UTF_8),
        new String(merge(TargetFill.SOURCE), StandardCharsets.UTF_8));
  }

  private static byte[] merge(TargetFill fill) throws IOException {
    SourceFile file = SourceFile.of("talk.md", SOURCE.getBytes(StandardCharsets.UTF_8));
    Document document = Readers.standard().withId("markdown").read(file, "talk", Language.ZH_CN);
    SegmentedDocument source = Stages.texts(null).segmenter().segment(document);
    ByteArrayOutputStream xliff = new ByteArrayOutputStream();
    XliffOptions.of(Tool.asExchangeTool())
        .withOriginal(file)
        .withFill(fill)
        .writer(XliffVersion.V1_2)
        .write(
            new BilingualDocument(source, LanguagePair.DEFAULT, UnitBuilder.untranslated(source)),
            xliff);
    String translated = translate(xliff.toString(StandardCharsets.UTF_8));
    MergeJob.Merged merged =
        MergeJob.merge(
            SourceFile.of("talk.xlf", translated.getBytes(StandardCharsets.UTF_8)),
            UntranslatedPolicy.FAIL);
    assertEquals(List.of(), merged.remarks());
    assertEquals("talk.en.md", merged.name());
    return merged.file().bytes();
  }

  /** Puts one character for each Han character of the source. */
  private static String translate(String xliff) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (IFilter filter = new XLIFFFilter();
        RawDocument raw = new RawDocument(xliff, CHINESE, ENGLISH);
        IFilterWriter writer = filter.createFilterWriter()) {
      writer.setOptions(ENGLISH, "UTF-8");
      writer.setOutput(out);
      filter.open(raw);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          ITextUnit unit = event.getTextUnit();
          TextContainer target = unit.getSource().clone();
          for (TextPart part : target) {
            String coded = part.getContent().getCodedText();
            part.getContent().setCodedText(coded.replaceAll("\\p{IsHan}", "译"));
          }
          unit.setTarget(ENGLISH, target);
        }
        writer.handleEvent(event);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
