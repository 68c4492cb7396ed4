package app.entregent.model.decision;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.NewNextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is concluded from a map as of a day uses nothing that came later. */
class AsOfTest {
  private static final LocalDate TODAY = LocalDate.now(TestWorkspace.CLOCK);

  private final DecisionStore decisions = new DecisionStore();
  private final MapReadings readings = new MapReadings();

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Workspace workspace;

  private long account;
  private long decision;
  private long person;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    account = change(tx -> new AccountStore().add(tx, "Villas Atlas"));
    decision = change(tx -> decisions.addDecision(tx, account, "A website"));
    person = change(tx -> new PersonStore().add(tx, NewPerson.typed("Karim Ouafir", "Villas", "")));
    long seat = onMap(tx -> decisions.addSeat(tx, NewSeat.of(decision, person, Spot.ORIGIN)));
    onMap(
        tx -> {
          decisions.setInfluence(tx, seat, Influence.HIGH);
          return true;
        });
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("map.change.added"), work));
  }

  private <T> T onMap(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("map.change.added").inDecision(decision), work));
  }

  private void talk(LocalDate day) {
    ZoneId zone = TestWorkspace.CLOCK.getZone();
    change(
        tx ->
            new ConversationStore()
                .add(
                    tx,
                    NewConversation.held(
                        List.of(person),
                        Optional.of(account),
                        Moment.on(day),
                        zone,
                        Channel.PHONE,
                        Direction.BOTH,
                        "")));
  }

  private MapReading asOf(LocalDate day) {
    return workspace.fetch(
        reader -> {
          MapPast past = new MapPastStore().read(reader, decision);
          PastMap then = past.whole(past.steps().size() - 1).orElseThrow();
          return readings.asOf(reader, then, day).orElseThrow();
        });
  }

  private static List<GapKind> kinds(MapReading reading) {
    return reading.gaps().stream().map(Gap::kind).toList();
  }

  @Test
  void asOfTodayItIsTheReadingOfToday() {
    talk(TODAY.minusDays(40));
    talk(TODAY.minusDays(3));
    MapReading today =
        workspace.fetch(reader -> readings.of(reader, decision, TODAY)).orElseThrow();
    assertThat(asOf(TODAY)).isEqualTo(today);
  }

  @Test
  void whatWasSaidLaterIsNotKnownYet() {
    talk(TODAY.minusDays(40));
    talk(TODAY.minusDays(3));
    assertThat(kinds(asOf(TODAY))).doesNotContain(GapKind.SILENT);
    MapReading before = asOf(TODAY.minusDays(4));
    assertThat(before.facts().lastTouch()).containsEntry(person, TODAY.minusDays(40));
    assertThat(before.facts().lastMet()).containsEntry(person, TODAY.minusDays(40));
    assertThat(kinds(before)).contains(GapKind.SILENT);
    MapReading first = asOf(TODAY.minusDays(41));
    assertThat(first.facts().lastTouch()).isEmpty();
    assertThat(first.facts().bonds()).containsEntry(person, 0);
    assertThat(first.completeness().percent()).isLessThan(before.completeness().percent());
  }

  @Test
  void aNextActionThatWasDoneLaterWasStillUnderWay() {
    talk(TODAY.minusDays(40));
    Gap silent =
        asOf(TODAY).gaps().stream()
            .filter(gap -> gap.kind() == GapKind.SILENT)
            .findFirst()
            .orElseThrow();
    NextActionStore actions = new NextActionStore();
    long action =
        onMap(
            tx -> {
              long id =
                  actions.add(
                      tx,
                      new NewNextAction(
                          Optional.of(account),
                          Optional.of(person),
                          Optional.empty(),
                          "Call",
                          Optional.of(TODAY),
                          false));
              new GapPlanStore().planGap(tx, decision, silent.key(), id);
              return id;
            });
    assertThat(planned(TODAY)).isTrue();
    change(
        tx -> {
          actions.done(tx, action);
          return true;
        });
    assertThat(planned(TODAY)).as("done today").isFalse();
    assertThat(planned(TODAY.minusDays(1))).as("not there yet").isFalse();
  }

  private boolean planned(LocalDate day) {
    return asOf(day).gaps().stream()
        .anyMatch(gap -> gap.kind() == GapKind.SILENT && gap.plan().isPresent());
  }

  @Test
  void stepsAndRivalsAreThoseOfThen() {
    long step = onMap(tx -> new ProcessStore().add(tx, decision, "Offers"));
    onMap(tx -> new RivalStore().add(tx, decision, Rival.Kind.NOTHING, ""));
    onMap(
        tx -> {
          new ProcessStore().delete(tx, decision, step);
          return true;
        });
    MapPast past = workspace.fetch(reader -> new MapPastStore().read(reader, decision));
    assertThat(past.whole(1).orElseThrow().steps()).isEmpty();
    assertThat(past.whole(3).orElseThrow().steps())
        .extracting(ProcessStep::name)
        .containsExactly("Offers");
    assertThat(past.whole(3).orElseThrow().rivals()).hasSize(1);
    assertThat(past.whole(2).orElseThrow().rivals()).isEmpty();
    assertThat(past.whole(4).orElseThrow().steps()).isEmpty();
  }
}
