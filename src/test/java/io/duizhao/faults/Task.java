package io.duizhao.faults;

import java.util.List;

/**
 * A command that writes.
 *
 * @param name what it is called in the report
 * @param arguments as they are typed in the workspace's folder
 */
record Task(String name, List<String> arguments) {
  private static Task of(String name, String line) {
    return new Task(name, List.of(line.split(" ")));
  }

  /** Returns every command that writes, as it is used on {@link SampleWorkspace}. */
  static List<Task> all() {
    return List.of(
        of("init", "init fresh"),
        of("run", "run ."),
        of("run --force", "run . --force"),
        of("run --prune", "run . --prune"),
        of("run two jobs", "run . --jobs 2 --out elsewhere"),
        of("import xliff", "import xliff back/talk.xlf"),
        of("import xlsx", "import xlsx back/talk.xlsx"),
        of("import docx", "import docx back/talk.docx"),
        of("import jsonl", "import jsonl back/alone.jsonl"),
        of("import tmx", "import tmx back/client.tmx --replace"),
        of("import alignment", "import alignment back/talk.links --confirmed"),
        of("export xliff 1.2", "export xliff --out handoff"),
        of("export xliff 2.1", "export xliff --xliff 2.1 --out handoff"),
        of("export tmx", "export tmx --out handoff --level 2"),
        of("export tbx", "export tbx --out handoff"),
        of("export xlsx", "export xlsx --out handoff"),
        of("export docx", "export docx --out handoff"),
        of("export jsonl", "export jsonl --out handoff --all"),
        of("export job", "export job --out handoff/june.zip"),
        of("export subtitles", "export subtitles --out handoff"),
        of("merge", "merge back/talk.xlf --out merged/talk.en.md"),
        of("merge table", "merge back/talk.docx --out merged/table.en.md"),
        of("merge --document", "merge --document talk --out merged/document.en.md"),
        of("terms repair --table", "terms repair . --table new.tsv"),
        of("terms repair --apply", "terms repair . --apply repairs.tsv"),
        of("terms mine", "terms mine . --out handoff/mined.csv"),
        of("terms variants", "terms variants . --out handoff/variants.tsv"),
        of("terms check", "terms check . --format sarif --out handoff/terms.sarif"),
        of("terms lint", "terms lint --format json --out handoff/lint.json"),
        of("terms convert", "terms convert glossary/terms.csv --out handoff/terms.tbx"),
        of("tm add", "tm add back/client.tmx --replace"),
        of("tm clean", "tm clean back/client.tmx --out handoff/clean.tmx"),
        of("tm export", "tm export --out handoff/all.tmx"),
        of("tm search", "tm search 欢迎收听本期节目。 --out handoff/found.txt"),
        of("check --suppress", "check --only terms --suppress agreed"),
        of("check --baseline", "check --baseline qa.baseline --update-baseline"),
        of("check --out", "check --format xlsx --out handoff/qa.xlsx"),
        of("analyze", "analyze --format xlsx --out handoff/analysis.xlsx"),
        of("segment --out", "segment source-zh/talk.md --out handoff/talk.txt"),
        of("align --batch", "align --batch back/batch.tsv"),
        of("align --out", "align source-zh/talk.md target-en/talk.md --out handoff/talk.tsv"),
        of("lexicon build", "lexicon build back/words.tsv --out words.lex"),
        of("lexicon names", "lexicon names back/words.tsv --pairs back/pairs.tsv --out names.tsv"),
        of("lexicon train", "lexicon train back/pairs.tsv --out own.lex"),
        of("segment train", "segment train back/prose.txt --out own.model"));
  }
}
