package app.entregent.screen.workshop;

import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.ItemClock;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Pressable;
import app.entregent.ui.Wrapping;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The agenda: what is done, what is on, what is to come. Pressing an item goes to it. */
final class AgendaList extends VBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  /** All that a line shows. */
  private record Line(
      long id, String words, String time, String aloud, boolean here, boolean done) {}

  private final LiveTexts texts;
  private final RunViewModel model;
  private final VBox items = new VBox();
  private final Label none;
  private final KeptRows<Line> rows = new KeptRows<>(items, this::build);

  AgendaList(Controls controls, RunViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("run-agenda");
    items.getStyleClass().add("run-agenda-items");
    none = controls.prose("run.agenda.none", "muted");
    getChildren().addAll(controls.heading("run.agenda"), none, items);
  }

  void show(RunPicture picture, Instant now) {
    List<Line> all = new ArrayList<>();
    for (AgendaItem item : picture.agenda()) {
      all.add(line(picture, item, now));
    }
    rows.show(all);
    none.setVisible(all.isEmpty());
    none.setManaged(all.isEmpty());
  }

  private Line line(RunPicture picture, AgendaItem item, Instant now) {
    int at = picture.agenda().indexOf(item);
    boolean here = at == picture.position();
    ItemClock clock = ItemClock.of(item, picture.workshop());
    return new Line(
        item.id(),
        texts.now(item.word()),
        texts.now(
            here || clock.spent(now).isZero()
                ? Message.of("run.minutes", item.minutes())
                : ClockWords.of(clock, now)),
        texts.now(
            Message.of(
                here ? "run.aloud.item.here" : "run.aloud.item", item.word(), item.minutes())),
        here,
        at < picture.position());
  }

  private Node build(Line one) {
    Label name = new Label(one.words());
    Wrapping.of(name);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Label time = new Label(one.time());
    time.getStyleClass().addAll("muted", "small");
    time.setMinWidth(USE_PREF_SIZE);
    Pressable line = new Pressable(() -> model.course().goTo(one.id()), name, time);
    Named.as(line, "run-item-" + one.id());
    line.getStyleClass().add("run-agenda-item");
    line.pseudoClassStateChanged(HERE, one.here());
    line.pseudoClassStateChanged(DONE, one.done());
    line.setAccessibleText(one.aloud());
    return line;
  }
}
