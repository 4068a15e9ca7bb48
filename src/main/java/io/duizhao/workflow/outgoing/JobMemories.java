package io.duizhao.workflow.outgoing;

import io.duizhao.exchange.UnitAids;
import io.duizhao.exchange.job.JobPackage;
import io.duizhao.exchange.tmx.MemoryUnit;
import io.duizhao.exchange.tmx.TmxOptions;
import io.duizhao.exchange.tmx.TmxStream;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.workflow.format.Tool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The memories of a job: what people translated, what a machine did, and what the workspace's
 * memories offer for the rest.
 */
final class JobMemories implements AutoCloseable {
  private final LanguagePair languages;
  private final Memory known;
  private final Memory machine;
  private final Memory offered;
  private final Set<List<String>> written = new HashSet<>();

  /** A memory and whether anything is in it. */
  private static final class Memory {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TmxStream stream;
    private boolean filled;

    Memory(TmxOptions options, LanguagePair languages) throws IOException {
      stream = new TmxStream(bytes, options, languages.source());
    }
  }

  JobMemories(LanguagePair languages) throws IOException {
    this.languages = languages;
    TmxOptions plain = TmxOptions.of(Tool.asExchangeTool()).withoutRepetitions();
    known = new Memory(omegat().withoutMachineTranslation(), languages);
    machine = new Memory(omegat().with(unit -> unit.origin() == TargetOrigin.MT), languages);
    offered = new Memory(plain, languages);
  }

  private static TmxOptions omegat() {
    return JobPackage.memory(Tool.asExchangeTool());
  }

  /**
   * Adds a document.
   *
   * @param aids what memories offer for its units
   */
  void add(BilingualDocument document, UnitAids aids) throws IOException {
    known.stream.add(document);
    machine.stream.add(document);
    for (TranslationUnit unit : document.units()) {
      boolean byMachine = unit.origin() == TargetOrigin.MT;
      machine.filled |= byMachine && unit.isTranslated();
      if (byMachine || !unit.isTranslated()) {
        for (MemoryMatch match : aids.matches(unit)) {
          offer(match);
        }
      }
    }
  }

  private void offer(MemoryMatch match) throws IOException {
    if (written.add(List.of(match.sourceText(), match.targetText()))) {
      offered.filled = true;
      offered.stream.add(
          new MemoryUnit(
              List.of(
                  new MemoryUnit.Variant(languages.source(), match.sourceText()),
                  new MemoryUnit.Variant(languages.target(), match.targetText())),
              Map.of("memory", match.memory()),
              List.of(),
              0));
    }
  }

  /** Puts the memories among a job's files, the empty ones left out but for the first. */
  void addTo(Map<String, byte[]> files, String name) throws IOException {
    close();
    files.put("tm/auto/" + name + ".tmx", known.bytes.toByteArray());
    if (machine.filled) {
      files.put("tm/mt/" + name + ".tmx", machine.bytes.toByteArray());
    }
    if (offered.filled) {
      files.put("tm/matches.tmx", offered.bytes.toByteArray());
    }
  }

  @Override
  public void close() throws IOException {
    known.stream.close();
    machine.stream.close();
    offered.stream.close();
  }
}
