package app.entregent.screen.meeting;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.Tasks;
import app.entregent.workspace.Label;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // set when the screen is shown
class MeetingsViewTest extends ScreenTest {
  private static final LocalDate TODAY = LocalDate.now(TestWorkspace.CLOCK);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final ConversationStore conversations = new ConversationStore();
  private MeetingsViewModel model;

  @Test
  void aGoalStaysWithItsMeetingAndAllIsDoneByKeys() {
    long first = meeting("Nadia Corvane", "11:00");
    long second = meeting("Theo Larch", "15:00");
    showScreen(this::view);
    ListView<?> list = seen("#meeting-list", ListView.class);
    until(() -> list.getItems().size() == 2);
    clickOn("#meeting-goal");
    write("Hear what the pages must do");
    clickOn("Theo Larch");
    until(() -> model.sheetProperty().get().filter(s -> s.meeting().id() == second).isPresent());
    until(() -> goal(first).equals("Hear what the pages must do"));
    assertThat(goal(second)).isEmpty();
    assertThat(onWindow(() -> seen("#meeting-goal", TextField.class).getText())).isEmpty();
    onWindow(list::requestFocus);
    push(KeyCode.X);
    assertThat(onWindow(() -> seen("#meeting-asked", TextField.class).getText())).isEmpty();
    write("He is ill\n");
    until(() -> list.getItems().size() == 1);
    assertThat(state(second)).isEqualTo(ConversationState.CANCELLED);
    push(KeyCode.M);
    write("yesterday\n");
    until(() -> model.troubleProperty().get().isPresent());
    write("\b");
    push(KeyCode.ESCAPE);
    assertThat(list.isFocused()).isTrue();
    clickOn("#meeting-parts .toggle-button");
    push(KeyCode.RIGHT);
    until(() -> model.partProperty().get() == MeetingPart.EVENING);
    assertThat(troubles).isEmpty();
  }

  private MeetingsView view() {
    model =
        new MeetingsViewModel(
            workspace,
            notifier,
            () -> {},
            TestWorkspace.CLOCK,
            navigator,
            start -> {},
            MeetingPart.TO_COME,
            Optional.empty());
    return new MeetingsView(
        controls,
        keys,
        model,
        new PaperExport(
            new Tasks(Runnable::run),
            new CannedDialogs(),
            notifier,
            (paper, one) -> Printing.Outcome.NO_PRINTER));
  }

  private String goal(long id) {
    return away(() -> workspace.fetch(r -> conversations.find(r, id).orElseThrow().goal()));
  }

  private ConversationState state(long id) {
    return away(() -> workspace.fetch(r -> conversations.find(r, id).orElseThrow().state()));
  }

  private long meeting(String name, String time) {
    return away(
        () ->
            now(
                workspace.change(
                    Label.of("people.change.added"),
                    tx ->
                        conversations.add(
                            tx,
                            NewConversation.planned(
                                List.of(new PersonStore().addProvisional(tx, name)),
                                Optional.empty(),
                                new Moment(TODAY, Optional.of(LocalTime.parse(time))),
                                PARIS,
                                Channel.FACE_TO_FACE,
                                "")))));
  }
}
