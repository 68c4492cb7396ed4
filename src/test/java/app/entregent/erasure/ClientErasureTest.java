package app.entregent.erasure;

import static app.entregent.testing.TestWorkspace.now;
import static app.entregent.workspace.schema.Tables.ATTACHED_BYTES;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.ENTRY;
import static app.entregent.workspace.schema.Tables.NEXT_ACTION;
import static app.entregent.workspace.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.AccountText;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.MapPastStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.SnapshotStore;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonName;
import app.entregent.model.people.PersonStore;
import app.entregent.model.workshop.Guest.Side;
import app.entregent.model.workshop.GuestStore;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.search.SearchKeeper;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.UndoState;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import app.entregent.workspace.schema.tables.records.AttachmentRecord;
import app.entregent.workspace.schema.tables.records.ConversationRecord;
import app.entregent.workspace.schema.tables.records.NextActionRecord;
import app.entregent.workspace.schema.tables.records.ParticipantRecord;
import app.entregent.workspace.schema.tables.records.PersonRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class ClientErasureTest {
  private static final List<String> WORDS =
      List.of("Zorvanta", "Quillon", "Xanthippe", "brimstone", "Vexley", "marzipan");

  @TempDir Path folder;
  private final AccountStore accounts = new AccountStore();
  private final PersonStore persons = new PersonStore();
  private final DecisionStore decisions = new DecisionStore();
  private final ClientErasure erasure = new ClientErasure();
  private Workspace workspace;
  private long client;
  private long shared;
  private long otherMap;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void noByteOfTheClientIsLeftAndTheOthersStay() throws IOException {
    fill();
    List<byte[]> images =
        workspace.fetch(
            reader ->
                reader
                    .sql()
                    .select(ENTRY.BEFORE_IMAGE)
                    .from(ENTRY)
                    .where(ENTRY.BEFORE_IMAGE.isNotNull())
                    .fetch(ENTRY.BEFORE_IMAGE));
    SearchKeeper first = SearchKeeper.direct(workspace);
    assertThat(now(first.open())).isFalse();
    first.rebuild((read, total) -> {});
    reopen();
    SearchKeeper search = SearchKeeper.direct(workspace);
    assertThat(now(search.open())).as("the index was kept").isTrue();
    assertThat(found(WORDS.subList(0, 5))).as("the words are readable before").hasSize(5);

    ErasurePlan plan = workspace.fetch(reader -> erasure.plan(reader, client));
    assertThat(plan.of(ErasedKind.PEOPLE)).isEqualTo(2);
    assertThat(plan.of(ErasedKind.TALKS)).isEqualTo(2);
    assertThat(plan.of(ErasedKind.DECISIONS)).isEqualTo(1);
    assertThat(plan.of(ErasedKind.SEATS)).isEqualTo(3);
    assertThat(plan.of(ErasedKind.WORKSHOPS)).isEqualTo(1);
    assertThat(plan.of(ErasedKind.FILES)).isEqualTo(1);
    assertThat(plan.kept()).isEqualTo(Map.of(KeptFor.ANOTHER_MAP, 1));
    assertThat(plan.keptNames()).containsExactly("Ruth Adeyemi");
    assertThat(plan.mentions()).isEmpty();

    ErasurePlan done = now(workspace.erase(erasing -> erasure.erase(erasing, client)));
    assertThat(done).isEqualTo(plan);
    assertThat(found(WORDS)).isEmpty();
    byte[] bytes = Files.readAllBytes(workspace.file());
    assertThat(images).as("images of the journal").noneMatch(image -> holds(bytes, image));
    assertThat(workspace.undoState()).isEqualTo(UndoState.NOTHING);
    assertThat(now(workspace.undo())).isEmpty();
    assertThat(now(search.follow())).as("the index knows that it can't follow").isFalse();
    othersAreThere();
    reopen();
    assertThat(found(WORDS)).isEmpty();
    assertThat(workspace.undoState()).isEqualTo(UndoState.NOTHING);
    othersAreThere();
  }

  @Test
  void thePastOfOtherMapsStaysAndNewChangesCanBeUndone() {
    fill();
    var _ = now(workspace.erase(erasing -> erasure.erase(erasing, client)));
    var past = workspace.fetch(reader -> new MapPastStore().read(reader, otherMap));
    assertThat(past.steps()).isNotEmpty();
    change(tx -> decisions.addSeat(tx, NewSeat.of(otherMap, shared, new Spot(0, 0))));
    assertThat(now(workspace.undo())).isPresent();
    assertThat(workspace.fetch(reader -> decisions.map(reader, otherMap)).seats()).hasSize(1);
  }

  @Test
  void whoeverIsKnownElsewhereStaysForAReason() {
    long account = change(tx -> accounts.add(tx, "Zorvanta"));
    long contact = person("Amina Diallo");
    long elsewhere = person("Bruno Keller");
    long alone = person("Carla Moss");
    change(
        tx -> {
          List.of(contact, elsewhere, alone)
              .forEach(id -> accounts.addPerson(tx, account, id, "Buyer"));
          var row = new PersonRecord();
          row.setId(contact);
          row.setConnectedOn(LocalDate.of(2026, 1, 1));
          tx.update(row);
          long other = accounts.add(tx, "Polaris");
          talk(tx, Optional.of(other), "With both", elsewhere);
          talk(tx, Optional.empty(), "With one", alone);
          return 0L;
        });
    ErasurePlan plan = workspace.fetch(reader -> erasure.plan(reader, account));
    assertThat(plan.kept()).isEqualTo(Map.of(KeptFor.CONTACT, 1, KeptFor.ANOTHER_TALK, 1));
    assertThat(plan.of(ErasedKind.PEOPLE)).isEqualTo(1);
    assertThat(plan.of(ErasedKind.TALKS)).isEqualTo(1);
  }

  @Test
  void eachTextThatStillHoldsTheNameIsToldWithItsPlace() {
    fill();
    long other = change(tx -> accounts.add(tx, "Polaris"));
    long action =
        change(
            tx -> {
              accounts.set(tx, other, AccountText.NOTE, "They left ZORVANTA HOLDING last year");
              NextActionRecord row = new NextActionRecord();
              row.setAccountId(other);
              row.setWords("Compare\nwith Zorvanta Holding");
              row.setAddedOn(LocalDate.of(2026, 11, 1));
              row.setPromised(false);
              return tx.insert(row);
            });
    ErasurePlan plan = workspace.fetch(reader -> erasure.plan(reader, client));
    assertThat(plan.mentions())
        .containsExactlyInAnyOrder(
            new Mention("They left ZORVANTA HOLDING last year", new Mention.Account(other)),
            new Mention("Compare with Zorvanta Holding", new Mention.Action(action)));
    Certificate page =
        new Certificate(
            plan, TestWorkspace.CLOCK.instant().atZone(ZoneOffset.UTC), "", "w", List.of());
    assertThat(page.text(Texts.of(Language.EN)))
        .contains("1  next action\n", "1  text about another account")
        .doesNotContainIgnoringCase("zorvanta");
  }

  private void othersAreThere() {
    assertThat(
            workspace.<List<String>>fetch(
                reader ->
                    reader.sql().select(PERSON.LAST_NAME).from(PERSON).fetch(PERSON.LAST_NAME)))
        .containsExactly("Adeyemi");
    assertThat(workspace.fetch(reader -> decisions.map(reader, otherMap)).people())
        .containsExactly(shared);
    assertThat(count(CONVERSATION)).isEqualTo(1);
    assertThat(count(NEXT_ACTION)).isEqualTo(1);
    assertThat(count(ATTACHED_BYTES)).isZero();
  }

  private int count(Table<?> table) {
    return workspace.fetch(reader -> reader.sql().fetchCount(table));
  }

  /** A client with something in each corner, and another account that shares one person. */
  private void fill() {
    client = change(tx -> accounts.add(tx, "Zorvanta Holding"));
    long quillon = person("Quillon Varga");
    long other = person("Somebody Else");
    shared = person("Ruth Adeyemi");
    change(
        tx -> {
          persons.rename(tx, other, PersonName.parse("Pia Vexley"));
          persons.rename(tx, other, PersonName.parse("Pia Vex"));
          accounts.addPerson(tx, client, other, "Buyer");
          return 0L;
        });
    long decision = change(tx -> decisions.addDecision(tx, client, "Boats of brimstone"));
    change(
        tx -> {
          long seat = decisions.addSeat(tx, NewSeat.of(decision, quillon, new Spot(0, 0)));
          decisions.setText(tx, seat, SeatText.WORRY, "Xanthippe will leave");
          var _ = decisions.addSeat(tx, NewSeat.of(decision, shared, new Spot(0, 0)));
          var _ = decisions.addSeat(tx, NewSeat.of(decision, other, new Spot(0, 0)));
          var _ = new SnapshotStore().add(tx, decision, "Before Xanthippe");
          long workshop = new WorkshopStore().add(tx, decision, "Zorvanta day", Optional.empty());
          var _ = new GuestStore().add(tx, workshop, "Quillon Varga", Side.values()[0], "");
          return 0L;
        },
        Label.of("test").inDecision(decision));
    long gone =
        change(
            tx -> decisions.addSeat(tx, NewSeat.ghost(decision, Set.of(), new Spot(1, 1))),
            Label.of("test").inDecision(decision));
    change(
        tx -> {
          decisions.setText(tx, gone, SeatText.GAIN, "All of marzipan");
          return 0L;
        },
        Label.of("test").inDecision(decision));
    change(
        tx -> {
          decisions.deleteSeat(tx, gone);
          return 0L;
        },
        Label.of("test").inDecision(decision));
    change(
        tx -> {
          long talk = talk(tx, Optional.of(client), "Quillon spoke of brimstone", shared);
          talk(tx, Optional.empty(), "Xanthippe is his aunt", quillon);
          byte[] hash = new byte[32];
          tx.keepBytes(hash, "Zorvanta letter".getBytes(StandardCharsets.UTF_8));
          AttachmentRecord file = new AttachmentRecord();
          file.setConversationId(talk);
          file.setName("Vexley.txt");
          file.setSize(15L);
          file.setSha256(hash);
          file.setAddedOn(tx.today());
          return tx.insert(file);
        });
    long polaris = change(tx -> accounts.add(tx, "Polaris"));
    otherMap = change(tx -> decisions.addDecision(tx, polaris, "Winches"));
    change(
        tx -> {
          talk(tx, Optional.of(polaris), "About winches", shared);
          action(tx, client, "Call Quillon");
          action(tx, polaris, "Send the winch");
          return decisions.addSeat(tx, NewSeat.of(otherMap, shared, new Spot(0, 0)));
        },
        Label.of("test").inDecision(otherMap));
  }

  private static void action(Transaction tx, long account, String words) {
    NextActionRecord row = new NextActionRecord();
    row.setAccountId(account);
    row.setWords(words);
    row.setAddedOn(tx.today());
    var _ = tx.insert(row);
  }

  private static long talk(Transaction tx, Optional<Long> account, String words, long person) {
    ConversationRecord row = new ConversationRecord();
    row.setAccountId(account.orElse(null));
    row.setStartedAt(tx.now());
    row.setZone("Europe/Paris");
    row.setHeldOn(tx.today());
    row.setChannel("PHONE");
    row.setDirection("MUTUAL");
    row.setSummary(words);
    row.setOrigin("TYPED");
    long id = tx.insert(row);
    ParticipantRecord who = new ParticipantRecord();
    who.setConversationId(id);
    who.setPersonId(person);
    var _ = tx.insert(who);
    return id;
  }

  private long person(String name) {
    return change(tx -> persons.add(tx, NewPerson.typed(name, "", "")));
  }

  private long change(Function<Transaction, Long> work) {
    return change(work, Label.of("test"));
  }

  private long change(Function<Transaction, Long> work, Label label) {
    return now(workspace.change(label, work));
  }

  /**
   * Which of these words the file or what lies beside it holds, in whatever small or capital
   * letters.
   */
  private List<String> found(List<String> words) throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    String text = all.toString().toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    for (String word : words) {
      if (text.contains(word.toLowerCase(Locale.ROOT))) {
        found.add(word);
      }
    }
    return found;
  }

  private static boolean holds(byte[] all, byte[] part) {
    return new String(all, StandardCharsets.ISO_8859_1)
        .contains(new String(part, StandardCharsets.ISO_8859_1));
  }

  private void reopen() {
    Path file = workspace.file();
    workspace.close();
    workspace = Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()));
  }
}
