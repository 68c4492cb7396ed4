package app.entregent.screen.workshop;

import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.ItemClock;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Pressable;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Wrapping;
import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The agenda: what is done, what is on, what is to come. Pressing an item goes to it. */
final class AgendaList extends VBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final LiveTexts texts;
  private final RunViewModel model;
  private final VBox items = new VBox();

  AgendaList(Controls controls, RunViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("run-agenda");
    items.getStyleClass().add("run-agenda-items");
    getChildren().addAll(controls.heading("run.agenda"), items);
  }

  void show(RunPicture picture, Instant now) {
    Rebuilding.of(
        items,
        () -> {
          items.getChildren().clear();
          for (AgendaItem item : picture.agenda()) {
            items.getChildren().add(line(picture, item, now));
          }
          if (picture.agenda().isEmpty()) {
            Label none = new Label(texts.now(Message.of("run.agenda.none")));
            none.getStyleClass().add("muted");
            Wrapping.of(none);
            items.getChildren().add(none);
          }
        });
  }

  private Pressable line(RunPicture picture, AgendaItem item, Instant now) {
    int at = picture.agenda().indexOf(item);
    boolean here = at == picture.position();
    Label name = new Label(texts.now(item.word()));
    Wrapping.of(name);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    ItemClock clock = ItemClock.of(item, picture.workshop());
    Label time =
        new Label(
            texts.now(
                here || clock.spent(now).isZero()
                    ? Message.of("run.minutes", item.minutes())
                    : ClockWords.of(clock, now)));
    time.getStyleClass().addAll("muted", "small");
    time.setMinWidth(USE_PREF_SIZE);
    Pressable line = new Pressable(() -> model.course().goTo(item.id()), name, time);
    line.setId("run-item-" + item.id());
    line.getStyleClass().add("run-agenda-item");
    line.pseudoClassStateChanged(HERE, here);
    line.pseudoClassStateChanged(DONE, at < picture.position());
    line.setAccessibleText(
        texts.now(
            Message.of(
                here ? "run.aloud.item.here" : "run.aloud.item", item.word(), item.minutes())));
    return line;
  }
}
