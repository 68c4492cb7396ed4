package app.entregent.erasure;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.AccountText;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Heard;
import app.entregent.model.conversation.LogBook;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.TalkEntry;
import app.entregent.model.conversation.detail.AttachmentStore;
import app.entregent.model.conversation.detail.PickedFile;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.MapPastStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.InterestKind;
import app.entregent.model.people.InterestStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.SensitiveFacts;
import app.entregent.model.people.SensitiveStore;
import app.entregent.model.people.Sex;
import app.entregent.model.relationship.capital.TieQuality;
import app.entregent.model.relationship.capital.TieRatingStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.UndoState;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import app.entregent.workspace.schema.Tables;
import app.entregent.workspace.schema.tables.records.NetworkWordRecord;
import app.entregent.workspace.schema.tables.records.PersonRecord;
import app.entregent.workspace.schema.tables.records.PieceReceptionRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class PersonErasureTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final List<String> WORDS =
      List.of("Xanthippe", "Quillon", "brimstone", "marzipan", "falconry", "hedgehog", "plum");
  private static final List<Table<?>> EMPTIED =
      List.of(
          Tables.SENSITIVE_FACT,
          Tables.PERSON_INTEREST,
          Tables.NETWORK_WORD,
          Tables.TIE_RATING,
          Tables.PIECE_RECEPTION,
          Tables.SEAT,
          Tables.ATTACHED_BYTES);

  @TempDir Path folder;
  private final PersonErasure erasure = new PersonErasure();
  private final AccountStore accounts = new AccountStore();
  private Workspace workspace;
  private long gone;
  private long other;
  private long account;
  private long decision;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void noByteOfThePersonIsLeftTheOthersStayAndWhereTheNameStandsIsListed() throws IOException {
    fill();
    reopen();
    assertThat(found()).hasSameSizeAs(WORDS);
    ErasurePlan plan = workspace.fetch(reader -> erasure.plan(reader, gone));
    assertThat(plan.of(ErasedKind.PEOPLE)).isEqualTo(1);
    assertThat(plan.of(ErasedKind.TALKS)).as("the talk with nobody else").isEqualTo(1);
    assertThat(plan.of(ErasedKind.SEATS)).isEqualTo(1);
    assertThat(plan.of(ErasedKind.FILES)).isEqualTo(1);
    assertThat(plan.mentions())
        .extracting(Mention::words)
        .containsExactly("Ask xanthippe QUILLON first");

    change(tx -> note(tx, "Nobody"));
    ErasurePlan done = now(workspace.erase(erasing -> erasure.erase(erasing, gone)));
    assertThat(done.mentions()).isEmpty();
    assertThat(found()).isEmpty();
    for (Table<?> table : EMPTIED) {
      assertThat(count(table)).as(table.getName()).isZero();
    }
    assertThat(count(Tables.PERSON)).isEqualTo(1);
    assertThat(count(Tables.CONVERSATION)).as("the talk with another").isEqualTo(1);
    assertThat(count(Tables.OBJECTION)).as("what the other said").isEqualTo(1);
    assertThat(count(Tables.NEED)).isZero();
    assertThat(workspace.undoState()).isEqualTo(UndoState.NOTHING);
    assertThat(workspace.fetch(reader -> new MapPastStore().read(reader, decision)).steps())
        .as("the past of the map can still be read")
        .isNotNull();
    reopen();
    assertThat(found()).isEmpty();
    assertThat(count(Tables.PERSON)).isEqualTo(1);
  }

  @Test
  void theOwnerIsNotErased() {
    gone = change(tx -> new PersonStore().addProvisional(tx, "Sam Seller"));
    change(
        tx -> {
          var row = new PersonRecord();
          row.setId(gone);
          row.setSelf(true);
          tx.update(row);
          return gone;
        });
    assertThat(workspace.fetch(reader -> erasure.plan(reader, gone)).name()).isEmpty();
    var _ = now(workspace.erase(erasing -> erasure.erase(erasing, gone)));
    assertThat(count(Tables.PERSON)).isEqualTo(1);
  }

  private void fill() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "A plum letter");
    PickedFile file = PickedFile.read(letter);
    Files.delete(letter);
    gone = change(tx -> new PersonStore().addProvisional(tx, "Xanthippe Quillon"));
    other = change(tx -> new PersonStore().addProvisional(tx, "Ruth Adeyemi"));
    account = change(tx -> accounts.add(tx, "Polaris"));
    decision = change(tx -> new DecisionStore().addDecision(tx, account, "Winches"));
    change(tx -> note(tx, "Ask xanthippe QUILLON first"));
    change(
        tx -> {
          long seat = new DecisionStore().addSeat(tx, NewSeat.of(decision, gone, new Spot(0, 0)));
          new DecisionStore().setText(tx, seat, SeatText.WORRY, "Afraid of marzipan");
          return seat;
        },
        Label.of("test").inDecision(decision));
    change(
        tx -> {
          long alone =
              talk(
                  tx,
                  List.of(gone),
                  "Alone",
                  List.of(Heard.of(Heard.Kind.QUESTION, "Why brimstone?")));
          new AttachmentStore().add(tx, alone, file);
          talk(
              tx,
              List.of(other, gone),
              "About winches",
              List.of(
                  Heard.of(Heard.Kind.OBJECTION, "Too dear"),
                  new Heard(Heard.Kind.NEED, "A hedgehog", "", 1)));
          new SensitiveStore().allow(tx, true);
          new SensitiveStore()
              .set(tx, gone, new SensitiveFacts(Optional.empty(), Optional.of(Sex.values()[0])));
          new InterestStore().add(tx, gone, InterestKind.values()[0], "falconry", "");
          new TieRatingStore().rate(tx, gone, TieQuality.values()[0], 3);
          NetworkWordRecord word = new NetworkWordRecord();
          word.setAccountId(account);
          word.setPersonId(gone);
          word.setNetwork("OWN");
          word.setSaidOn(TODAY);
          tx.insert(word);
          PieceReceptionRecord got = new PieceReceptionRecord();
          got.setPieceId(account);
          got.setPersonId(gone);
          got.setReceivedOn(TODAY);
          got.setReaction("NONE");
          return tx.insert(got);
        });
  }

  private long note(Transaction tx, String words) {
    accounts.set(tx, account, AccountText.NOTE, words);
    return account;
  }

  private long talk(Transaction tx, List<Long> people, String said, List<Heard> heard) {
    return new LogBook()
        .write(
            tx,
            new TalkEntry(
                Optional.empty(),
                NewConversation.held(
                    people,
                    Optional.of(account),
                    Moment.on(TODAY),
                    ZoneId.of("Europe/Paris"),
                    Channel.PHONE,
                    Direction.BOTH,
                    said),
                List.of(),
                List.of(),
                heard,
                Optional.empty(),
                TalkEntry.Task.NONE,
                TalkEntry.Task.NONE));
  }

  private int count(Table<?> table) {
    return workspace.fetch(reader -> reader.sql().fetchCount(table));
  }

  /** Which of the words the file or what lies beside it holds. */
  private List<String> found() throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    String text = all.toString().toLowerCase(Locale.ROOT);
    return WORDS.stream().filter(word -> text.contains(word.toLowerCase(Locale.ROOT))).toList();
  }

  private long change(Function<Transaction, Long> work) {
    return change(work, Label.of("test"));
  }

  private long change(Function<Transaction, Long> work, Label label) {
    return now(workspace.change(label, work));
  }

  private void reopen() {
    Path file = workspace.file();
    workspace.close();
    workspace = Workspace.open(file, TestWorkspace.setup(WorkspaceThreads.direct()));
  }
}
