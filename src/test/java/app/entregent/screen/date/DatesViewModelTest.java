package app.entregent.screen.date;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.DateEntry;
import app.entregent.model.relationship.DateKind;
import app.entregent.model.relationship.ImportantDate;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class DatesViewModelTest {
  @TempDir Path folder;
  private Workspace workspace;
  private DatesViewModel model;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    long person =
        now(
            workspace.change(
                Label.of("people.change.added"),
                tx -> new PersonStore().addProvisional(tx, "Nadia Corvane")));
    model = dates(new DatesViewModel.Of.Person(person));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private DatesViewModel dates(DatesViewModel.Of of) {
    DatesViewModel made =
        new DatesViewModel(workspace, new HeardNotices(), TestWorkspace.CLOCK, of);
    made.activate();
    return made;
  }

  private static DateEntry typed(DateKind kind, String words, String day) {
    return new DateEntry(kind, words, day, false, "");
  }

  private List<ImportantDate> shown() {
    return model.datesProperty().get();
  }

  private ImportantDate only() {
    assertThat(shown()).hasSize(1);
    return shown().getFirst();
  }

  @Test
  void aBirthdayIsKeptAndCorrected() {
    assertThat(model.keep(Optional.empty(), typed(DateKind.BIRTHDAY, "", "17 May"))).isPresent();
    assertThat(only().kind()).isEqualTo(DateKind.BIRTHDAY);
    assertThat(only().yearKnown()).isFalse();
    model.keep(Optional.of(only()), typed(DateKind.BIRTHDAY, "", "18 May 1984"));
    assertThat(only().on()).isEqualTo(LocalDate.of(1984, 5, 18));
  }

  @Test
  void oneKindBecomesAnotherAndNothingOfTheFirstStays() {
    model.keep(Optional.empty(), typed(DateKind.BIRTHDAY, "", "17 May"));
    model.keep(Optional.of(only()), typed(DateKind.OTHER, "Twenty years there", "17 May"));
    assertThat(only().kind()).isEqualTo(DateKind.OTHER);
    model.keep(Optional.of(only()), typed(DateKind.BIRTHDAY, "", "17 May"));
    assertThat(only().kind()).isEqualTo(DateKind.BIRTHDAY);
    now(workspace.undo());
    assertThat(only().words()).isEqualTo("Twenty years there");
  }

  @Test
  void whatIsNoDayIsNotKept() {
    assertThat(model.keep(Optional.empty(), typed(DateKind.OTHER, "", "soonish"))).isEmpty();
    assertThat(shown()).isEmpty();
  }

  @Test
  void aDateIsRemovedAndComesBackByUndo() {
    model.keep(Optional.empty(), typed(DateKind.OTHER, "Fair", "12 December"));
    model.delete(only());
    assertThat(shown()).isEmpty();
    now(workspace.undo());
    assertThat(only().words()).isEqualTo("Fair");
  }

  @Test
  void anAccountHasItsOwn() {
    long account =
        now(
            workspace.change(
                Label.of("account.change.added"), tx -> new AccountStore().add(tx, "Dar Olea")));
    model.keep(Optional.empty(), typed(DateKind.OTHER, "Fair", "12 December"));
    model = dates(new DatesViewModel.Of.Account(account));
    assertThat(shown()).isEmpty();
    model.keep(Optional.empty(), typed(DateKind.CONTRACT_END, "", "31/12/2026"));
    assertThat(only().leadDays()).isEqualTo(DateKind.CONTRACT_END.usualLead());
  }
}
