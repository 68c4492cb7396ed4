package app.entregent.workspace;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.space.CrossingState;
import app.entregent.model.account.space.WhiteSpace;
import app.entregent.model.account.space.WhiteSpaceStore;
import app.entregent.testing.MapActs;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.schema.DefaultSchema;
import app.entregent.workspace.schema.Tables;
import app.entregent.workspace.schema.tables.records.AccountRecord;
import app.entregent.workspace.schema.tables.records.AttachmentRecord;
import app.entregent.workspace.schema.tables.records.CompanyRecord;
import app.entregent.workspace.schema.tables.records.ConversationRecord;
import app.entregent.workspace.schema.tables.records.DecisionRecord;
import app.entregent.workspace.schema.tables.records.MessageRecord;
import app.entregent.workspace.schema.tables.records.ParticipantRecord;
import app.entregent.workspace.schema.tables.records.PersonRecord;
import app.entregent.workspace.schema.tables.records.PostRecord;
import app.entregent.workspace.schema.tables.records.SeatRecord;
import app.entregent.workspace.schema.tables.records.SharedContentRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Whatever was done: undone all of it, done again all of it, and each table is as it was. */
class UndoEverythingTest {
  private static final Label LABEL = Label.of("people.change.added");

  @Property(tries = 8)
  void undoingAndRedoingRandomActsGivesTheSameTables(@ForAll long seed) throws IOException {
    Path folder = Files.createTempDirectory("entregent-property");
    Random random = new Random(seed);
    try (Workspace workspace = TestWorkspace.create(folder)) {
      AtomicInteger changes = new AtomicInteger();
      workspace.listen(notice -> changes.incrementAndGet());
      List<Map<String, List<String>>> states = new ArrayList<>();
      states.add(dump(workspace));
      int acts = 1 + random.nextInt(40);
      for (int act = 0; act < acts; act++) {
        now(workspace.change(LABEL, tx -> actAtRandom(tx, random)));
        // What was done and taken back within one change is a step too, though nothing differs.
        if (changes.get() == states.size()) {
          states.add(dump(workspace));
        }
      }
      for (int step = states.size() - 2; step >= 0; step--) {
        assertThat(now(workspace.undo())).isPresent();
        assertThat(dump(workspace)).isEqualTo(states.get(step));
      }
      assertThat(now(workspace.undo())).isEmpty();
      for (int step = 1; step < states.size(); step++) {
        assertThat(now(workspace.redo())).isPresent();
        assertThat(dump(workspace)).isEqualTo(states.get(step));
      }
      assertThat(now(workspace.redo())).isEmpty();
    } finally {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static int actAtRandom(Transaction tx, Random random) {
    int acts = 1 + random.nextInt(3);
    for (int act = 0; act < acts; act++) {
      switch (random.nextInt(11)) {
        case 0, 1 -> addPeople(tx, random);
        case 2 -> renameAPerson(tx, random);
        case 3 -> removeAPost(tx, random);
        case 4 -> addConversation(tx, random);
        case 5 -> addDecision(tx, random);
        case 6 -> fillSpace(tx, random);
        default -> new MapActs(tx, random).act();
      }
    }
    return acts;
  }

  /** A row, a column or a crossing of the white space more, or one less. */
  private static void fillSpace(Transaction tx, Random random) {
    WhiteSpaceStore store = new WhiteSpaceStore();
    long account =
        tx.sql().select(Tables.ACCOUNT.ID).from(Tables.ACCOUNT).fetch(Tables.ACCOUNT.ID).stream()
            .findFirst()
            .orElseGet(() -> new AccountStore().add(tx, "Olea"));
    WhiteSpace space = store.find(tx, account);
    if (space.size() == 0 || random.nextInt(3) == 0) {
      store.addOffering(tx, "O" + random.nextInt());
      store.addCentre(tx, account, "B" + random.nextInt());
      return;
    }
    long offering = space.offerings().getFirst().id();
    long centre = space.centres().getLast().id();
    WhiteSpace.Spot spot = new WhiteSpace.Spot(offering, centre);
    switch (random.nextInt(5)) {
      case 0 -> store.setNote(tx, spot, random.nextBoolean() ? "" : "n");
      case 1 -> store.moveOffering(tx, offering, 1);
      case 2 -> store.deleteOffering(tx, offering);
      case 3 -> store.deleteCentre(tx, centre);
      default -> store.setState(tx, spot, CrossingState.values()[random.nextInt(5)]);
    }
  }

  private static void addPeople(Transaction tx, Random random) {
    CompanyRecord company = new CompanyRecord();
    company.setName("C" + random.nextLong());
    company.setNameKey("c");
    long companyId = tx.insert(company);
    int count = 1 + random.nextInt(random.nextInt(8) == 0 ? 1_200 : 5);
    long first =
        tx.insertAll(
            IntStream.range(0, count)
                .mapToObj(
                    i -> {
                      PersonRecord row = new PersonRecord();
                      row.setFirstName("Zoë \"\n\\" + i);
                      row.setLastName(random.nextBoolean() ? "" : "名前");
                      row.setOrigin("TYPED");
                      row.setAddedAt(tx.now());
                      if (random.nextBoolean()) {
                        row.setConnectedOn(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000)));
                      }
                      return row;
                    })
                .toList());
    tx.insertAll(
        IntStream.range(0, count)
            .mapToObj(
                i -> {
                  PostRecord row = new PostRecord();
                  row.setPersonId(first + i);
                  row.setCompanyId(companyId);
                  row.setSeenOn(tx.today());
                  return row;
                })
            .toList());
  }

  private static void renameAPerson(Transaction tx, Random random) {
    List<Long> ids = tx.sql().select(Tables.PERSON.ID).from(Tables.PERSON).fetch(Tables.PERSON.ID);
    if (!ids.isEmpty()) {
      PersonRecord row = new PersonRecord();
      row.setId(ids.get(random.nextInt(ids.size())));
      row.setNote("note " + random.nextInt(3));
      row.setConnectedOn(null);
      tx.update(row);
    }
  }

  private static void removeAPost(Transaction tx, Random random) {
    List<Long> ids = tx.sql().select(Tables.POST.ID).from(Tables.POST).fetch(Tables.POST.ID);
    if (!ids.isEmpty()) {
      tx.deleteAll(Tables.POST, ids.stream().filter(id -> random.nextInt(3) == 0).toList());
    }
  }

  private static void addConversation(Transaction tx, Random random) {
    ConversationRecord row = new ConversationRecord();
    row.setStartedAt(tx.now());
    row.setZone("Europe/Paris");
    row.setHeldOn(tx.today());
    row.setChannel("PHONE");
    row.setDirection("BOTH");
    row.setOrigin("TYPED");
    row.setSummary("x".repeat(random.nextInt(5_000)));
    long conversation = tx.insert(row);
    MessageRecord message = new MessageRecord();
    message.setConversationId(conversation);
    message.setSentAt(tx.now());
    byte[] fingerprint = new byte[16];
    random.nextBytes(fingerprint);
    message.setFingerprint(fingerprint);
    tx.insert(message);
    addDetails(tx, random, conversation);
    List<Long> people =
        tx.sql().select(Tables.PERSON.ID).from(Tables.PERSON).limit(2).fetch(Tables.PERSON.ID);
    tx.insertAll(
        people.stream()
            .map(
                person -> {
                  ParticipantRecord participant = new ParticipantRecord();
                  participant.setConversationId(conversation);
                  participant.setPersonId(person);
                  return participant;
                })
            .toList());
  }

  private static void addDetails(Transaction tx, Random random, long conversation) {
    SharedContentRecord content = new SharedContentRecord();
    content.setConversationId(conversation);
    content.setTitle("Façades");
    tx.insert(content);
    byte[] bytes = new byte[random.nextInt(5_000)];
    random.nextBytes(bytes);
    byte[] hash = new byte[32];
    random.nextBytes(hash);
    tx.keepBytes(hash, bytes);
    AttachmentRecord file = new AttachmentRecord();
    file.setConversationId(conversation);
    file.setName("offer.pdf");
    file.setSize((long) bytes.length);
    file.setSha256(hash);
    file.setAddedOn(tx.today());
    long id = tx.insert(file);
    if (random.nextBoolean()) {
      tx.delete(Tables.ATTACHMENT, id);
    }
  }

  private static void addDecision(Transaction tx, Random random) {
    AccountRecord account = new AccountRecord();
    account.setName("A");
    account.setAddedAt(tx.now());
    DecisionRecord decision = new DecisionRecord();
    decision.setAccountId(tx.insert(account));
    decision.setOpenedOn(tx.today());
    decision.setWorth(new BigDecimal("12.50"));
    long id = tx.insert(decision);
    SeatRecord seat = new SeatRecord();
    seat.setDecisionId(id);
    seat.setX(random.nextDouble());
    seat.setAddedOn(tx.today());
    long seatId = tx.insert(seat);
    if (random.nextBoolean()) {
      SeatRecord moved = new SeatRecord();
      moved.setId(seatId);
      moved.setX(-1.5);
      tx.update(moved);
      tx.delete(Tables.SEAT, seatId);
    }
  }

  private static Map<String, List<String>> dump(Workspace workspace) {
    return workspace.fetch(
        reader -> {
          Map<String, List<String>> tables = new TreeMap<>();
          for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            Field<Long> id = table.field("ID", Long.class);
            if (id != null && table != Tables.CHANGE) {
              tables.put(
                  table.getName(),
                  reader.sql().selectFrom(table).orderBy(id).fetch(UndoEverythingTest::text));
            }
          }
          return tables;
        });
  }

  private static String text(Record row) {
    return row.formatJSON();
  }
}
