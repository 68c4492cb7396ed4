package app.entregent.exchange.archive;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Turns what a message holds into the words that were read: no tags, no entities. */
public final class PlainText {
  // Only tags that LinkedIn writes: "a < b" and "List<String>" are words.
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|h[1-6]|table|tbody|tr|td|img|style"
              + "|script|font|html|body|blockquote|pre|code|sup|sub|hr)(?:\\s[^<>]*)?/?>");
  private static final Set<String> LINES =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "tr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "table",
          "hr");
  private static final Pattern BLANKS_AT_LINE_END = Pattern.compile("[ \\t\\u00A0]++(?=\\n|$)");
  private static final Pattern MANY_EMPTY_LINES = Pattern.compile("\\n{3,}");

  private PlainText() {}

  /** The words of it, with one kind of line end. */
  public static String of(String content) {
    String text = content;
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
      text = words(text);
    } else if (text.indexOf('&') >= 0) {
      text = Parser.unescapeEntities(text, false);
    }
    if (text.contains(" \n") || text.contains("\t\n") || text.contains("\u00A0\n")) {
      text = BLANKS_AT_LINE_END.matcher(text).replaceAll("");
    }
    if (text.contains("\n\n\n")) {
      text = MANY_EMPTY_LINES.matcher(text).replaceAll("\n\n");
    }
    return text.strip();
  }

  private static String words(String html) {
    StringBuilder words = new StringBuilder(html.length());
    Jsoup.parseBodyFragment(html).body().traverse(new Words(words));
    return words.toString();
  }

  private record Words(StringBuilder words) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
      } else if (node instanceof Element element) {
        if (element.normalName().equals("br")) {
          words.append('\n');
        } else if (LINES.contains(element.normalName())) {
          newLine();
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && LINES.contains(element.normalName())) {
        newLine();
      }
    }

    private void newLine() {
      if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
        words.append('\n');
      }
    }
  }
}
