package io.duizhao.workflow.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import io.duizhao.message.ReaderLanguage;
import io.duizhao.model.setting.ExportSettings;
import io.duizhao.model.setting.SubtitleLimits;
import io.duizhao.model.setting.TmxLimits;
import io.duizhao.model.setting.XliffVersion;
import io.duizhao.project.Workspace;
import io.duizhao.review.DecisionException;
import io.duizhao.review.DecisionJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's exports: what is written where, and where nothing may be written. */
class ExportsTest {
  @TempDir private Path folder;
  private ReviewDesk desk;

  @BeforeEach
  void open() throws IOException {
    write("source-zh/talk.srt", "1\n00:00:01,000 --> 00:00:03,000\n今天天气很好。\n");
    write("target-en/talk.txt", "The weather is fine today.\n");
    write("source-zh/job.txt", "你来吗？\n");
    write(
        "glossary/terms.csv",
        "id,category,zh,zh_variants,zh_forbidden,zh_asr,en,en_variants,en_forbidden,case,dnt,"
            + "severity,note\nw,term,天气,,,,weather,,,any,,,\n");
    desk = new ReviewDesk(Workspace.at(folder), false);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void thePageOffersWhatTheConfigurationSays() {
    ExportSettings configured =
        new ExportSettings(
            XliffVersion.V2_2,
            Optional.empty(),
            Optional.of(false),
            new TmxLimits(0.5, false, true, 2, null),
            true,
            SubtitleLimits.DEFAULT.withLineColumns(30),
            Optional.empty(),
            4);

    String offered =
        ExportChoice.usual(configured).stream()
            .map(DecisionJson::write)
            .collect(Collectors.joining());

    for (String part :
        List.of(
            "\"version\":\"2.2\"",
            "\"terms\":\"no\"",
            "\"minScore\":0.5",
            "\"unique\":true",
            "\"withMt\":true",
            "\"columns\":30",
            "\"context\":4")) {
      assertTrue(offered.contains(part), part + " in " + offered);
    }
  }

  private Exports.Written written(String json) {
    return new Exports(desk).write(DecisionJson.read(json, ExportChoice.class), ReaderLanguage.EN);
  }

  private ExportChoice usual(String what) {
    return ExportChoice.usual(ExportSettings.DEFAULT).stream()
        .filter(choice -> DecisionJson.write(choice).contains("\"what\":\"" + what + "\""))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "xliff, out/handoff/job.xlf out/handoff/talk.xlf",
    "tmx, out/handoff/all.tmx out/handoff/talk.tmx",
    "xlsx, out/handoff/job.xlsx out/handoff/talk.xlsx",
    "docx, out/handoff/job.docx out/handoff/talk.docx",
    "subtitles, out/subtitles/talk.srt",
    "jsonl, out/handoff/job.jsonl out/handoff/talk.jsonl",
    "job, out/handoff/job.zip",
    "tbx, out/handoff/glossary.tbx",
  })
  void writesWhatTheCommandWrites(String what, String files) {
    Exports.Written written = new Exports(desk).write(usual(what), ReaderLanguage.EN);
    assertEquals(List.of(files.split(" ")), written.files());
    assertEquals(List.of(), written.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "..", "../x", "a/b", "a\\\\b", "/tmp", "C:", "a ", ".git", "a\\u0000"})
  void aFolderIsOneOfItsOwn(String name) {
    assertThrows(
        DecisionException.class, () -> written("{\"what\":\"xlsx\",\"folder\":\"" + name + "\"}"));
  }

  @Test
  void aLinkLeadsNowhereElse() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(folder.resolve("out"));
    Files.createSymbolicLink(folder.resolve("out/link"), elsewhere);
    assertThrows(DecisionException.class, () -> written("{\"what\":\"xlsx\",\"folder\":\"link\"}"));
    try (var files = Files.list(elsewhere)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void timesComeFromTheWorkspaceOnly() {
    String json =
        DecisionJson.write(usual("subtitles")).replace("\"times\":\"\"", "\"times\":\"../x.srt\"");
    assertThrows(InputException.class, () -> written(json));
  }

  @Test
  void aWrongOptionIsToldByNameValueAndBound() {
    String json = DecisionJson.write(usual("tmx")).replace("\"level\":1", "\"level\":3");
    DecisionException e = assertThrows(DecisionException.class, () -> written(json));
    assertTrue(e.getMessage().startsWith("the level is 3"), e.getMessage());
  }

  @Test
  void onlyWhatWasWrittenNowIsListed() throws IOException {
    write("out/handoff/old.xlsx", "x");
    assertFalse(
        new Exports(desk)
            .write(usual("xlsx"), ReaderLanguage.EN)
            .files()
            .contains("out/handoff/old.xlsx"));
  }
}
