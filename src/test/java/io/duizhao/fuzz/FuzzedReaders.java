package io.duizhao.fuzz;

import io.duizhao.check.suppress.Suppressions;
import io.duizhao.cli.ExportedFiles;
import io.duizhao.exchange.handoff.HandoffReader;
import io.duizhao.exchange.segment.SegmentRows;
import io.duizhao.exchange.table.BilingualSheet;
import io.duizhao.exchange.table.SheetReader;
import io.duizhao.exchange.table.WordReader;
import io.duizhao.exchange.tmx.TmxReader;
import io.duizhao.exchange.validation.FileValidator;
import io.duizhao.exchange.xliff.BilingualXliff;
import io.duizhao.exchange.xliff.XliffFile;
import io.duizhao.exchange.xliff.XliffIncoming;
import io.duizhao.exchange.xliff.XliffReader;
import io.duizhao.fuzz.FuzzedReader.Reading;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.project.AlignmentFile;
import io.duizhao.project.ConfigurationFile;
import io.duizhao.project.CutsFile;
import io.duizhao.project.TranslationFile;
import io.duizhao.project.Workspace;
import io.duizhao.review.Journal;
import io.duizhao.segment.okapi.SrxBreakRules;
import io.duizhao.term.format.GlossaryFormats;
import io.duizhao.transcript.formats.Readers;
import io.duizhao.workflow.BatchLine;
import io.duizhao.workflow.check.Baseline;
import io.duizhao.workflow.format.AlignmentFormat;
import io.duizhao.workflow.format.XliffOriginal;
import io.duizhao.workflow.pair.Stages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every reader of files that people bring, with whole files of its kind. */
final class FuzzedReaders {
  private static final Map<String, String> TRANSCRIPTS = new LinkedHashMap<>();

  static {
    TRANSCRIPTS.put("txt", "主持人：欢迎收听本期节目。你好！\n嘉宾：你好，我做了12年本地化。\n\n（笑）机器写得很快，\n但是名字常常写错。\n");
    TRANSCRIPTS.put(
        "srt",
        "1\n00:00:01,000 --> 00:00:03,000\n灯塔在<i>河边</i>。\n\n"
            + "2\n00:00:03,500 --> 00:00:06,000\n- 船十点靠岸。\n- 谁在船上？\n");
    TRANSCRIPTS.put(
        "vtt",
        "WEBVTT\n\nNOTE 一\n\nSTYLE\n::cue {color: red}\n\n1\n00:01.000 --> 00:03.000 line:0\n"
            + "<v 主持人>灯塔在河边。</v>\n\n00:03.500 --> 00:06.000\n<c.a>船</c>靠岸。\n");
    TRANSCRIPTS.put(
        "ass",
        "[Script Info]\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname\nStyle: D,Arial\n\n"
            + "[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect,"
            + " Text\nDialogue: 0,0:00:01.00,0:00:02.00,D,嘉宾,0,0,0,,{\\an8}灯塔\\N在河边。\n"
            + "Dialogue: 0,0:00:02.00,0:00:04.00,D,,0,0,0,,船靠岸。\n");
    TRANSCRIPTS.put(
        "json",
        "{\"text\": \"灯塔在河边。船靠岸。\", \"segments\": [{\"id\": 0, \"start\": 0.0, \"end\": 2.5,"
            + " \"text\": \"灯塔在河边。\", \"words\": [{\"word\": \"灯塔\", \"start\": 0, \"end\": 1}]},"
            + " {\"start\": 2.5, \"end\": 4, \"speaker\": \"A\", \"text\": \"船\\u9760岸。\"}]}\n");
    TRANSCRIPTS.put(
        "html",
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>灯塔</title></head><body><article>"
            + "<h1>灯塔</h1><p><b>主持人：</b>灯塔在<a href=\"a?b=1&amp;c\">河边</a>吗？</p><ul><li>一</li>"
            + "<li>二<br>三</li></ul><pre>x  y</pre><script>var a = \"<p>\";</script></article>"
            + "</body></html>\n");
    TRANSCRIPTS.put(
        "md",
        "---\ntitle: 灯塔\ntags: [a, b]\n---\n# 灯塔\n\n**主持人：** 灯塔在[河边](https://example.org/a_b \"c\")吗？"
            + "`code` *是*。\n\n> 引用<br>两行\n\n- 一\n- 二\n\n| a | b |\n|---|---|\n| 一 | 二 |\n\n[x]: <y> 'z'\n");
  }

  private static final String SRX =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="yes">
      <formathandle type="start" include="no"/></header><body><languagerules>
      <languagerule languagerulename="a">
      <rule break="no"><beforebreak>\\bDr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
      <rule break="yes"><beforebreak>[.。！？]</beforebreak><afterbreak></afterbreak></rule>
      </languagerule></languagerules><maprules><languagemap languagepattern=".*" languagerulename="a"/>
      </maprules></body></srx>
      """;
  private static final String YAML =
      """
      languages: {source: zh-CN, target: en-US}
      pairs: {ep07: {source: a.md, target: b.md}}
      segment: {split-semicolon: never}
      checks: {terms.missing: error}
      align: {min-score: 0.2}
      """;
  private static final String JOURNAL =
      """
      {"journal":1,"document":"talk","base":{"alignments/talk.align.tsv":"12ab"}}
      {"do":"mark","beads":[{"source":["a"],"target":["b"]}],"status":"confirmed"}
      {"do":"cut","side":"source","segment":"a","offset":3}
      {"do":"split","bead":{"source":["a"],"target":["b"]},"source":1,"target":1}
      {"do":"unlink","beads":[]}
      """;

  private final Path root;
  private final List<FuzzedReader> readers = new ArrayList<>();

  private FuzzedReaders(Path root) {
    this.root = root;
  }

  /**
   * Returns all readers.
   *
   * @param folder an empty folder to work in
   */
  static List<FuzzedReader> all(Path folder) throws IOException {
    FuzzedReaders all = new FuzzedReaders(Files.createDirectories(folder.resolve("seeds")));
    ExportedFiles.layOut(all.root);
    all.transcripts();
    all.exchange();
    all.terms();
    all.ours(Files.createDirectories(folder.resolve("workspace")));
    return List.copyOf(all.readers);
  }

  private void transcripts() throws IOException {
    Readers readers = Readers.standard();
    List<byte[]> all = new ArrayList<>(files("back", ".docx"));
    for (String ending : TRANSCRIPTS.keySet()) {
      byte[] seed = text(TRANSCRIPTS.get(ending));
      all.add(seed);
      add("any reader of " + ending, ending, List.of(seed), this::cut);
    }
    add("any reader", "txt", all, this::cut);
    for (String id : readers.ids()) {
      add(
          "reader " + id,
          "txt",
          all,
          file -> readers.withId(id).read(SourceFile.read(file, shown(file)), "x", Language.ZH_CN));
    }
  }

  private void cut(Path file) {
    Stages.texts(null).read(file, shown(file), "x", Language.ZH_CN);
  }

  private void exchange() throws IOException {
    List<byte[]> xliff = new ArrayList<>(files("back", ".xlf"));
    xliff.addAll(files("back/two", ".xlf"));
    add("xliff that comes back", "xlf", xliff, FuzzedReaders::incoming);
    add(
        "xliff of others",
        "xlf",
        xliff,
        file -> BilingualXliff.read(SourceFile.read(file, shown(file)), LanguagePair.DEFAULT));
    List<byte[]> tmx = files("back", ".tmx");
    add(
        "tmx",
        "tmx",
        tmx,
        file -> {
          try (InputStream in = Files.newInputStream(file)) {
            TmxReader.read(shown(file), in, unit -> {});
          }
        });
    List<byte[]> valid = new ArrayList<>(xliff);
    valid.addAll(tmx);
    valid.addAll(files("back", ".tbx"));
    add("validator", "xml", valid, file -> FileValidator.check(file, shown(file)));
    List<byte[]> sheets = files("back", ".xlsx");
    add("xlsx", "xlsx", sheets, of(SheetReader::read));
    add("xlsx of others", "xlsx", sheets, of(file -> BilingualSheet.read(file, true)));
    add("docx", "docx", files("back", ".docx"), of(WordReader::read));
    add(
        "jsonl",
        "jsonl",
        List.of(
            text(
                "{\"document\":\"talk\",\"id\":\"1b2c3d4e\",\"source\":\"一盏灯。\",\"target\":\"A lamp.\","
                    + "\"terms\":[{\"zh\":\"灯\",\"en\":\"lamp\"}]}\n"
                    + "{\"document\":\"talk\",\"id\":\"2b2c3d4e\",\"source\":\"船。\",\"target\":null}\n")),
        of(HandoffReader::read));
    add(
        "beads",
        "links",
        List.of(
            bytes("back/beads.links"),
            bytes("back/beads.ladder"),
            bytes("back/beads.vecalign"),
            bytes("back/beads.intertext"),
            bytes("back/beads.jsonl"),
            bytes("back/beads.tsv")),
        file -> AlignmentFormat.readAny(file, shown(file)));
  }

  private static void incoming(Path path) {
    XliffFile file = XliffReader.read(SourceFile.read(path, shown(path)));
    XliffIncoming.of(file, XliffOriginal.of(file).units());
  }

  private void terms() throws IOException {
    GlossaryFormats formats = new GlossaryFormats(LanguagePair.DEFAULT);
    Reading reading = of(file -> formats.read(file).termbase());
    add("glossary csv", "csv", List.of(bytes("glossary/terms.csv")), reading);
    add("glossary xlsx", "xlsx", List.of(bytes("back/terms.xlsx")), reading);
    add("glossary utx", "utx", List.of(bytes("back/terms.utx")), reading);
    add("glossary omegat", "txt", List.of(bytes("back/terms.txt")), reading);
    add("tbx", "tbx", files("back", ".tbx"), reading);
  }

  /** What the program writes for itself, and people edit. */
  private void ours(Path workspace) throws IOException {
    add(
        "srx",
        "srx",
        List.of(text(SRX)),
        of(
            file ->
                SrxBreakRules.of(file.path(), file.text())
                    .candidates("Dr. Li came. 他来了。", Language.EN_US)));
    add(
        "settings",
        "yaml",
        List.of(text(YAML)),
        file -> {
          Path settings = workspace.resolve("duizhao.yaml");
          Files.copy(file, settings, StandardCopyOption.REPLACE_EXISTING);
          try {
            ConfigurationFile.read(Workspace.at(workspace));
          } catch (io.duizhao.io.InputException e) {
            throw io.duizhao.io.InputException.at("case.yaml", e.getMessage());
          }
        });
    add(
        "alignments",
        "tsv",
        List.of(bytes("alignments/talk.align.tsv")),
        file -> AlignmentFile.read(file, shown(file)));
    add(
        "translations",
        "jsonl",
        List.of(
            text(
                "{\"id\":\"1b2c3d4e\",\"source\":\"一盏灯。\",\"target\":\"A lamp.\",\"state\":"
                    + "\"translated\",\"origin\":\"human\",\"comment\":\"c\"}\n"
                    + "{\"id\":\"99aabbcc+1b2c3d4f\",\"source\":\"船。\",\"target\":\"A boat.\","
                    + "\"state\":\"final\",\"origin\":\"mt\"}\n")),
        file -> TranslationFile.read(file, shown(file)));
    add("journal", "journal", List.of(text(JOURNAL)), file -> Journal.read(file, shown(file)));
    add(
        "cuts",
        "tsv",
        List.of(text("# cuts\nsource\ts1\t4\t灯塔\ntarget\tt1\t12\tThe\n")),
        file -> CutsFile.read(file, shown(file)));
    add(
        "suppressions",
        "tsv",
        List.of(text("# rule\nterms.missing\tllm\tabcd0123\t0123abcd\tagreed\t灯\tThe\n")),
        of(file -> Suppressions.parse(file.path(), file.text())));
    add("baseline", "baseline", List.of(text("0123456789abcdef\trule\ttext\n")), Baseline::read);
    add("batch", "tsv", List.of(text("a.txt\tb.txt\tc.tsv\nd\te\tf\tg\n")), BatchLine::read);
    add(
        "segments",
        "tsv",
        List.of(text("id\tkind\tspeaker\ttext\ns1\tspeech\tA\t灯塔在河边。\n")),
        of(file -> SegmentRows.read(file.path(), file.text())));
    add(
        "lexicon",
        "lex",
        List.of(bytes("back/own.lex")),
        file -> Stages.words(io.duizhao.model.term.Termbase.EMPTY, file));
    add(
        "boundary model",
        "model",
        List.of(bytes("back/own.model")),
        file -> Stages.texts(null, io.duizhao.model.segment.SemicolonPolicy.NEVER, List.of(file)));
  }

  /** Reads what was read from the disk. */
  private interface OfSource {
    void read(SourceFile file) throws Exception;
  }

  private static Reading of(OfSource reading) {
    return file -> reading.read(SourceFile.read(file, shown(file)));
  }

  private void add(String name, String ending, List<byte[]> seeds, Reading reading) {
    readers.add(new FuzzedReader(name, ending, seeds, reading));
  }

  private static String shown(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(root.resolve(file));
  }

  private List<byte[]> files(String folder, String ending) throws IOException {
    List<byte[]> files = new ArrayList<>();
    try (Stream<Path> list = Files.list(root.resolve(folder))) {
      for (Path file : list.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        files.add(Files.readAllBytes(file));
      }
    }
    if (files.isEmpty()) {
      throw new IllegalStateException(
          folder + " has no " + ending + ": " + Arrays.toString(root.toFile().list()));
    }
    return files;
  }
}
