package io.duizhao.cli;

import io.duizhao.cli.ClientUnits.Unit;
import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says whether our files are valid and whether other programs read from them what we wrote: Okapi
 * every text, OmegaT and translate-toolkit as many units and translations; and whether OmegaT
 * translates from a job's memory all that is translated.
 *
 * <p>Arguments: the folder of material beside the repository, with its scripts for validators and
 * clients in {@code tools}; and an empty folder to work in. It runs in the repository's root.
 */
public final class ClientsEval {
  private static final List<String> VERSIONS = List.of("1.2", "2.0", "2.1", "2.2");
  private static final Pattern OMEGAT =
      Pattern.compile("SEGMENTS (\\d+) .* IN_FILE_TARGETS (\\d+) ");

  private final Path tools;
  private int failures;

  private ClientsEval(Path tools) {
    this.tools = tools;
  }

  /** Runs the program; its exit status is 1 where anything differs. */
  public static void main(String[] args) throws Exception {
    Path shared = Path.of(args[0]).toAbsolutePath().normalize();
    Path work = Path.of(args[1]).toAbsolutePath().normalize();
    ClientsEval eval = new ClientsEval(shared.resolve("tools"));
    for (Map.Entry<String, Path> workspace :
        new ClientDocuments(shared, work).layOut().entrySet()) {
      eval.workspace(workspace.getKey(), workspace.getValue());
    }
    System.out.println(eval.failures == 0 ? "all as it should be" : eval.failures + " differences");
    System.exit(eval.failures == 0 ? 0 : 1);
  }

  private void workspace(String title, Path root) throws Exception {
    run("export", "tmx", root.toString(), "--out", root + "/tm", "-q");
    for (Path memory : ClientDocuments.list(root.resolve("tm"))) {
      if (!memory.endsWith("all.tmx")) {
        Files.delete(memory);
      }
    }
    Map<String, List<Unit>> ours = ClientUnits.ours(root);
    List<Unit> all = ours.values().stream().flatMap(List::stream).toList();
    System.out.printf(
        "%n%s: %d documents, %d units, %d to be translated, %d translated%n",
        title,
        ours.size(),
        all.size(),
        all.stream().filter(Unit::open).count(),
        all.stream().filter(Unit::isTranslated).count());
    for (String version : VERSIONS) {
      Path out = root.resolve("xliff-" + version);
      run("export", "xliff", root.toString(), "--xliff", version, "--out", out.toString(), "-q");
      valid("XLIFF " + version, out, "validate-xliff.sh");
      if (version.equals("1.2")) {
        valid("XLIFF 1.2 strict", out, "validate-xliff.sh", "--strict");
        toolkit(out, all);
      }
      okapi(version, out, ours);
      omegat(version, out, all);
    }
    for (String version : VERSIONS) {
      Path out = root.resolve("pseudo-" + version);
      String terms = version.equals("1.2") ? "yes" : "no";
      run(
          "export",
          "xliff",
          root.toString(),
          "--pseudo",
          "--xliff",
          version,
          "--terms",
          terms,
          "--out",
          out.toString(),
          "-q");
      valid("XLIFF " + version + " disguised, terms " + terms, out, "validate-xliff.sh");
    }
    memories(root, ours);
    Path tbx = root.resolve("tbx");
    for (String dialect : List.of("tbx", "tbx-min", "tbx-core", "tbx-2008")) {
      Path out = tbx.resolve(dialect);
      run("export", "tbx", root.toString(), "--dialect", dialect, "--out", out.toString(), "-q");
      valid("TBX " + dialect, out, "validate-tbx.sh");
    }
    job(root);
  }

  private void memories(Path root, Map<String, List<Unit>> ours) throws Exception {
    for (String level : List.of("1", "2")) {
      Path out = root.resolve("tmx-" + level);
      run("export", "tmx", root.toString(), "--level", level, "--out", out.toString(), "-q");
      valid("TMX level " + level, out, "validate-tmx.sh");
      int units = 0;
      int theirs = 0;
      List<Path> files = new ArrayList<>(ClientDocuments.list(out));
      files.removeIf(file -> file.endsWith("all.tmx"));
      for (Path file : files) {
        String name = file.getFileName().toString().replace(".tmx", "");
        List<Unit> translated =
            ours.getOrDefault(name, List.of()).stream().filter(Unit::isTranslated).toList();
        List<Unit> read = ClientUnits.okapi(file, "tmx");
        units += translated.size();
        theirs += read.size();
        if (!texts(translated).equals(texts(read))) {
          differs("Okapi reads other texts from " + file);
        }
      }
      line("TMX level " + level + ", Okapi: units", units, theirs);
      if (!files.isEmpty()) {
        int[] toolkit = ClientUnits.counted(toolkit(files));
        line("TMX level " + level + ", translate-toolkit: units", units, toolkit[0]);
      }
    }
  }

  private static List<String> texts(List<Unit> units) {
    return units.stream().map(unit -> unit.source() + "\n" + unit.target()).toList();
  }

  private void okapi(String version, Path out, Map<String, List<Unit>> ours) throws IOException {
    int units = 0;
    int theirs = 0;
    for (Map.Entry<String, List<Unit>> document : ours.entrySet()) {
      Path file = out.resolve(document.getKey() + ".xlf");
      List<Unit> read = ClientUnits.okapi(file, version);
      units += document.getValue().size();
      theirs += read.size();
      if (!document.getValue().equals(read)) {
        for (int i = 0; i < Math.min(read.size(), document.getValue().size()); i++) {
          if (!read.get(i).equals(document.getValue().get(i))) {
            System.out.println("  " + document.getValue().get(i) + "\n  " + read.get(i));
            break;
          }
        }
        differs("Okapi reads other texts from " + file);
      }
    }
    line("XLIFF " + version + ", Okapi: units", units, theirs);
  }

  /** OmegaT leaves out what is locked, and takes a target that is its source for none. */
  private void omegat(String version, Path out, List<Unit> ours) throws Exception {
    List<String> command = new ArrayList<>(List.of("clients/omegat-check.sh", "--noseg"));
    ClientDocuments.list(out).forEach(file -> command.add(file.toString()));
    String said = script(command);
    Matcher matcher = OMEGAT.matcher(said);
    int[] counts = new int[2];
    if (matcher.find()) {
      counts[0] = Integer.parseInt(matcher.group(1));
      counts[1] = Integer.parseInt(matcher.group(2));
    }
    List<Unit> open = ours.stream().filter(Unit::open).toList();
    line("XLIFF " + version + ", OmegaT: units to be translated", open.size(), counts[0]);
    long translated =
        open.stream()
            .filter(unit -> unit.isTranslated() && !unit.target().equals(unit.source()))
            .count();
    line("XLIFF " + version + ", OmegaT: translations", (int) translated, counts[1]);
  }

  private void toolkit(Path out, List<Unit> ours) throws Exception {
    int[] counts = ClientUnits.counted(toolkit(ClientDocuments.list(out)));
    line("XLIFF 1.2, translate-toolkit: units", ours.size(), counts[0]);
    int translated = (int) ours.stream().filter(Unit::isTranslated).count();
    line("XLIFF 1.2, translate-toolkit: translations", translated, counts[1]);
  }

  private String toolkit(List<Path> files) throws Exception {
    List<String> command = new ArrayList<>(List.of("clients/translate_toolkit.py"));
    files.forEach(file -> command.add(file.toString()));
    return script(command);
  }

  /** OmegaT fills a job's files, whose targets are taken out, from the job's memory alone. */
  private void job(Path root) throws Exception {
    Path zip = root.resolve("job/job.zip");
    run("export", "job", root.toString(), "--out", zip.toString(), "-q");
    OmegatJob job = OmegatJob.unpack(zip);
    Map<String, String> expected = job.targets("source");
    job.removeTargets();
    job.translate(OmegatJob.home().orElseThrow());
    Map<String, String> filled = job.targets("target");
    Map<String, Integer> same = new LinkedHashMap<>();
    expected.forEach((unit, target) -> same.put(unit, target.equals(filled.get(unit)) ? 1 : 0));
    int right = same.values().stream().mapToInt(Integer::intValue).sum();
    same.entrySet().stream()
        .filter(unit -> unit.getValue() == 0)
        .limit(5)
        .forEach(
            unit ->
                System.out.println(
                    "  "
                        + unit.getKey()
                        + ": "
                        + expected.get(unit.getKey())
                        + " | "
                        + filled.get(unit.getKey())));
    line("job, OmegaT: filled from the memory", expected.size(), right);
  }

  private void valid(String format, Path folder, String... validator) throws Exception {
    List<Path> files = ClientDocuments.list(folder);
    List<String> command = new ArrayList<>(List.of(validator));
    files.forEach(file -> command.add(file.toString()));
    String said = files.isEmpty() ? "" : script(command);
    said.lines()
        .filter(one -> !one.startsWith("VALID"))
        .limit(5)
        .forEach(one -> System.out.println("  " + one));
    int valid = (int) said.lines().filter(one -> one.startsWith("VALID")).count();
    Map<String, List<String>> own = new HashMap<>();
    for (Path file : files) {
      List<String> problems = ClientUnits.problems(file);
      if (!problems.isEmpty()) {
        own.put(file.toString(), problems);
      }
    }
    own.forEach((file, problems) -> System.out.println("  " + file + ": " + problems.get(0)));
    line(format + ", schema: files", files.size(), valid);
    line(format + ", duizhao validate: files", files.size(), files.size() - own.size());
  }

  private void line(String what, int expected, int found) {
    System.out.printf("%-55s %6d of %6d%n", what, found, expected);
    failures += expected == found ? 0 : 1;
  }

  private void differs(String what) {
    System.out.println("  " + what);
    failures++;
  }

  private String script(List<String> command) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(command);
    all.set(0, tools.resolve(command.get(0)).toString());
    if (all.get(0).endsWith(".py")) {
      all.add(0, "/usr/bin/python3");
    } else {
      all.add(0, "bash");
    }
    Process process =
        new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private void run(String... command) {
    Program.Outcome outcome = Program.run(command);
    if (outcome.status() != ExitStatus.CLEAN) {
      differs(String.join(" ", command) + ": " + outcome.status() + " " + outcome.err().strip());
    }
  }
}
