package app.entregent.screen.people;

import app.entregent.screen.people.SensitiveSwitchViewModel.Asked;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Screen;
import app.entregent.ui.Wrapping;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The part of the settings that lets sensitive facts be kept, with what the law asks. */
public final class SensitiveSwitch implements Screen {
  private final Controls controls;
  private final LiveTexts texts;
  private final SensitiveSwitchViewModel model;
  private final CheckBox box = new CheckBox();
  private final VBox part;

  public SensitiveSwitch(Controls controls, SensitiveSwitchViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    box.setId("sensitive-switch");
    box.textProperty().bind(texts.text("people.sensitive.switch"));
    Wrapping.of(box);
    box.setOnAction(
        event -> {
          // It shows how it stands, not what was pressed: the question comes first.
          box.setSelected(model.standingProperty().get().since().isPresent());
          model.turn();
        });
    part =
        new VBox(
            controls.heading("people.privacy"),
            controls.prose("people.sensitive.law", "muted"),
            box,
            controls.prose(
                texts.text(model.standingProperty().map(SensitiveSwitch::said)), "small"),
            question(
                Asked.TO_ALLOW,
                controls.prose("people.sensitive.ask", "strong"),
                new FlowPane(
                    named("people.sensitive.confirm", "sensitive-confirm", model::confirm),
                    named("people.sensitive.drop", "sensitive-drop", model::drop))),
            question(
                Asked.TO_ERASE,
                controls.prose("people.sensitive.erase.ask", "strong"),
                new FlowPane(
                    named("people.sensitive.erase", "sensitive-erase", () -> model.forbid(true)),
                    named("people.sensitive.hide", "sensitive-hide", () -> model.forbid(false)),
                    named("people.sensitive.drop", "sensitive-stay", model::drop))));
    part.getStyleClass().add("sensitive-part");
    model.standingProperty().subscribe(standing -> box.setSelected(standing.since().isPresent()));
  }

  @Override
  public Node root() {
    return part;
  }

  @Override
  public void activate() {
    model.activate();
  }

  @Override
  public void deactivate() {
    model.deactivate();
    model.drop();
  }

  private static Message said(SensitiveSwitchViewModel.Standing standing) {
    return standing
        .since()
        .map(day -> Message.of("people.sensitive.on", day, standing.kept()))
        .orElseGet(
            () ->
                standing.kept() == 0
                    ? Message.of("people.sensitive.off")
                    : Message.of("people.sensitive.hidden", standing.kept()));
  }

  private Node named(String key, String id, Runnable act) {
    var button = controls.button(key, act);
    button.setId(id);
    return button;
  }

  private Node question(Asked when, Node... content) {
    VBox question = new VBox(content);
    question.getStyleClass().add("question");
    question.visibleProperty().bind(model.askedProperty().map(asked -> asked == when));
    question.managedProperty().bind(question.visibleProperty());
    return question;
  }
}
