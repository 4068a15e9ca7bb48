package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people did to an exported file comes back, and what they did here is not lost by it. */
class ImportXliffCommandTest {
  private static final String STORE = "translations/talk.jsonl";

  @TempDir private Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void layOut() throws IOException {
    workspace = TestWorkspace.withTalk(root);
    workspace.write(
        "source-zh/talk.md",
        TestWorkspace.ZH.replace("OpenAI", "**OpenAI**").replace("取代译者", "取代![译者](a.png)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.0", "2.1", "2.2"})
  void aFileThatNobodyTouchedChangesNothing(String version) {
    export(version);

    Program.Outcome outcome = importing();

    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertTrue(
        outcome.err().contains(": 0 taken, 9 unchanged, 0 untranslated, 0 not taken"),
        outcome.err());
    assertFalse(Files.exists(workspace.path(STORE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.0", "2.1", "2.2"})
  void anEditComesBackAndStandsInEveryLaterOutput(String version) throws IOException {
    export(version);
    edit("I don't think so.", "I doubt it.");

    assertEquals(ExitStatus.CLEAN, importing().status());

    assertTrue(workspace.read(STORE).contains("\"target\":\"I doubt it.\""), workspace.read(STORE));
    String store = workspace.read(STORE);
    workspace.run();
    assertEquals(store, workspace.read(STORE), "a run only reads it");
    assertTrue(workspace.read("out/xliff/talk.xlf").contains(">I doubt it.</target>"));
    assertTrue(workspace.read("out/tmx/talk.tmx").contains(">I doubt it.</seg>"));
    export(version);
    Program.run("merge", workspace.path("x/talk.xlf").toString());
    assertTrue(workspace.read("x/talk.en.md").contains("I doubt it. Machines write fast"));
    assertTrue(importing().err().contains(": 0 taken, 9 unchanged"));
  }

  @ParameterizedTest
  @CsvSource({
    "1.2, 'products of (<bpt.*?</bpt>)OpenAI(<ept.*?</ept>)', '$1products$2 of OpenAI'",
    "2.0, 'products of (<pc[^>]*>)OpenAI(</pc>)', '$1products$2 of OpenAI'",
    "2.1, 'products of (<pc[^>]*>)OpenAI(</pc>)', '$1products$2 of OpenAI'",
    "2.2, 'products of (<pc[^>]*>)OpenAI(</pc>)', '$1products$2 of OpenAI'"
  })
  void aCodeThatAloneWasMovedStaysWhereItWasPut(String version, String from, String to)
      throws IOException {
    export(version);
    edit("(<target[^>]*>[^<]*)" + from, "$1" + to.replace("$2", "$3").replace("$1", "$2"));

    assertTrue(importing().err().contains(": 1 taken, 8 unchanged"), workspace.read("x/talk.xlf"));

    export(version);
    assertTrue(importing().err().contains(": 0 taken, 9 unchanged"));
    Program.run("merge", workspace.path("x/talk.xlf").toString());
    String merged = workspace.read("x/talk.en.md");
    assertTrue(merged.contains("always with **products** of OpenAI."), merged);
  }

  @ParameterizedTest
  @CsvSource({
    "1.2, state=\"translated\", state=\"final\", final",
    "1.2, state=\"translated\", state=\"signed-off\", reviewed",
    "1.2, approved=\"no\", approved=\"yes\", reviewed",
    "2.1, state=\"translated\", state=\"reviewed\", reviewed",
    "2.2, state=\"translated\", state=\"final\", final"
  })
  void aSignOffComesBack(String version, String old, String now, String state) throws IOException {
    export(version);
    edit(old, now);

    assertTrue(importing().err().contains(": 1 taken"));

    assertTrue(
        workspace.read(STORE).contains("\"state\":\"" + state + "\""), workspace.read(STORE));
    workspace.run();
    assertTrue(
        workspace
            .read("out/xliff/talk.xlf")
            .contains(state.equals("final") ? "state=\"final\"" : "state=\"signed-off\""));
  }

  @ParameterizedTest
  @CsvSource({
    "1.2, '</target>', '</target><note from=\"anna\">Who is this?</note>'",
    "2.1, '<segment', '<notes><note>Who is this?</note></notes><segment'"
  })
  void aNoteComesBackOnceAndGoesOut(String version, String old, String now) throws IOException {
    export(version);
    edit(old, now);

    assertTrue(importing().err().contains(": 1 taken"));

    assertTrue(workspace.read(STORE).contains("\"comment\":\"Who is this?\""));
    export(version);
    assertTrue(workspace.read("x/talk.xlf").contains(">Who is this?</note>"));
    assertTrue(importing().err().contains(": 0 taken"), "it is known already");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2", "2.1"})
  void whereBothSidesChangedOursStaysUnlessToldOtherwise(String version) throws IOException {
    export(version);
    String exported = workspace.read("x/talk.xlf");
    edit("I don't think so.", "Ours.");
    importing();
    String store = workspace.read(STORE);
    workspace.write("x/talk.xlf", exported.replace("I don't think so.", "Theirs."));

    Program.Outcome outcome = importing();

    assertEquals(ExitStatus.FINDINGS, outcome.status());
    assertTrue(outcome.out().contains("import.conflict"), outcome.out());
    assertTrue(outcome.out().contains("\"Ours.\", and the file says \"Theirs.\""), outcome.out());
    assertEquals(store, workspace.read(STORE));
    assertEquals(ExitStatus.CLEAN, importing("--take-theirs").status());
    assertTrue(workspace.read(STORE).contains("Theirs."));
  }

  @ParameterizedTest
  @CsvSource({
    "1.2, '<source>我不这么认为。', '<source>我就这么认为。', import.changed-source",
    "2.1, '<source>我不这么认为。', '<source>我就这么认为。', import.changed-source",
    "1.2, '(<target[^>]*>[^<]*)<bpt.*?</bpt>OpenAI<ept.*?</ept>', '$1OpenAI AI', import.lost-code",
    "2.1, '(<target>[^<]*)<pc[^>]*>OpenAI</pc>', '$1OpenAI AI', import.lost-code",
    "1.2, '(<target[^>]*>)I don.t think', '$1<x id=\"77\"/>I do', import.foreign-code",
    "2.1, '(<target>)I don.t think', '$1<ph id=\"77\"/>I do', import.foreign-code",
    "1.2, '<trans-unit id=\"[^\"]*\"', '<trans-unit id=\"12345678\"', import.unknown-id",
    "2.1, '<segment id=\"[^\"]*\"', '<segment id=\"12345678\"', import.unknown-id",
    "1.2, '(?s)<trans-unit.*?</trans-unit>', '', import.missing",
    "2.1, '(?s)<unit.*?</unit>', '', import.missing",
    "1.2, '(?s)(<trans-unit.*?</trans-unit>)', '$1$1', import.duplicate-id",
    "2.1, '(?s)(<segment.*?</segment>)', '$1$1', import.duplicate-id",
    "1.2, '<target [^>]*>I don.t think so.</target>', '', import.emptied",
    "2.1, '<target>I don.t think so.</target>', '<target/>', import.emptied"
  })
  void everyFaultIsNamedWithItsPlaceAndTheRestIsTaken(
      String version, String pattern, String replacement, String rule) throws IOException {
    export(version);
    edit("Will large language models", "Could large language models");
    edit(pattern, replacement);

    Program.Outcome outcome = importing();

    assertTrue(outcome.out().contains(rule), outcome.out() + outcome.err());
    assertTrue(outcome.out().contains("x/talk.xlf"), outcome.out());
    assertTrue(workspace.read(STORE).contains("Could large language models"));
  }

  @Test
  void anEditOfTheSourceMeanwhileMakesTheTranslationNeedReview() throws IOException {
    export("2.1");
    edit("I don't think so.", "I doubt it.");
    workspace.write(
        "source-zh/talk.md", workspace.read("source-zh/talk.md").replace("我不这么认为", "我可不这么认为"));

    Program.Outcome outcome = importing();

    assertTrue(outcome.out().contains("import.edited-source"), outcome.out());
    export("1.2");
    assertTrue(
        workspace
            .read("x/talk.xlf")
            .matches("(?s).*<target state=\"needs-review-translation\">I doubt it.</target>.*"),
        workspace.read("x/talk.xlf"));
  }

  @Test
  void aToolMayWriteAttributesInAnyOrderAndItsOwnElements() throws IOException {
    export("1.2");
    String file = workspace.read("x/talk.xlf");
    file =
        file.replaceAll("<trans-unit id=(\\S+) approved=(\\S+)", "<trans-unit approved=$2 id=$1")
            .replace("<xliff ", "<xliff xmlns:cat='urn:cat' ")
            .replace("</source>", "</source><cat:x>I don't think so.</cat:x>")
            .replaceAll(">\n *<", ">\r\n\t<")
            .replace(">I don't think so.</target>", ">I doubt it.</target>");
    workspace.write("x/talk.xlf", file);

    Program.Outcome outcome = importing();

    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.out());
    assertTrue(outcome.err().contains(": 1 taken, 8 unchanged"), outcome.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;'>"
            + "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;'>]>",
        "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/hostname'>]>",
        "<!DOCTYPE x [<!ENTITY f SYSTEM 'http://localhost:1/'>]>"
      })
  void entitiesAreNeitherFetchedNorMultiplied(String doctype) throws IOException {
    export("1.2");
    String file = workspace.read("x/talk.xlf");
    workspace.write(
        "x/talk.xlf",
        file.replace("?>", "?>" + doctype).replace(">I don't think so.<", ">&f;I doubt it.<"));

    Program.Outcome outcome = importing();

    assertEquals(ExitStatus.INPUT, outcome.status(), outcome.out());
    assertTrue(outcome.err().contains("x/talk.xlf:"), outcome.err());
    assertFalse(Files.exists(workspace.path(STORE)));
  }

  @Test
  void aFileOfAnotherWorkspaceIsRefused() throws IOException {
    export("1.2");
    Files.move(workspace.path("source-zh/talk.md"), workspace.path("source-zh/other.md"));

    Program.Outcome outcome = importing();

    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("no document of the workspace is its original"));
  }

  private void edit(String pattern, String replacement) throws IOException {
    String old = workspace.read("x/talk.xlf");
    String edited = old.replaceFirst(pattern, replacement);
    assertFalse(old.equals(edited), pattern + "\n" + old);
    workspace.write("x/talk.xlf", edited);
  }

  private void export(String version) {
    Program.Outcome outcome =
        Program.run("export", "xliff", root.toString(), "--xliff", version, "--out", root + "/x");
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
  }

  private Program.Outcome importing(String... options) {
    String[] all = new String[options.length + 5];
    all[0] = "import";
    all[1] = "xliff";
    all[2] = workspace.path("x/talk.xlf").toString();
    all[3] = "--dir";
    all[4] = root.toString();
    System.arraycopy(options, 0, all, 5, options.length);
    return Program.run(all);
  }
}
