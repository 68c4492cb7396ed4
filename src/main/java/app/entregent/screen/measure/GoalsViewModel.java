package app.entregent.screen.measure;

import app.entregent.model.measure.Goal;
import app.entregent.model.measure.GoalStore;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The goals, each with where it stands. */
public final class GoalsViewModel extends ViewModel {
  /**
   * A goal.
   *
   * @param stands empty if that is not known
   */
  public record Line(Goal goal, Optional<BigDecimal> stands) {}

  private final GoalStore goals;
  private final Clock clock;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<List<Line>> lines =
      new ReadOnlyObjectWrapper<>(this, "lines", List.of());

  public GoalsViewModel(
      Workspace workspace, Notifier notifier, GoalStore goals, Clock clock, Navigator navigator) {
    super(workspace, notifier, GoalStore.topics());
    this.goals = goals;
    this.clock = clock;
    this.navigator = navigator;
  }

  /** All goals, those due first at the head. */
  public ReadOnlyObjectProperty<List<Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** The seller says that a goal is reached, or not after all. */
  public void setReached(long id, boolean reached) {
    Optional<LocalDate> on = reached ? Optional.of(LocalDate.now(clock)) : Optional.empty();
    act(
        Label.of("measure.goal.change.reached"),
        tx -> {
          goals.setReached(tx, id, on);
          return true;
        });
  }

  public void openGuide() {
    navigator.open(new Place.Campaign());
  }

  @Override
  protected void load() {
    LocalDate today = LocalDate.now(clock);
    show(
        "goals",
        reader -> {
          List<Goal> all = goals.all(reader);
          Map<Long, BigDecimal> stands = goals.standings(reader, all, today);
          return all.stream()
              .map(goal -> new Line(goal, Optional.ofNullable(stands.get(goal.id()))))
              .toList();
        },
        lines::set);
  }
}
