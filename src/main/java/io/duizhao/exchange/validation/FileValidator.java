package io.duizhao.exchange.validation;

import io.duizhao.io.InputException;
import io.duizhao.io.InputFile;
import io.duizhao.io.SafeXml;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Checks files of exchange formats. A memory or termbase of any size is read as a stream. */
public final class FileValidator {
  /** Problems that are kept: a memory of gigabytes may have one in each unit. */
  private static final int MOST_PROBLEMS = 1000;

  /**
   * What was found.
   *
   * @param format the file's format, such as {@code XLIFF 2.1}
   * @param units number of its units, entries or rules
   * @param problems the first things that are wrong, by place; empty where the file is valid
   * @param count how many things are wrong
   */
  public record Verdict(String format, long units, List<Problem> problems, long count) {
    /** Copies the list. */
    public Verdict {
      problems = List.copyOf(problems);
    }

    /** Returns whether nothing is wrong. */
    public boolean isValid() {
      return problems.isEmpty();
    }
  }

  private FileValidator() {}

  /**
   * Checks a file.
   *
   * @param path the file
   * @param shown its path as a person would write it
   * @throws InputException where it cannot be read or is of no format that can be checked
   */
  public static Verdict check(Path path, String shown) {
    List<Problem> malformed = new ArrayList<>();
    RootElement.Finder finder = new RootElement.Finder();
    parse(path, shown, SafeXml.saxReader(), List.of(finder), new Progress("", p -> {}), malformed);
    RootElement root = finder.found().orElse(null);
    if (root == null) {
      return new Verdict("XML", 0, malformed, malformed.size());
    }
    List<FileFormat> formats = root.formats(shown);
    Verdict verdict = check(path, shown, root, formats.get(0));
    for (int i = 1; i < formats.size() && !verdict.isValid(); i++) {
      verdict = check(path, shown, root, formats.get(i));
    }
    return verdict;
  }

  private static Verdict check(Path path, String shown, RootElement root, FileFormat format) {
    FirstProblems problems = new FirstProblems(MOST_PROBLEMS);
    Progress progress = new Progress(format.counted(), problems);
    TreeBuilder tree = new TreeBuilder();
    List<ContentHandler> handlers = new ArrayList<>();
    handlers.add(format.grammar().checking(new ProblemCollector(problems)));
    if (!format.rules().isEmpty()) {
      handlers.add(tree);
    }
    List<Problem> malformed = new ArrayList<>();
    XMLReader reader = new CoreNamespace(SafeXml.saxReader());
    parse(path, shown, reader, handlers, progress, malformed);
    malformed.forEach(problems);
    if (malformed.isEmpty()) {
      tree.apply(format.rules(), problems);
    }
    return new Verdict(root.title(format), progress.units(), problems.first(), problems.count());
  }

  private static void parse(
      Path path,
      String shown,
      XMLReader reader,
      List<ContentHandler> handlers,
      Progress progress,
      List<Problem> malformed) {
    List<ContentHandler> all = new ArrayList<>(handlers);
    all.add(0, progress);
    reader.setContentHandler(new Tee(all));
    reader.setErrorHandler(new ProblemCollector(malformed::add));
    try (InputStream in = InputFile.open(path)) {
      reader.parse(new InputSource(in));
    } catch (RootElement.Found e) {
      return;
    } catch (SAXException e) {
      // What the parser cannot go on after, it has told its error handler.
      if (malformed.isEmpty()) {
        malformed.add(progress.here(String.valueOf(e.getMessage())));
      }
    } catch (CharConversionException e) {
      malformed.add(progress.here("is not in the encoding it declares: " + e.getMessage()));
    } catch (UnsupportedEncodingException e) {
      malformed.add(
          progress.here(
              "declares an encoding that is not known (" + e.getMessage() + "); save it as UTF-8"));
    } catch (IOException e) {
      throw InputException.unreadable(shown, e);
    }
  }
}
