package app.entregent.screen.account.worth;

import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One thing said of an account in a sentence, which opens into its reasons. */
final class FactFold {
  private final ReadOnlyObjectWrapper<Message> said = new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final Button fold;
  private final VBox box;

  /**
   * @param code names the texts {@code worth.<code>.title} and the button {@code worth-<code>}
   * @param reasons what it opens into
   */
  FactFold(Controls controls, String code, Node reasons) {
    LiveTexts texts = controls.texts();
    Label title = controls.heading("worth." + code + ".title");
    Label sentence = controls.prose(texts.text(said), "worth-said");
    sentence.setId("worth-" + code + "-said");
    fold = controls.quiet("worth.why", () -> open.set(!open.get()));
    fold.setId("worth-" + code);
    fold.textProperty().unbind();
    fold.textProperty()
        .bind(texts.text(open.map(now -> Message.of(now ? "worth.hide" : "worth.why"))));
    ObservableValue<String> spoken =
        texts.text(
            open.map(
                now ->
                    Message.of(
                        now ? "worth.hide.name" : "worth.why.name",
                        Message.of("worth." + code + ".title"))));
    fold.accessibleTextProperty().bind(spoken);
    VBox words = new VBox(title, sentence);
    words.getStyleClass().add("worth-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(words, fold);
    head.getStyleClass().add("worth-head");
    reasons.visibleProperty().bind(open);
    reasons.managedProperty().bind(open);
    reasons.getStyleClass().add("worth-reasons");
    box = new VBox(head, reasons);
    box.getStyleClass().addAll("worth-fold", "worth-fold-" + code.toLowerCase(Locale.ROOT));
  }

  Node node() {
    return box;
  }

  void focus() {
    fold.requestFocus();
  }

  void say(Message sentence) {
    said.set(sentence);
  }

  void setOpen(boolean wanted) {
    open.set(wanted);
  }
}
