package app.entregent.screen.people;

import app.entregent.model.people.Interest;
import app.entregent.model.people.InterestKind;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Segments;
import app.entregent.ui.ToolRow;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The groups a person is in, what the person shares, and the words of the person's trade. */
final class InterestsPart {
  private final Controls controls;
  private final LiveTexts texts;
  private final PersonMoreViewModel model;
  private final TextField words = new TextField();
  private final TextField source = new TextField();
  private final VBox lines = new VBox();
  private final VBox box;

  InterestsPart(Controls controls, PersonMoreViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    box =
        new VBox(
            controls.heading("people.interest"),
            controls.prose("people.interest.why", "muted", "small"),
            lines,
            adder());
    box.getStyleClass().addAll("page-section", "interests");
    model.moreProperty().subscribe(more -> show());
    controls.onLanguage(box, this::show);
  }

  Node node() {
    return box;
  }

  /** Where the next is typed. */
  Node field() {
    return words;
  }

  private void show() {
    List<Node> rows = new ArrayList<>();
    model
        .moreProperty()
        .get()
        .ifPresent(
            more -> {
              for (InterestKind kind : InterestKind.values()) {
                List<Interest> some = more.of(kind);
                if (!some.isEmpty()) {
                  rows.add(controls.label("people.interest." + kind.code(), "strong"));
                  some.forEach(interest -> rows.add(line(interest)));
                }
              }
              if (more.interests().isEmpty()) {
                rows.add(controls.prose("people.interest.none", "muted"));
              }
            });
    Rebuilding.of(lines, () -> lines.getChildren().setAll(rows));
  }

  private Node line(Interest interest) {
    Label said = new Label(interest.words());
    Wrapping.of(said);
    Label from =
        controls.prose(
            texts.text(
                interest.source().isEmpty()
                    ? Message.of("people.interest.seen", interest.seenOn())
                    : Message.of("people.interest.seen_at", interest.source(), interest.seenOn())),
            "muted",
            "small");
    VBox told = new VBox(said, from);
    told.setMinWidth(0);
    HBox.setHgrow(told, Priority.ALWAYS);
    Button gone =
        controls.icon(
            Material2AL.CLOSE, "people.interest.delete", () -> model.delete(interest.id()));
    Named.as(gone, "interest-gone-" + interest.id());
    gone.accessibleTextProperty().unbind();
    gone.accessibleTextProperty()
        .bind(texts.text(Message.of("people.interest.delete.of", interest.words())));
    HBox line = new HBox(told, gone);
    line.getStyleClass().add("row");
    return line;
  }

  private Node adder() {
    prompt(words, "people.interest.new", "new-interest");
    prompt(source, "people.interest.where", "new-interest-source");
    Segments<InterestKind> kinds =
        new Segments<>(
            List.of(InterestKind.values()),
            kind -> texts.text("people.interest.one." + kind.code()),
            model.kindProperty(),
            model::choose);
    return new VBox(
        kinds, new ToolRow(words, source, controls.button("people.interest.add", this::add)));
  }

  private void prompt(TextField field, String key, String id) {
    field.setId(id);
    field.promptTextProperty().bind(texts.text(key));
    field.accessibleTextProperty().bind(texts.text(key));
    field.setOnAction(event -> add());
    HBox.setHgrow(field, Priority.ALWAYS);
  }

  private void add() {
    model
        .add(words.getText(), source.getText())
        .thenRun(
            () -> {
              words.clear();
              source.clear();
              words.requestFocus();
            });
  }
}
