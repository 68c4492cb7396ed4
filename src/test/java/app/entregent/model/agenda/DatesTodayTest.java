package app.entregent.model.agenda;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonText;
import app.entregent.model.relationship.DateEntry;
import app.entregent.model.relationship.DateKind;
import app.entregent.model.relationship.ImportantDate;
import app.entregent.model.relationship.ImportantDateStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class DatesTodayTest {
  private static final ZonedDateTime NOW = ZonedDateTime.now(TestWorkspace.CLOCK);
  private static final LocalDate TODAY = NOW.toLocalDate();

  private final ImportantDateStore dates = new ImportantDateStore();
  private final PersonStore persons = new PersonStore();
  private final Agenda agenda = new Agenda();

  @TempDir Path folder;
  private Workspace workspace;
  private long nora;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    nora = change(tx -> persons.add(tx, NewPerson.typed("Nora Selm", "Villa Ocre", "Director")));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void anImportedBirthdayIsNoDutyUntilItIsSetByHand() {
    change(
        tx -> {
          persons.set(tx, nora, PersonText.BIRTHDAY, "--11-20");
          return 0L;
        });
    assertThat(rows()).isEmpty();
    save(new DateEntry(DateKind.BIRTHDAY, "", "20 nov", true, "3"), Optional.of(nora));
    assertThat(said()).containsExactly("Birthday in 3 days, on 20 Nov 2026");
    List<ImportantDate> shown = workspace.fetch(reader -> dates.ofPerson(reader, nora));
    assertThat(shown).singleElement().matches(date -> !date.yearKnown() && date.leadDays() == 3);
    change(
        tx -> {
          dates.delete(tx, shown.getFirst());
          return 0L;
        });
    assertThat(rows()).isEmpty();
    now(workspace.undo());
    assertThat(rows()).hasSize(1);
  }

  @Test
  void theEndOfAContractIsToldInTimeAndOnceDoneRestsUntilItIsPast() {
    long account = change(tx -> new AccountStore().add(tx, "Villa Ocre"));
    change(
        tx -> {
          dates.save(
              tx,
              new DateEntry(DateKind.CONTRACT_END, "Hosting", "31/12/2026", false, "")
                  .read(0, Optional.empty(), Optional.of(account), TODAY)
                  .orElseThrow());
          return 0L;
        });
    assertThat(said()).containsExactly("Hosting in 44 days, on 31 Dec 2026");
    assertThat(rows().getFirst().who()).isEqualTo("Villa Ocre");
    TodayRow row = rows().getFirst();
    change(
        tx -> {
          new AgendaStore().setAside(tx, row, LocalDate.of(2027, 1, 8));
          return 0L;
        });
    assertThat(rows()).isEmpty();
  }

  private void save(DateEntry entry, Optional<Long> person) {
    change(
        tx -> {
          dates.save(tx, entry.read(0, person, Optional.empty(), TODAY).orElseThrow());
          return 0L;
        });
  }

  private List<TodayRow> rows() {
    return workspace.fetch(reader -> agenda.today(reader, NOW)).all();
  }

  private List<String> said() {
    return rows().stream().map(row -> Texts.of(Language.EN).say(row.reason())).toList();
  }

  private long change(Function<Transaction, Long> work) {
    return now(workspace.change(Label.of("relationship.change.date"), work));
  }
}
