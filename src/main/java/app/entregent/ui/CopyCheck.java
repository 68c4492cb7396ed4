package app.entregent.ui;

import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * A look at a text before it is copied: the text with the marked places, what each mark means, and
 * points to tick. Nothing is forbidden: what is not ticked is named beside the button, and the text
 * can be copied all the same. It shows nothing until {@link #look} is called, and closes when the
 * text is copied or on Escape.
 *
 * <p>It knows no room: who uses it says what the points are and what is found in a text.
 */
public final class CopyCheck extends VBox {
  /** Longer texts are shown as far as this, in characters, and copied whole. */
  private static final int LONGEST_SHOWN = 4_000;

  /**
   * Something to tick.
   *
   * @param id names it among the others
   * @param why one line that explains it
   */
  public record Point(String id, Message word, Message why) {}

  /**
   * A place in the text that deserves a second look.
   *
   * @param start of its first letter, in chars
   * @param end after its last letter
   * @param said what is to be said of it
   */
  public record Found(int start, int end, Message said) {}

  private final Controls controls;
  private final LiveTexts texts;
  private final List<Point> points;
  private final Function<String, List<Found>> find;
  private final Consumer<String> copied;
  private final Set<String> ticked = new HashSet<>();
  private final List<CheckBox> boxes = new ArrayList<>();
  private final TextFlow words = new TextFlow();
  private final VBox marks = new VBox();
  private final Label open;
  private final Button copy;
  private BiConsumer<Point, Boolean> tick = (point, on) -> {};
  private Runnable closed = () -> {};
  private String text = "";

  /**
   * @param source where the points come from, in a sentence
   * @param find the places that deserve a second look, in the order of the text
   * @param copied is told the text once it is on the clipboard
   */
  public CopyCheck(
      Controls controls,
      List<Point> points,
      Message source,
      Function<String, List<Found>> find,
      Consumer<String> copied) {
    this.controls = controls;
    this.texts = controls.texts();
    this.points = List.copyOf(points);
    this.find = find;
    this.copied = copied;
    getStyleClass().add("copy-check");
    words.getStyleClass().add("copy-check-words");
    words.setId("copy-check-words");
    marks.getStyleClass().add("copy-check-marks");
    marks.setId("copy-check-marks");
    ScrollPane scroll = new ScrollPane(words);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("copy-check-text");
    open = controls.prose("ui.copycheck.all", "muted", "small");
    open.textProperty().unbind();
    open.setId("copy-check-open");
    copy = controls.primary("ui.copycheck.copy", this::copy);
    copy.setId("copy-check-copy");
    copy.setGraphic(Icons.of(Material2AL.CONTENT_COPY));
    VBox ticks = new VBox();
    ticks.getStyleClass().add("copy-check-points");
    this.points.forEach(point -> ticks.getChildren().add(point(point)));
    getChildren()
        .setAll(
            controls.label("ui.copycheck.heading", "strong"),
            scroll,
            marks,
            ticks,
            controls.prose(texts.text(source), "muted", "small"),
            open,
            Controls.row(copy, controls.quiet("ui.copycheck.close", this::close)));
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    controls.onLanguage(this, this::say);
    show(false);
  }

  /** Tells each tick to somebody who keeps it. */
  public CopyCheck keeping(BiConsumer<Point, Boolean> keep) {
    tick = keep;
    return this;
  }

  /** Is told when it closes with the keyboard in it, to give that back. */
  public CopyCheck whenClosed(Runnable tell) {
    closed = tell;
    return this;
  }

  /** Shows what is to be copied, with what is ticked of it already. */
  public void look(String wanted, Set<String> already) {
    text = wanted;
    ticked.clear();
    ticked.addAll(already);
    for (int i = 0; i < points.size(); i++) {
      boxes.get(i).setSelected(ticked.contains(points.get(i).id()));
    }
    show(true);
    say();
    copy.requestFocus();
    InSight.bring(this);
  }

  /** Goes away without copying. */
  public void close() {
    boolean typedIn = isFocusWithin();
    show(false);
    if (typedIn) {
      closed.run();
    }
  }

  private void copy() {
    put(text);
    show(false);
    copied.accept(text);
    closed.run();
  }

  /** Puts a text on the clipboard. */
  public static void put(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private Node point(Point point) {
    CheckBox box = new CheckBox();
    box.setId("copy-check-" + point.id());
    box.textProperty().bind(texts.text(point.word()));
    box.setOnAction(
        event -> {
          if (box.isSelected()) {
            ticked.add(point.id());
          } else {
            ticked.remove(point.id());
          }
          tick.accept(point, box.isSelected());
          sayOpen();
        });
    boxes.add(box);
    VBox both = new VBox(box, controls.prose(texts.text(point.why()), "muted", "small"));
    both.getStyleClass().add("copy-check-point");
    return both;
  }

  private void say() {
    List<Found> found = find.apply(text);
    words.getChildren().setAll(marked(found));
    List<Node> lines = new ArrayList<>();
    lines.add(
        controls.prose(
            texts.text(Message.of("ui.copycheck.found", found.size())),
            found.isEmpty() ? "muted" : "strong"));
    found.forEach(one -> lines.add(controls.prose(texts.text(one.said()), "copy-check-mark")));
    marks.getChildren().setAll(lines);
    sayOpen();
  }

  private void sayOpen() {
    long left = points.stream().filter(point -> !ticked.contains(point.id())).count();
    open.setText(
        texts.now(
            left == 0 ? Message.of("ui.copycheck.all") : Message.of("ui.copycheck.open", left)));
  }

  private List<Text> marked(List<Found> found) {
    List<Text> parts = new ArrayList<>();
    int end = text.length() <= LONGEST_SHOWN ? text.length() : cut(text);
    int at = 0;
    for (Found one : found) {
      if (one.start() >= at && one.end() <= end) {
        parts.add(part(text.substring(at, one.start()), "copy-check-plain"));
        parts.add(part(text.substring(one.start(), one.end()), "copy-check-found"));
        at = one.end();
      }
    }
    parts.add(part(text.substring(at, end), "copy-check-plain"));
    if (end < text.length()) {
      parts.add(part(" …", "copy-check-plain"));
    }
    parts.removeIf(one -> one.getText().isEmpty());
    return parts;
  }

  /** Never in the middle of a sign that takes two chars. */
  private static int cut(String text) {
    return Character.isHighSurrogate(text.charAt(LONGEST_SHOWN - 1))
        ? LONGEST_SHOWN - 1
        : LONGEST_SHOWN;
  }

  private static Text part(String words, String styleClass) {
    Text part = new Text(words);
    part.getStyleClass().add(styleClass);
    return part;
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }
}
