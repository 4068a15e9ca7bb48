package io.duizhao.transcript.jsoup;

import io.duizhao.io.InputException;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.jsoup.HtmlParagraph.Role;
import io.duizhao.transcript.jsoup.HtmlPiece.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds the paragraphs of an HTML page, with the place of each piece of text and each tag. */
public final class HtmlPage {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "textarea",
          "rt",
          "rp",
          "select",
          "audio",
          "video",
          "canvas");

  /** Browsers build no deeper trees either; each element takes stack. */
  private static final int DEEPEST = 512;

  private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "form", "button");

  private final List<HtmlParagraph> paragraphs = new ArrayList<>();
  private final List<HtmlPiece> open = new ArrayList<>();
  private Role role = Role.BODY;
  private final String file;
  private final int length;
  private int depth;
  private int end;
  private int pairs;

  private HtmlPage(String file, int length) {
    this.file = file;
    this.length = length;
  }

  /**
   * Returns the paragraphs of a page in the order of the file.
   *
   * @param file its path as messages name it
   * @throws InputException where elements are nested too deeply
   */
  public static List<HtmlParagraph> paragraphs(String file, String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    HtmlPage page = new HtmlPage(file, html.length());
    page.children(Jsoup.parse(html, "", parser), Role.BODY);
    page.flush();
    page.paragraphs.sort(
        Comparator.comparingInt(paragraph -> paragraph.pieces().get(0).span().begin()));
    return page.paragraphs;
  }

  /** Returns the character that a character reference stands for. */
  public static String decode(String reference) {
    return Parser.unescapeEntities(reference, false);
  }

  private void children(Element parent, Role around) {
    if (++depth > DEEPEST) {
      throw InputException.at(
          file, "has elements more than " + DEEPEST + " deep; take out those around the text");
    }
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode) {
        piece(Kind.TEXT, node.sourceRange(), "", 0, around);
      } else if (node instanceof Comment) {
        piece(Kind.ALONE, node.sourceRange(), "html", pairs++, around);
      } else if (node instanceof Element element) {
        element(element, around);
      }
    }
    depth--;
  }

  private void element(Element element, Role around) {
    String name = element.normalName();
    if (name.equals("head")) {
      element.select("title").forEach(title -> block(title, Role.TITLE));
    } else if (SKIPPED.contains(name) || element.hasAttr("hidden")) {
      skip(element, around);
    } else if (element.isBlock() || name.equals("br") || AROUND.contains(name)) {
      block(element, around == Role.AROUND ? around : role(name, around));
    } else {
      inline(element, name, around);
    }
  }

  private static Role role(String name, Role around) {
    if (AROUND.contains(name)) {
      return Role.AROUND;
    }
    return switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Role.HEADING;
      case "li", "dt", "dd" -> Role.ITEM;
      case "td", "th", "caption" -> Role.CELL;
      case "pre" -> Role.CODE;
      default -> around;
    };
  }

  private void block(Element element, Role own) {
    flush();
    children(element, own);
    flush();
  }

  private void inline(Element element, String name, Role around) {
    if (element.childNodeSize() == 0 && element.tag().isEmpty()) {
      String type = name.equals("img") ? "image" : "html";
      piece(Kind.ALONE, element.sourceRange(), type, pairs++, around);
      return;
    }
    String type =
        switch (name) {
          case "b", "strong" -> "bold";
          case "i", "em" -> "italic";
          case "code", "kbd", "samp" -> "code";
          case "a" -> "link";
          default -> "html";
        };
    int pair = pairs++;
    piece(Kind.OPEN, element.sourceRange(), type, pair, around);
    children(element, around);
    piece(Kind.CLOSE, element.endSourceRange(), type, pair, around);
  }

  private void skip(Element element, Role around) {
    Range start = element.sourceRange();
    Range stop = element.endSourceRange();
    if (start.isTracked() && stop.isTracked() && !element.isBlock()) {
      piece(
          Kind.ALONE,
          new Span(start.startPos(), Math.min(length, stop.endPos())),
          "html",
          pairs++,
          around);
    }
  }

  private void piece(Kind kind, Range range, String type, int pair, Role around) {
    int stop = Math.min(length, range.endPos()); // what is not closed ends after the file's end
    if (range.isTracked() && range.startPos() < stop) {
      piece(kind, new Span(range.startPos(), stop), type, pair, around);
    }
  }

  /** The parser moves what stands wrong; text that was moved is a paragraph of its own. */
  private void piece(Kind kind, Span span, String type, int pair, Role around) {
    if (!open.isEmpty() && span.begin() < end) {
      if (kind != Kind.TEXT) {
        return;
      }
      flush();
    }
    role = open.isEmpty() ? around : role;
    open.add(new HtmlPiece(kind, span, type, pair));
    end = span.end();
  }

  private void flush() {
    if (open.stream().anyMatch(piece -> piece.kind() == Kind.TEXT)) {
      paragraphs.add(new HtmlParagraph(role, paired()));
    }
    open.clear();
    end = 0;
  }

  /** Leaves out the tags whose other half stands in another paragraph. */
  private List<HtmlPiece> paired() {
    Set<Integer> opened = new HashSet<>();
    Set<Integer> whole = new HashSet<>();
    for (HtmlPiece piece : open) {
      if (piece.kind() == Kind.OPEN) {
        opened.add(piece.pair());
      } else if (piece.kind() == Kind.CLOSE && opened.contains(piece.pair())) {
        whole.add(piece.pair());
      }
    }
    return open.stream()
        .filter(
            piece ->
                piece.kind() == Kind.TEXT
                    || piece.kind() == Kind.ALONE
                    || whole.contains(piece.pair()))
        .toList();
  }
}
