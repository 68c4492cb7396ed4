package app.entregent.screen.log;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Felt;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.TalkSign;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.proposal.TalkEffects.Logged;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class MeetingLogTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final ConversationStore conversations = new ConversationStore();
  private final HeardNotices notices = new HeardNotices();
  private final List<Logged> logged = new ArrayList<>();

  @TempDir Path folder;
  private Workspace workspace;
  private LogViewModel model;
  private long amina;
  private long basile;
  private long meeting;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    amina = change(tx -> new PersonStore().addProvisional(tx, "Amina Idrissi"));
    basile = change(tx -> new PersonStore().addProvisional(tx, "Basile Roux"));
    long account = change(tx -> new AccountStore().add(tx, "Villa Atlas"));
    meeting =
        change(
            tx ->
                conversations.add(
                    tx,
                    NewConversation.planned(
                            List.of(amina, basile),
                            Optional.of(account),
                            new Moment(TODAY, Optional.of(LocalTime.of(9, 0))),
                            ZoneId.of("Europe/Paris"),
                            Channel.FACE_TO_FACE,
                            "Hear her father")
                        .inDecision(77)));
    model =
        new LogViewModel(
            workspace,
            notices,
            () -> {},
            TestWorkspace.CLOCK,
            new DraftFile(workspace.file(), Runnable::run));
    model.tell(logged::add);
    model.begin(Start.NOTHING.withMeeting(meeting));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aMeetingIsHeldByOneKeyForEachASentenceAndWhatComesNext() {
    assertThat(model.meetingProperty().get()).isTrue();
    felt(0, Felt.WARMER);
    felt(1, Felt.COOLER);
    model.form().words(LogField.SAID).set("He fears for his name");
    model.form().words(LogField.NEXT).set("Call him");
    model.form().details().signProperty(model.form().people().getFirst()).set(TalkSign.QUOTE_ASKED);
    model.save();
    Conversation held = find(meeting);
    assertThat(held.state()).isEqualTo(ConversationState.HELD);
    assertThat(held.summary()).isEqualTo("He fears for his name");
    assertThat(held.goal()).isEqualTo("Hear her father");
    assertThat(held.decisionId()).contains(77L);
    assertThat(held.sign()).isEqualTo(TalkSign.QUOTE_ASKED);
    assertThat(held.felt()).isEqualTo(Map.of(amina, Felt.WARMER, basile, Felt.COOLER));
    Set<Long> withNext =
        workspace.fetch(r -> new NextActionStore().talksWithNext(r, List.of(meeting)));
    assertThat(withNext).containsExactly(meeting);
    assertThat(logged).singleElement().matches(Logged::held);
    now(workspace.undo());
    assertThat(find(meeting).state()).isEqualTo(ConversationState.PLANNED);
    assertThat(find(meeting).felt()).isEmpty();
  }

  @Test
  void whatWasWrittenComesBackToBeWrittenOn() {
    felt(0, Felt.SAME);
    model.form().words(LogField.SAID).set("Short");
    model.save();
    model.begin(Start.NOTHING.withMeeting(meeting));
    assertThat(model.form().text(LogField.SAID)).isEqualTo("Short");
    assertThat(model.form().feltProperty(model.form().people().getFirst()).get())
        .contains(Felt.SAME);
    felt(1, Felt.WARMER);
    model.save();
    assertThat(find(meeting).felt()).isEqualTo(Map.of(amina, Felt.SAME, basile, Felt.WARMER));
  }

  @Test
  void whatNobodyTouchedLeavesNoDraftAndWhatWasChosenDoes() {
    model.leave();
    model.begin(Start.NOTHING);
    assertThat(model.form().people()).isEmpty();
    model.begin(Start.NOTHING.withMeeting(meeting));
    felt(1, Felt.WARMER);
    model.leave();
    model.begin(Start.NOTHING);
    assertThat(model.form().people()).hasSize(2);
    assertThat(model.form().feltProperty(model.form().people().getLast()).get())
        .contains(Felt.WARMER);
  }

  @Test
  void itCanBeAnotherTalkAfterAll() {
    model.startAnother();
    assertThat(model.meetingProperty().get()).isFalse();
    assertThat(model.form().people()).isEmpty();
    assertThat(find(meeting).state()).isEqualTo(ConversationState.PLANNED);
  }

  @Test
  void aMeetingThatWasTakenBackMeanwhileOpensAnEmptySheet() {
    now(workspace.undo());
    model.begin(Start.NOTHING.withMeeting(meeting));
    assertThat(model.meetingProperty().get()).isFalse();
    assertThat(model.form().people()).isEmpty();
  }

  private void felt(int at, Felt how) {
    model.form().feltProperty(model.form().people().get(at)).set(Optional.of(how));
  }

  private Conversation find(long id) {
    return workspace.fetch(reader -> conversations.find(reader, id)).orElseThrow();
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("people.change.added"), work));
  }
}
