package io.duizhao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Damages tables and lines that come back, many times over, and counts what is not told or lost:
 * {@code ReturnedFilesEval FIRST LAST [SOFFICE]}. With LibreOffice's program every table is opened
 * and saved in it before it comes back.
 */
public final class ReturnedFilesEval {
  private static final List<String> FORMATS = List.of("xlsx", "docx", "jsonl");

  private ReturnedFilesEval() {}

  /** Runs the trials; the exit status is 1 where one failed. */
  public static void main(String[] args) throws IOException {
    long first = Long.parseLong(args[0]);
    long last = Long.parseLong(args[1]);
    List<String> failed = new ArrayList<>();
    int trials = 0;
    for (String format : FORMATS) {
      boolean office = args.length > 2 && !format.equals("jsonl");
      for (long seed = first; seed <= last; seed++, trials++) {
        Path root = Files.createTempDirectory("returned");
        try {
          new ReturnTrial(root).run(format, seed, file -> save(file, office ? args[2] : ""));
        } catch (AssertionError e) {
          failed.add(format + " " + seed);
          System.out.println(e.getMessage());
        } finally {
          TestWorkspace.delete(root);
        }
      }
    }
    System.out.println(trials + " trials, " + failed.size() + " failed " + failed);
    System.exit(failed.isEmpty() ? 0 : 1);
  }

  private static void save(Path file, String office) {
    if (office.isEmpty()) {
      return;
    }
    String name = file.toString();
    String format = name.substring(name.lastIndexOf('.') + 1);
    Path folder = file.resolveSibling("saved");
    ProcessBuilder saving =
        new ProcessBuilder(
            office, "--headless", "--convert-to", format, "--outdir", folder.toString(), name);
    saving.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      if (saving.start().waitFor() != 0) {
        throw new IOException(office + " failed");
      }
      Files.move(folder.resolve(file.getFileName()), file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
