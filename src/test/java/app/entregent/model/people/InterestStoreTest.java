package app.entregent.model.people;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entregent.model.account.PersonaFacts;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class InterestStoreTest {
  private final InterestStore interests = new InterestStore();

  @TempDir Path folder;

  private Workspace workspace;
  private long person;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    person =
        change(tx -> new PersonStore().add(tx, NewPerson.typed("Amina Serrou", "Villas", "Buyer")));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("people.change.interest"), work));
  }

  private List<Interest> known() {
    return workspace.fetch(reader -> interests.ofPerson(reader, person));
  }

  @Test
  void whatIsWrittenDownKeepsItsDayAndSource() {
    change(tx -> interests.add(tx, person, InterestKind.GROUP, " Riad owners ", " profile "));
    assertThat(known())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.words()).isEqualTo("Riad owners");
              assertThat(one.source()).isEqualTo("profile");
              assertThat(one.seenOn()).isEqualTo(LocalDate.of(2026, 11, 17));
            });
  }

  @Test
  void theSameIsNotWrittenTwiceButOfAnotherKindItIs() {
    long first = change(tx -> interests.add(tx, person, InterestKind.GROUP, "Riad owners", ""));
    long again = change(tx -> interests.add(tx, person, InterestKind.GROUP, "RIAD owners", ""));
    assertThat(again).isEqualTo(first);
    change(tx -> interests.add(tx, person, InterestKind.WORD, "Riad owners", ""));
    assertThat(known()).hasSize(2);
  }

  @Test
  void withoutWordsNothingIsKept() {
    assertThatThrownBy(
            () -> change(tx -> interests.add(tx, person, InterestKind.GROUP, "  ", "profile")))
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsTooLongIsRefusedAndNotCut() {
    String longest = "x".repeat(Interest.LIMIT);
    change(tx -> interests.add(tx, person, InterestKind.GROUP, longest, longest));
    assertThat(known().getFirst().words()).isEqualTo(longest);
    assertThatThrownBy(
            () -> change(tx -> interests.add(tx, person, InterestKind.WORD, longest + "y", "")))
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> change(tx -> interests.add(tx, person, InterestKind.WORD, "y", longest + "y")))
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
    assertThat(known()).hasSize(1);
  }

  @Test
  void aGroupMeetsACriterionOfInterest() {
    Persona persona =
        new Persona(
            1,
            "Owner",
            "",
            "",
            "",
            new PersonaWords(Map.of()),
            List.of(new PersonaCriterion(1, CriterionKind.INTEREST, "riad", 3, false)));
    assertThat(fit(persona)).isEmpty();
    change(tx -> interests.add(tx, person, InterestKind.GROUP, "Riad owners", ""));
    assertThat(fit(persona)).hasValue(100);
  }

  private OptionalInt fit(Persona persona) {
    Map<CriterionKind, String> facts =
        workspace.fetch(reader -> new PersonaFacts().of(reader, person));
    PersonRow row =
        workspace.fetch(reader -> new PeopleListStore().of(reader, List.of(person))).getFirst();
    OptionalInt listed =
        new PersonaMatch(persona)
            .share(workspace.fetch(reader -> new PersonaFacts().all(reader)).of(row));
    assertThat(listed).isEqualTo(PersonaFit.of(persona, facts).share());
    return listed;
  }
}
