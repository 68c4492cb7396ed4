package app.entregent.screen.workshop;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.history.LabelWords;
import app.entregent.history.NameStore;
import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.MapDifference;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Spot;
import app.entregent.model.workshop.Guest.Side;
import app.entregent.model.workshop.GuestStore;
import app.entregent.model.workshop.WorkshopCourseStore;
import app.entregent.model.workshop.WorkshopNote.Kind;
import app.entregent.model.workshop.WorkshopNoteStore;
import app.entregent.model.workshop.WorkshopState;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // set when the screen is shown
class CloseViewTest extends ScreenTest {
  /** Keeps which map it was to show. */
  private static final class Shown implements ShownMap {
    private final StackPane node = new StackPane();
    private final List<MapReading> readings = new ArrayList<>();

    @Override
    public Node node() {
      return node;
    }

    @Override
    public void show(MapReading reading, LocalDate day, Map<Long, MapDifference.Kind> marks) {
      readings.add(reading);
    }
  }

  private final List<Shown> maps = new ArrayList<>();
  private CloseViewModel model;
  private long decision;
  private long workshop;

  @Test
  void aWorkshopIsClosedAndReplayedByKeysAlone() {
    prepare();
    showScreen(this::view);
    until(() -> model.endingProperty().get().isPresent());
    push(KeyCode.ALT, KeyCode.A);
    write("Write the page\tthe");
    until(
        () ->
            lookup("#close-who-proposed .list-cell").match(Node::isVisible).tryQuery().isPresent());
    push(KeyCode.ENTER);
    until(() -> seen("#close-day", TextField.class).isFocused());
    write("tomorrow\n");
    until(() -> ending().actions().size() == 1);
    NextAction agreed = ending().actions().getFirst();
    assertThat(agreed.colleagueId()).isPresent();
    assertThat(agreed.due()).isPresent();
    push(KeyCode.ALT, KeyCode.C);
    write("nad");
    until(
        () ->
            lookup("#close-speaker-proposed .list-cell")
                .match(Node::isVisible)
                .tryQuery()
                .isPresent());
    push(KeyCode.ENTER);
    write("I will call him\n");
    until(() -> ending().commitments().size() == 1);
    assertThat(ending().commitments().getFirst().guestId()).isPresent();
    push(KeyCode.ALT, KeyCode.DIGIT3);
    push(KeyCode.A);
    until(() -> seen("#close-words", TextField.class).getText().equals("By month?"));
    write("\n");
    until(() -> ending().parked().isEmpty());
    push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> ending().workshop().state() == WorkshopState.CLOSED);
    push(KeyCode.ALT, KeyCode.R);
    ListView<?> moments = seen("#close-replay", ListView.class);
    until(() -> moments.getItems().size() >= 3 && moments.isFocused());
    push(KeyCode.RIGHT);
    until(() -> moments.getSelectionModel().getSelectedIndex() == 1);
    onWindow(() -> moments.setStyle("-fx-min-width: 9em; -fx-max-width: 9em;"));
    until(() -> moments.getWidth() < 150 && noLineIsCut(moments));
    until(() -> !maps.getLast().readings.isEmpty());
    push(KeyCode.ALT, KeyCode.R);
    push(KeyCode.ALT, KeyCode.B);
    until(() -> opened.size() == 1);
    assertThat(opened).containsExactly(new Place.Workshops(Optional.of(workshop)));
    assertThat(troubles).isEmpty();
  }

  /** However narrow the list, or large the type. */
  private static boolean noLineIsCut(ListView<?> list) {
    List<Labeled> lines =
        list.lookupAll(".list-cell").stream()
            .flatMap(cell -> Stream.ofNullable(((ListCell<?>) cell).getGraphic()))
            .map(Labeled.class::cast)
            .toList();
    return !lines.isEmpty()
        && lines.stream().anyMatch(line -> line.getHeight() > 2 * line.getFont().getSize() * 1.3)
        && lines.stream()
            .allMatch(line -> line.getHeight() >= line.prefHeight(line.getWidth()) - 1);
  }

  private Ending ending() {
    return model.endingProperty().get().orElseThrow();
  }

  private CloseView view() {
    model =
        new CloseViewModel(
            workspace, notifier, texts, () -> {}, TestWorkspace.CLOCK, navigator, workshop);
    return new CloseView(
        controls,
        keys,
        model,
        () -> {
          maps.add(new Shown());
          return maps.getLast();
        },
        new LabelWords(new NameStore()));
  }

  private void prepare() {
    decision =
        change(
            tx -> new DecisionStore().addDecision(tx, new AccountStore().add(tx, "Brindille"), ""));
    change(
        tx ->
            new DecisionStore()
                .addSeat(tx, NewSeat.ghost(decision, EnumSet.of(Role.BUYER), new Spot(0, 0))));
    workshop = change(tx -> new WorkshopStore().add(tx, decision, "Orders", Optional.empty()));
    change(tx -> new GuestStore().add(tx, workshop, "Nadia Corvane", Side.CLIENT, ""));
    change(tx -> new GuestStore().add(tx, workshop, "Thea Moor", Side.OURS, ""));
    change(
        tx -> {
          new WorkshopCourseStore().start(tx, workshop, Optional.empty(), "");
          return new WorkshopNoteStore()
              .add(tx, workshop, Kind.PARKED, "By month?", Optional.empty(), Optional.empty());
        });
  }

  private long change(Function<Transaction, Long> work) {
    Label label = Label.of("map.change.added");
    long id =
        away(() -> now(workspace.change(decision == 0 ? label : label.inDecision(decision), work)));
    return id;
  }
}
