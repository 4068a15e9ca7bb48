package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.term.format.GlossaryCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsCommandTest {
  @TempDir Path folder;
  private Path glossary;

  @BeforeEach
  void writeGlossary() throws IOException {
    glossary = folder.resolve("kites.csv");
    Files.writeString(
        glossary,
        GlossaryCsv.header()
            + "\nkite,term,风筝,纸鸢,,,kite,,,any,,,flies,\nline,term,线,,,,string,,,any,,,,\n");
  }

  @Test
  void convertsThereAndBack() throws IOException {
    Path tbx = folder.resolve("kites.tbx");
    Path back = folder.resolve("back.csv");

    assertEquals(
        0, Program.run("terms", "convert", glossary.toString(), "--out", tbx.toString()).status());
    assertEquals(
        0, Program.run("terms", "convert", tbx.toString(), "--out", back.toString()).status());

    assertEquals(Files.readString(glossary), Files.readString(back));
  }

  @Test
  void theLanguagesAreThoseOfTheWorkspace() throws IOException {
    Files.writeString(
        folder.resolve("duizhao.yaml"), "languages: {source: zh-TW, target: en-GB}\n");
    Path tbx = folder.resolve("kites.tbx");

    assertEquals(
        0, Program.run("terms", "convert", glossary.toString(), "--out", tbx.toString()).status());

    String text = Files.readString(tbx);
    assertTrue(text.contains("xml:lang=\"zh-TW\"") && text.contains("xml:lang=\"en-GB\""), text);
    assertEquals(0, Program.run("terms", "lint", tbx.toString()).status());
  }

  @Test
  void headerAndBackMatterStayInTbx() throws IOException {
    Path given = folder.resolve("given.tbx");
    Files.writeString(
        given,
        """
        <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
          <tbxHeader>
            <fileDesc>
              <titleStmt><title>Kites &amp; strings</title></titleStmt>
              <sourceDesc><p>From the club</p></sourceDesc>
            </fileDesc>
          </tbxHeader>
          <text>
            <body>
              <conceptEntry id="kite">
                <transacGrp>
                  <transac type="transactionType">origination</transac>
                  <transacNote type="responsibility" target="ida">Ida</transacNote>
                </transacGrp>
                <langSec xml:lang="zh-CN"><termSec><term>风筝</term></termSec></langSec>
                <langSec xml:lang="en-US"><termSec><term>kite</term></termSec></langSec>
              </conceptEntry>
            </body>
            <back>
              <refObjectSec type="respPerson">
                <refObject id="ida"><item type="fn">Ida Kaestner</item></refObject>
              </refObjectSec>
            </back>
          </text>
        </tbx>
        """);
    Path tags = folder.resolve("tags.tbx");
    Path old = folder.resolve("old.tbx");

    convert(given, tags, "tbx-dct");
    convert(given, old, "tbx-2008");

    String text = Files.readString(tags);
    assertTrue(text.contains("<title>Kites &amp; strings</title>"), text);
    assertTrue(text.contains("<refObject id=\"ida\">"), text);
    assertEquals(0, Program.run("validate", tags.toString()).status(), text);
    assertTrue(Files.readString(old).contains("Written by duizhao"));
    assertEquals(0, Program.run("validate", old.toString()).status());
  }

  private static void convert(Path in, Path out, String format) {
    assertEquals(
        0,
        Program.run("terms", "convert", in.toString(), "--out", out.toString(), "--format", format)
            .status());
  }

  @Test
  void termsReachAcrossMarksInTheText() throws IOException {
    for (String name : new String[] {"source-zh", "target-en", "glossary"}) {
      Files.createDirectory(folder.resolve(name));
    }
    Files.writeString(
        folder.resolve("glossary/kites.csv"),
        GlossaryCsv.header() + "\nbox,term,箱形风筝,,,,box kite,,,any,,,,\n");
    Files.writeString(folder.resolve("source-zh/talk.md"), "昨天有人放了一只**箱形**风筝。\n\n今天的箱*形风*筝很大。\n");
    Path english = folder.resolve("target-en/talk.md");
    Files.writeString(
        english, "Yesterday somebody flew a box **kite**.\n\nToday's *box* kite is large.\n");

    Program.Outcome right = Program.run("terms", "check", folder.toString());
    Files.writeString(english, "Yesterday somebody flew a **kite**.\n\nToday's thing is large.\n");
    Program.Outcome wrong = Program.run("terms", "check", folder.toString());

    assertTrue(right.err().contains("terms: 2 found"), right.err());
    assertTrue(right.out().startsWith("0 findings"), right.out());
    assertTrue(
        wrong.out().contains("talk.md:1:11: terms.missing: error: no translation"), wrong.out());
    assertTrue(
        wrong.out().contains("talk.md:3:4: terms.missing: error: no translation"), wrong.out());
  }

  @Test
  void saysWhatAFormatHasNoPlaceFor() throws IOException {
    Path pairs = folder.resolve("kites.txt");

    Program.Outcome outcome =
        Program.run("terms", "convert", glossary.toString(), "--out", pairs.toString());

    assertEquals(0, outcome.status());
    assertEquals("风筝\tkite\tflies\n纸鸢\tkite\tflies\n线\tstring\n", Files.readString(pairs));
    assertTrue(outcome.err().startsWith("2 of 2 concepts"), outcome.err());
  }

  @Test
  void badRowsAreNamedAndTheRestIsConverted() throws IOException {
    Files.writeString(glossary, "bad,animal,猫,,,,cat,,,any,,,,\n", StandardOpenOption.APPEND);
    Path sheet = folder.resolve("kites.xlsx");

    Program.Outcome outcome =
        Program.run("terms", "convert", glossary.toString(), "--out", sheet.toString());

    assertEquals(3, outcome.status());
    assertTrue(outcome.err().contains("kites.csv:4:5: 'animal' is no category"), outcome.err());
    assertTrue(Files.size(sheet) > 0);
  }

  @Test
  void anUnknownFormatIsNamed() {
    Program.Outcome outcome =
        Program.run("terms", "convert", glossary.toString(), "--out", "kites.pdf");

    assertEquals(3, outcome.status());
    assertTrue(outcome.err().contains("its name names no format"), outcome.err());
  }

  @Test
  void lintFailsOnWhatIsAskedFor() {
    Program.Outcome clean = Program.run("terms", "lint", glossary.toString());
    Program.Outcome strict = Program.run("terms", "lint", glossary.toString(), "--fail-on", "info");

    assertEquals(0, clean.status(), clean.err());
    assertEquals(1, strict.status());
    assertTrue(
        strict.out().contains("kites.csv:3:1: glossary.short: info: '线' is one character"),
        strict.out());
  }
}
