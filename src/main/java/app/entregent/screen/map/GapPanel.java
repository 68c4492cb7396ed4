package app.entregent.screen.map;

import app.entregent.model.decision.Gap;
import app.entregent.model.decision.Role;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Wrapping;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** All gaps of the map, and the roles of which the seller said that nobody holds them. */
final class GapPanel extends VBox {
  /** So many are shown at first, the most urgent ones. */
  private static final int FIRST = 20;

  private final Controls controls;
  private final LiveTexts texts;
  private final MapViewModel model;
  private final LongList<Gap> rows;
  private Optional<Shown> shown = Optional.empty();

  GapPanel(Controls controls, MapViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("gap-panel");
    rows = new LongList<>(controls, FIRST, gap -> new GapRow(controls, model, gap));
    rows.getStyleClass().add("gap-panel");
  }

  private record Shown(
      List<Gap> gaps, boolean live, Set<Role> absent, boolean ripe, boolean past, Language in) {}

  /** Shows them; if they are what is shown already, nothing is built anew. */
  void show(MapPicture picture) {
    Shown now =
        new Shown(
            picture.reading().gaps(),
            picture.map().decision().live(),
            picture.map().absentRoles(),
            model.analysis().ripe(),
            model.sight().inThePast(),
            texts.language());
    if (shown.filter(now::equals).isEmpty()) {
      shown = Optional.of(now);
      Rebuilding.of(this, () -> build(picture));
    }
  }

  private void build(MapPicture picture) {
    List<Gap> gaps = picture.reading().gaps();
    Label heading = new Label(texts.now(heading(picture)));
    heading.getStyleClass().add("panel-title");
    Wrapping.of(heading);
    getChildren().setAll(heading);
    if (gaps.isEmpty()) {
      Label none =
          new Label(
              texts.now(
                  Message.of(
                      picture.map().decision().live() ? "map.gaps.none" : "map.gaps.ended")));
      Wrapping.of(none);
      none.getStyleClass().add("muted");
      getChildren().add(none);
    }
    if (!gaps.isEmpty()) {
      Label ripe =
          new Label(
              texts.now(Message.of(model.analysis().ripe() ? "map.gaps.ripe" : "map.gaps.unripe")));
      Wrapping.of(ripe);
      ripe.getStyleClass().addAll("small", "muted");
      getChildren().add(ripe);
    }
    rows.show(gaps);
    getChildren().add(rows);
    if (!picture.map().absentRoles().isEmpty()) {
      getChildren().add(absent(picture));
    }
  }

  private static Message heading(MapPicture picture) {
    long open = picture.reading().gaps().stream().filter(gap -> gap.plan().isEmpty()).count();
    return Message.of("map.gaps.title", open);
  }

  private Node absent(MapPicture picture) {
    FlowPane roles = new FlowPane();
    roles.getStyleClass().add("absent-roles");
    Label words = new Label(texts.now(Message.of("map.gaps.absent")));
    words.getStyleClass().addAll("small", "muted");
    roles.getChildren().add(words);
    for (Role role : picture.map().absentRoles().stream().sorted().toList()) {
      var back = controls.link(role.word().key(), () -> model.gaps().expectAgain(role));
      back.getStyleClass().add("small");
      back.setDisable(model.sight().inThePast());
      back.setAccessibleHelp(texts.now(Message.of("map.gaps.expect_again")));
      roles.getChildren().add(back);
    }
    return roles;
  }
}
