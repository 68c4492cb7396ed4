package app.entregent.model.measure;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.measure.chain.ChainStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a few queries put together is what the plain formula says of each talk. */
@SuppressWarnings("NullAway.Init")
class TargetTalkStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final LocalDate FROM = TODAY.minusDays(60);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int TALKS = 160;

  private record Written(
      long id, Set<Long> people, Optional<Long> account, LocalDate on, Direction direction) {}

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  /** With few writers they are named; with many their talks are found by the days. */
  @ParameterizedTest
  @ValueSource(ints = {3, 90})
  void ofFewPeopleAndOfManyTheSameTalksCount(int people) {
    List<Long> persons = new ArrayList<>();
    List<Long> accounts = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      String name = "Person " + (char) ('a' + i % 26) + " Number" + i;
      persons.add(change(tx -> new PersonStore().add(tx, NewPerson.typed(name, "", ""))));
    }
    for (int i = 0; i < 4; i++) {
      String name = "Account " + i;
      boolean target = i % 2 == 0;
      accounts.add(
          change(
              tx -> {
                long id = new AccountStore().add(tx, name);
                new AccountStore().setTarget(tx, id, target);
                return id;
              }));
    }
    List<Written> written = change(tx -> write(tx, persons, accounts));
    Set<Long> expected =
        written.stream()
            .filter(talk -> counts(talk, written, Set.of(accounts.get(0), accounts.get(2))))
            .map(Written::id)
            .collect(Collectors.toSet());
    assertThat(expected).hasSizeBetween(5, TALKS / 2);
    List<RingAct> found =
        workspace.fetch(reader -> new TargetTalkStore().between(reader, FROM, TODAY));
    assertThat(found)
        .extracting(act -> ((RingAct.TargetTalk) act).conversationId())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** A client is cared for when a talk of the last time stands under its name. */
  @Test
  void clientsWithATalkOfTheLastTimeAreCounted() {
    List<Long> accounts = new ArrayList<>();
    for (LadderStep step :
        List.of(LadderStep.CLIENT, LadderStep.CLIENT, LadderStep.ADVOCATE, LadderStep.LEAD)) {
      accounts.add(
          change(
              tx -> {
                long id = new AccountStore().add(tx, "Account " + step);
                new AccountStore().setLadder(tx, id, step);
                return id;
              }));
    }
    long person = change(tx -> new PersonStore().add(tx, NewPerson.typed("Ines Vidal", "", "")));
    assertThat(cared()).isZero();
    for (int i = 0; i < accounts.size(); i++) {
      long account = accounts.get(i);
      LocalDate on = i == 1 ? TODAY.minusDays(ChainStore.DAYS) : TODAY.minusDays(i);
      change(tx -> talk(tx, Set.of(person), Optional.of(account), on, Direction.BOTH));
      change(tx -> talk(tx, Set.of(person), Optional.of(account), on, Direction.OUTGOING));
    }
    change(tx -> talk(tx, Set.of(person), Optional.empty(), TODAY, Direction.BOTH));
    assertThat(cared()).as("a client and an advocate").isEqualTo(2);
  }

  private int cared() {
    return workspace.fetch(reader -> new ChainStore().facts(reader, TODAY)).cared();
  }

  private static List<Written> write(Transaction tx, List<Long> persons, List<Long> accounts) {
    Random random = new Random(persons.size());
    List<Written> written = new ArrayList<>();
    for (int i = 0; i < TALKS; i++) {
      Set<Long> there = new HashSet<>();
      for (int n = 0; n <= random.nextInt(2); n++) {
        there.add(persons.get(random.nextInt(persons.size())));
      }
      Optional<Long> account =
          random.nextInt(4) == 0
              ? Optional.empty()
              : Optional.of(accounts.get(random.nextInt(accounts.size())));
      LocalDate on = TODAY.minusDays(random.nextInt(100));
      Direction direction = Direction.values()[random.nextInt(Direction.values().length)];
      long id = talk(tx, there, account, on, direction);
      written.add(new Written(id, there, account, on, direction));
    }
    return written;
  }

  private static long talk(
      Transaction tx, Set<Long> people, Optional<Long> account, LocalDate on, Direction direction) {
    return new ConversationStore()
        .add(
            tx,
            NewConversation.held(
                List.copyOf(people),
                account,
                Moment.on(on),
                PARIS,
                Channel.EMAIL,
                direction,
                "Words"));
  }

  /** Talk by talk, as one would ask by hand; nobody here works for a target. */
  private static boolean counts(Written talk, List<Written> all, Set<Long> targets) {
    boolean there =
        !talk.on().isBefore(FROM) && talk.account().filter(targets::contains).isPresent();
    return switch (talk.direction()) {
      case BOTH -> there;
      case OUTGOING -> false;
      case INCOMING ->
          there
              && all.stream()
                  .filter(other -> other.direction() != Direction.INCOMING)
                  .filter(other -> other.people().stream().anyMatch(talk.people()::contains))
                  .anyMatch(
                      other ->
                          Math.abs(ChronoUnit.DAYS.between(other.on(), talk.on()))
                              <= TouchStore.ANSWER_DAYS);
    };
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("engage.change.edit"), work));
  }
}
