package io.duizhao.workflow;

import io.duizhao.align.Aligner;
import io.duizhao.check.Check;
import io.duizhao.check.term.OptionalRule;
import io.duizhao.check.term.TermCheck;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.memory.BuildListener;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.leverage.Leverage;
import io.duizhao.model.leverage.MatchScope;
import io.duizhao.model.setting.CheckSettings;
import io.duizhao.model.setting.ExportSettings;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.project.Configuration;
import io.duizhao.project.ConfigurationFile;
import io.duizhao.project.DocumentFinder;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.check.Checks;
import io.duizhao.workflow.check.StandardChecks;
import io.duizhao.workflow.check.SuppressionFile;
import io.duizhao.workflow.glossary.GlossaryFiles;
import io.duizhao.workflow.glossary.SpeakerNames;
import io.duizhao.workflow.memory.MemoryTargets;
import io.duizhao.workflow.memory.WorkspaceMemories;
import io.duizhao.workflow.pair.MinScore;
import io.duizhao.workflow.pair.PairAligner;
import io.duizhao.workflow.pair.PairReader;
import io.duizhao.workflow.pair.Stages;
import io.duizhao.workflow.pair.TextSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A workspace with the stages set up as its configuration says. */
public final class Workbench {
  private final Workspace workspace;
  private final Configuration configuration;
  private final GlossaryFiles glossary;
  private final WorkspaceMemories memories;
  private final PairAligner pairAligner;
  private final PairReader pairReader;
  private final TermCheck terms;
  private final SuppressionFile suppressions;
  private final Checks checks;

  private Workbench(
      Workspace workspace,
      Configuration configuration,
      GlossaryFiles glossary,
      WorkspaceMemories memories,
      Consumer<String> explanations) {
    this.workspace = workspace;
    this.configuration = configuration;
    this.glossary = glossary;
    this.memories = memories;
    this.terms = terms(configuration.languages());
    TextSource texts = Stages.texts(workspace, configuration).explaining(explanations);
    this.pairAligner = new PairAligner(workspace, new MinScore(configuration.alignMinScore()));
    this.pairReader =
        new PairReader(
            workspace,
            configuration.languages(),
            texts,
            Stages.pairs(texts, workspace, configuration, glossary.termbase()),
            pairAligner,
            new MemoryTargets(memories.leverage(glossary, MemoryTargets.IDENTICAL)));
    this.suppressions = new SuppressionFile(workspace);
    this.checks =
        new Checks(terms, configuration.checks(), StandardChecks.Of.ALIGNED, suppressions.read());
  }

  /** Returns the check of names and terms in texts of two languages. */
  TermCheck terms(LanguagePair languages) {
    return new TermCheck(
        glossary.termbase(), languages, CompiledLexicon.bundled(), asked(configuration.checks()));
  }

  /** Returns the optional rules that the configuration gives a severity. */
  private static Set<OptionalRule> asked(CheckSettings settings) {
    return Arrays.stream(OptionalRule.values())
        .filter(rule -> settings.rules().containsKey(rule.id()))
        .collect(Collectors.toSet());
  }

  /**
   * Opens a workspace.
   *
   * @param explanations is told which reader reads each file and why; perhaps by several threads
   * @throws io.duizhao.io.InputException where its configuration cannot be used
   */
  public static Workbench open(Workspace workspace, Consumer<String> explanations) {
    return open(workspace, List.of(), BuildListener.NONE, explanations);
  }

  /**
   * Opens a workspace.
   *
   * @param memories translation memories in TMX beside those of the workspace, asked first
   * @param listener is told when memories are taken in
   * @param explanations as above
   * @throws io.duizhao.io.InputException where its configuration cannot be used
   */
  public static Workbench open(
      Workspace workspace,
      List<Path> memories,
      BuildListener listener,
      Consumer<String> explanations) {
    Configuration configuration = ConfigurationFile.read(workspace);
    return new Workbench(
        workspace,
        configuration,
        GlossaryFiles.read(workspace, configuration.languages()),
        new WorkspaceMemories(workspace, memories, configuration, listener),
        explanations);
  }

  /** Returns the workspace. */
  public Workspace workspace() {
    return workspace;
  }

  /** Returns the workspace's configuration. */
  public Configuration configuration() {
    return configuration;
  }

  /** Returns the workspace's translation memories and those beside it. */
  public WorkspaceMemories memories() {
    return memories;
  }

  /**
   * Returns which glossaries and memories cannot be used, as messages for the user.
   *
   * @throws io.duizhao.io.InputException where a memory beside the workspace cannot be used
   */
  public List<String> problems() {
    List<String> problems = new ArrayList<>(glossary.problems());
    problems.addAll(memories.problems());
    return problems;
  }

  /**
   * Returns what looks texts of the source language up in the translation memories.
   *
   * @param least quality in percent below which a match is of no use, from 1
   */
  public Leverage leverage(int least) {
    return memories.leverage(glossary, least);
  }

  /** Returns the workspace's glossary. */
  public GlossaryFiles glossary() {
    return glossary;
  }

  /** Returns what the glossary calls speakers in the translation, by their labels. */
  public Map<String, String> speakerNames() {
    return SpeakerNames.of(glossary.termbase(), configuration.languages());
  }

  /** Returns the workspace's documents. */
  public DocumentFinder.Found documents() {
    return new DocumentFinder(workspace, configuration).find();
  }

  /**
   * Returns a walk through the workspace's documents.
   *
   * @param problems is told why a document could not be done, as messages for the user
   * @throws io.duizhao.io.InputException where there is no document at all
   */
  public DocumentWalk walk(Consumer<String> problems) {
    return new DocumentWalk(documents().pairs(), problems);
  }

  /** Returns what reads, cuts and aligns documents. */
  public PairReader pairReader() {
    return pairReader;
  }

  /** Returns what aligns documents under people's decisions. */
  public PairAligner pairAligner() {
    return pairAligner;
  }

  /** Returns the aligner of sentences, with the workspace's words. */
  public Aligner aligner() {
    return Stages.aligner(glossary.termbase(), Stages.lexicon(workspace, configuration));
  }

  /** Returns the check of names and terms, with its own severities. */
  TermCheck terms() {
    return terms;
  }

  /**
   * Returns the terms that a document's units name, by unit id, in the document's order; units
   * without terms are left out. All documents share the matchers.
   */
  public Map<String, List<TermHit>> termHits(BilingualDocument document) {
    return terms.hits(document);
  }

  /** Returns what people do not want to be told again. */
  SuppressionFile suppressions() {
    return suppressions;
  }

  /** Returns the checks as they are configured, which also look at several documents together. */
  Checks checksTogether() {
    return checks;
  }

  /** Returns those findings that nobody has suppressed. */
  public List<Finding> told(List<Finding> findings) {
    return checks.told(findings);
  }

  /** Returns the checks as they are configured. */
  public Check checks() {
    return checks;
  }

  /**
   * Returns what takes documents through all stages.
   *
   * @param kept knows which of them earlier runs have done
   * @param anew whether those are done again
   */
  DocumentJob documentJob(KeptDocuments kept, boolean anew) {
    TranslatorAids aids = new TranslatorAids(this);
    ExportSettings settings = configuration.export();
    MatchScope matches = settings.matchesIn(settings.xliff());
    boolean terms = settings.marksTermsIn(settings.xliff());
    return new DocumentJob(
        workspace,
        pairReader,
        pairAligner,
        checks,
        new DocumentOutputs(
            workspace,
            configuration.translate(),
            settings,
            speakerNames(),
            document -> aids.of(document, matches, terms),
            this::termHits),
        kept,
        anew);
  }
}
