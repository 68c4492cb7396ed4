package app.entregent.screen.map;

import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.Stance;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Wrapping;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where somebody stands, how sure that is, and where we would like them to stand. */
final class StancePart extends VBox implements SeatPart {
  private static final List<Stance> WANTED =
      MapKeys.STANCES.stream().filter(stance -> stance != Stance.UNKNOWN).toList();

  private final Controls controls;
  private final MapViewModel model;
  private final Toggles<Stance> stances;
  private final Toggles<Stance> desired;
  private final JudgementPart judgement;
  private final Label champion = new Label();

  StancePart(Controls controls, MapViewModel model, Supplier<Seat> seat) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("seat-part");
    stances = toggles(MapKeys.STANCES, model.seats()::setStance);
    desired = toggles(WANTED, stance -> model.judging().setDesiredStance(seat.get(), stance));
    desired.setId("seat-desired");
    judgement = new JudgementPart(controls, model, About.STANCE, seat);
    champion.setId("seat-champion");
    Wrapping.of(champion);
    champion.setMinHeight(Region.USE_PREF_SIZE);
    champion.getStyleClass().addAll("small", "muted");
    getChildren()
        .addAll(
            SeatFields.section(controls, "map.seat.stance", stances, judgement, champion),
            SeatFields.section(controls, "map.seat.desired", desired));
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void show(SeatCard card) {
    Seat seat = card.seat();
    stances.show(stance -> stance == seat.stance());
    desired.show(stance -> stance == seat.desiredStance());
    judgement.show(card);
    boolean isChampion = seat.stance() == Stance.CHAMPION;
    SeatFields.shown(champion, isChampion);
    if (isChampion) {
      Optional<LocalDate> cost = model.shown().flatMap(shown -> shown.reading().facts().cost(seat));
      boolean reasoned = !JudgementActs.of(seat, About.STANCE).source().isBlank();
      champion.setText(
          controls
              .texts()
              .now(
                  cost.map(day -> Message.of("map.seat.champion.proved", day))
                      .orElse(
                          Message.of(
                              reasoned ? "map.seat.champion.reasoned" : "map.seat.champion.why"))));
      if (cost.isEmpty() && !reasoned) {
        judgement.open();
      }
    }
  }

  JudgementPart judgement() {
    return judgement;
  }

  private Toggles<Stance> toggles(List<Stance> choices, Consumer<Stance> choose) {
    return new Toggles<>(
        controls, choices, Stance::word, Stance::sign, stance -> "stance-" + stance.code(), choose);
  }
}
