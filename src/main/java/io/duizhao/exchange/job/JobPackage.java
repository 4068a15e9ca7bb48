package io.duizhao.exchange.job;

import io.duizhao.io.SafeZip;
import io.duizhao.model.JobAnalysis;
import io.duizhao.model.LanguagePair;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A job for a translator: a project of OmegaT whose files any tool can open.
 *
 * @param name its name, which is that of its folder
 * @param languages from and to which language
 * @param sources the XLIFF files by their names
 * @param memory what is translated, as TMX
 * @param machine what a machine has translated, as TMX; empty for none
 * @param glossary the terms in OmegaT's format; empty for none
 * @param terms number of terms in it
 * @param analysis the counts
 * @param notes what the translator is told besides
 */
public record JobPackage(
    String name,
    LanguagePair languages,
    Map<String, byte[]> sources,
    byte[] memory,
    byte[] machine,
    byte[] glossary,
    int terms,
    JobAnalysis analysis,
    List<String> notes) {
  /** Copies the map, the arrays and the list. */
  public JobPackage {
    sources = new LinkedHashMap<>(sources);
    memory = memory.clone();
    machine = machine.clone();
    glossary = glossary.clone();
    notes = List.copyOf(notes);
  }

  /** Writes the archive, the same bytes for the same job; the stream is left open. */
  public void write(OutputStream out) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    ByteArrayOutputStream project = new ByteArrayOutputStream();
    OmegatProject.write(languages, project);
    put(entries, OmegatProject.FILE, project.toByteArray());
    put(entries, "brief.md", JobBrief.markdown(name, languages, analysis, terms, notes));
    put(entries, "analysis.tsv", JobBrief.table(analysis));
    sources.forEach((file, bytes) -> put(entries, "source/" + file, bytes));
    put(entries, "tm/auto/" + name + ".tmx", memory);
    if (machine.length > 0) {
      put(entries, "tm/mt/" + name + ".tmx", machine);
    }
    if (glossary.length > 0) {
      put(entries, "glossary/terms.txt", glossary);
    }
    // Folders that OmegaT asks to make where they are missing.
    put(entries, "omegat/", new byte[0]);
    put(entries, "target/", new byte[0]);
    put(entries, "dictionary/", new byte[0]);
    SafeZip.write(entries, out);
  }

  private void put(Map<String, byte[]> entries, String file, String text) {
    put(entries, file, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(Map<String, byte[]> entries, String file, byte[] bytes) {
    entries.put(name + "/" + file, bytes);
  }
}
