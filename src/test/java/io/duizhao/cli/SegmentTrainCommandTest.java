package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentTrainCommandTest {
  @TempDir Path root;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(root.resolve(name), text);
  }

  private Program.Outcome train(Path text, Path model) {
    return Program.run("segment", "train", text.toString(), "--out", model.toString());
  }

  @Test
  void trainsAModelThatSegmentUsesAndThatComesOutTheSameEachTime() throws IOException {
    Path prose = file("prose.txt", "首先雨停了，因为风来了。然后船到了，因为桥修好了。\n".repeat(60));
    Path model = root.resolve("a.model");
    Path again = root.resolve("b.model");
    assertEquals(ExitStatus.CLEAN, train(prose, model).status());
    assertEquals(ExitStatus.CLEAN, train(prose, again).status());
    assertArrayEquals(Files.readAllBytes(model), Files.readAllBytes(again));

    Path captions = file("captions.txt", "首先雨停了\n因为风来了\n然后船到了\n因为桥修好了\n".repeat(3));
    Program.Outcome outcome =
        Program.run("segment", captions.toString(), "--model", model.toString());
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertEquals(6, outcome.out().lines().count(), outcome.out());
    assertTrue(outcome.out().contains("\t首先雨停了因为风来了"), outcome.out());
  }

  @Test
  void textThatShowsNothingIsRefused() throws IOException {
    Program.Outcome outcome = train(file("heading.txt", "没有句号\n"), root.resolve("m"));
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("too little"), outcome.err());
  }

  @Test
  void aFileThatIsNoModelIsRefused() throws IOException {
    Path captions = file("captions.txt", "雨停了\n");
    Path noModel = file("no.model", "text");
    Program.Outcome outcome =
        Program.run("segment", captions.toString(), "--model", noModel.toString());
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("no boundary model"), outcome.err());
  }

  @Test
  void segmentWithoutAFileIsAnErrorOfUsage() {
    assertEquals(ExitStatus.USAGE, Program.run("segment").status());
  }

  @Test
  void withoutTimecodesThePausesMakeNoDifference() throws IOException {
    String captions = "1\n00:00:01,000 --> 00:00:02,000\n小船\n\n2\n%s\n靠岸\n";
    Path near = file("near.srt", captions.formatted("00:00:02,000 --> 00:00:10,000"));
    Path far = file("far.srt", captions.formatted("00:00:09,000 --> 00:00:10,000"));
    assertEquals(2, Program.run("segment", far.toString()).out().lines().count());
    assertEquals(
        Program.run("segment", near.toString(), "--no-timecodes").out(),
        Program.run("segment", far.toString(), "--no-timecodes").out());
  }
}
