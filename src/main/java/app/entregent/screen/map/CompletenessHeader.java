package app.entregent.screen.map;

import app.entregent.model.decision.MapCompleteness;
import app.entregent.model.decision.MapCompleteness.Mark;
import app.entregent.model.decision.MapCompleteness.Part;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Ring;
import app.entregent.ui.Wrapping;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How complete the map is, in words and as a ring, opening into what each seat gives. */
final class CompletenessHeader extends VBox {
  /** So many seats are told of at first. */
  private static final int FIRST = 30;

  private final LiveTexts texts;
  private final MapViewModel model;
  private final Ring ring = new Ring();
  private final Label headline = new Label();
  private final ToggleButton why = new ToggleButton();
  private final LongList<Part> seats;
  private final Label formula = new Label();
  private final VBox parts = new VBox();
  private Optional<MapPicture> shown = Optional.empty();

  CompletenessHeader(Controls controls, MapViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("completeness");
    headline.getStyleClass().add("completeness-headline");
    Wrapping.of(headline);
    headline.setMinHeight(Region.USE_PREF_SIZE);
    headline.setId("map-headline");
    why.textProperty().bind(texts.text("map.complete.why"));
    why.getStyleClass().add("gap-why");
    why.setId("map-completeness-why");
    seats = new LongList<>(controls, FIRST, this::part);
    seats.getStyleClass().add("completeness-parts");
    Wrapping.of(formula);
    formula.setMinHeight(Region.USE_PREF_SIZE);
    formula.getStyleClass().addAll("small", "muted");
    parts.getStyleClass().add("completeness-parts");
    parts.getChildren().addAll(seats, formula);
    why.selectedProperty().subscribe(open -> showParts());
    parts.visibleProperty().bind(why.selectedProperty());
    parts.managedProperty().bind(parts.visibleProperty());
    VBox words = new VBox(headline, why);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox top = new HBox(ring, words);
    top.getStyleClass().add("completeness-top");
    getChildren().addAll(top, parts);
  }

  void show(MapPicture picture) {
    MapCompleteness complete = picture.reading().completeness();
    ring.shareProperty().set(complete.score());
    ring.numberProperty().set(String.valueOf(complete.percent()));
    ring.setAccessibleText(texts.now(Message.of("map.complete.percent", complete.percent())));
    headline.setText(texts.now(complete.headline()));
    shown = Optional.of(picture);
    showParts();
  }

  /** What each seat gives is put into words only while somebody asks why. */
  private void showParts() {
    if (why.isSelected()) {
      formula.setText(texts.now(Message.of("map.complete.formula")));
      seats.show(shown.map(one -> one.reading().completeness().parts()).orElse(List.of()));
    } else {
      seats.shorten();
      seats.show(List.of());
    }
  }

  private Node part(Part part) {
    Hyperlink who = new Hyperlink(texts.now(Message.of("map.complete.part", who(part))));
    who.getStyleClass().add("small");
    who.setDisable(part.seatId().isEmpty());
    who.setOnAction(event -> part.seatId().ifPresent(model::select));
    HBox row = new HBox(who, Controls.spring());
    row.getStyleClass().add("completeness-part");
    for (Mark mark : Mark.values()) {
      boolean has = part.marks().contains(mark);
      Label sign = new Label(texts.now(Message.of("map.mark.sign." + mark.code())));
      sign.getStyleClass().addAll("mark", has ? "mark-has" : "mark-lacks");
      sign.setAccessibleRole(AccessibleRole.TEXT);
      sign.setAccessibleText(
          texts.now(Message.of(has ? "map.mark.has" : "map.mark.lacks", mark.word())));
      row.getChildren().add(sign);
    }
    Label weight = new Label("×" + part.weight());
    weight.getStyleClass().addAll("small", "muted", "mark-weight");
    row.getChildren().add(weight);
    return row;
  }

  private Object who(Part part) {
    return part.seatId()
        .flatMap(id -> shown.flatMap(picture -> picture.card(id)))
        .map(SeatCard::called)
        .or(() -> part.missing().map(role -> Message.of("map.complete.missing", role.word())))
        .orElse("");
  }
}
