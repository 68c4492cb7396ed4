package app.entregent.screen.relationship;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.IntroductionState;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.workspace.Label;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class IntroductionViewModelTest {
  private static final LocalDate TODAY = LocalDate.now(TestWorkspace.CLOCK);

  @TempDir Path folder;
  private Bench bench;
  private RelationshipViewModel model;

  @BeforeEach
  void open() {
    bench = new Bench(TestWorkspace.create(folder));
    model = bench.model;
    model.activate();
    model.setFilter(RelationshipFilter.INTRODUCTIONS);
  }

  @AfterEach
  void close() {
    bench.workspace.close();
  }

  @Test
  void theWayToSomebodySaysWhomToAskFirstAndWhy() {
    bench.knowEachOther();
    bench.talked(bench.idris, 3);
    model.ways().look(Optional.of(card(bench.nora)));
    var found = model.ways().waysProperty().get().orElseThrow();
    assertThat(found.ways()).hasSize(1);
    assertThat(said(WayWords.ask(found.ways().getFirst(), "Nora Selm")))
        .isEqualTo("Ask Idris Vall to introduce you to Nora Selm");
    assertThat(
            WayWords.reasons(found.ways().getFirst(), "Nora Selm").stream()
                .map(IntroductionViewModelTest::said))
        .containsExactly(
            "Idris Vall: bond 3 of 4, you talked.",
            "It was said that Idris Vall and Nora Selm know each other.",
            "You owe Idris Vall nothing.");
    assertThat(found.answers()).contains(3);
  }

  @Test
  void eachStepHasItsDayAndOneNextActionAndCanBeTakenBack() {
    plan();
    assertThat(openActions()).containsExactly("Ask Idris Vall to introduce you to Nora Selm");
    go(IntroductionState.ASKED, TODAY.minusDays(5));
    go(IntroductionState.PROMISED, TODAY.minusDays(3));
    assertThat(openActions())
        .containsExactly("Help Idris Vall to make the introduction to Nora Selm");
    go(IntroductionState.MADE, TODAY.minusDays(1));
    assertThat(shown().days())
        .containsEntry(IntroductionState.ASKED, TODAY.minusDays(5))
        .containsEntry(IntroductionState.MADE, TODAY.minusDays(1));
    assertThat(model.countsProperty().get()).containsEntry(RelationshipFilter.OWED, 1);
    model.introduction().back(shown());
    assertThat(shown().row().introduction().state()).isEqualTo(IntroductionState.PROMISED);
    assertThat(shown().row().introduction().since()).isEqualTo(TODAY.minusDays(3));
    assertThat(model.countsProperty().get()).containsEntry(RelationshipFilter.OWED, 0);
    go(IntroductionState.MADE, TODAY);
    go(IntroductionState.THANKED, TODAY);
    assertThat(openActions()).isEmpty();
    now(bench.workspace.undo());
    assertThat(shown().row().introduction().state()).isEqualTo(IntroductionState.MADE);
    assertThat(openActions()).containsExactly("Thank Idris Vall for the introduction to Nora Selm");
  }

  @Test
  void aDayThatCannotBeIsRefusedWithASentence() {
    plan();
    go(IntroductionState.ASKED, TODAY.plusDays(1));
    assertThat(trouble()).isEqualTo("A step cannot lie in the future. The day was not changed.");
    assertThat(shown().row().introduction().state()).isEqualTo(IntroductionState.WANTED);
    go(IntroductionState.ASKED, TODAY.minusDays(2));
    assertThat(trouble()).isEmpty();
    go(IntroductionState.PROMISED, TODAY.minusDays(4));
    assertThat(trouble()).startsWith("This step cannot come before the one on 15 Nov 2026.");
    go(IntroductionState.PROMISED, TODAY);
    model.introduction().setDay(shown().row(), IntroductionState.ASKED, TODAY.plusDays(3));
    assertThat(trouble()).startsWith("A step cannot lie in the future.");
    model.introduction().setDay(shown().row(), IntroductionState.PROMISED, TODAY.minusDays(9));
    assertThat(trouble()).startsWith("This step cannot come before");
    model.introduction().setDay(shown().row(), IntroductionState.PROMISED, TODAY.minusDays(1));
    assertThat(shown().row().introduction().since()).isEqualTo(TODAY.minusDays(1));
  }

  @Test
  void twoOpenIntroductionsOfTheSamePairAndOneselfAreRefused() {
    plan();
    assertThat(planned(known(bench.nora), known(bench.idris)))
        .isEqualTo(
            "An introduction to Nora Selm through Idris Vall is under way already. It stands in the"
                + " list.");
    assertThat(model.countsProperty().get()).containsEntry(RelationshipFilter.INTRODUCTIONS, 1);
    PersonStore persons = new PersonStore();
    now(
        bench.workspace.change(
            Label.of("x"),
            tx -> {
              persons.setSelf(tx, bench.idris);
              return 0;
            }));
    assertThat(planned(known(bench.idris), new PersonChoice.Unknown("Ana Ruiz")))
        .isEqualTo("That is you. Choose two other people.");
    assertThat(planned(new PersonChoice.Known(card(987_654)), known(bench.nora)))
        .startsWith("Nora Selm is no longer in this workspace.");
  }

  @Test
  void theTextIsProposedInBothLanguagesAndEachIsKeptForItself() {
    plan();
    model.introduction().setPurpose(shown().row(), "their spring catalogue");
    assertThat(model.introduction().text(Language.EN))
        .contains("I would like to talk about this: their spring catalogue.");
    model.introduction().setWords(shown().row(), Language.FR, "Un mot, Idris ?");
    assertThat(model.introduction().text(Language.FR)).isEqualTo("Un mot, Idris ?");
    assertThat(model.introduction().text(Language.EN)).startsWith("Hello Idris,");
    model.introduction().setWords(shown().row(), Language.FR, "");
    assertThat(model.introduction().text(Language.FR)).startsWith("Bonjour Idris,");
  }

  @Test
  void anIntroductionThatIsGoneSaysSoAndChangesNothing() {
    plan();
    var row = shown().row();
    now(bench.workspace.undo());
    model.introduction().go(row, IntroductionState.ASKED, Optional.empty());
    assertThat(trouble()).startsWith("This introduction is gone");
  }

  private void plan() {
    assertThat(planned(known(bench.nora), known(bench.idris))).isEmpty();
    model.choose(Optional.of(model.rows().getFirst()));
  }

  private String planned(PersonChoice to, PersonChoice through) {
    return now(model.ways().plan(to, through, "")).map(IntroductionViewModelTest::said).orElse("");
  }

  private void go(IntroductionState state, LocalDate day) {
    model.introduction().go(shown().row(), state, Optional.of(day));
  }

  private IntroductionShown shown() {
    return model.introduction().shownProperty().get().orElseThrow();
  }

  private String trouble() {
    return said(model.introduction().troubleProperty().get());
  }

  private List<String> openActions() {
    return now(bench.workspace.read(new NextActionStore()::open)).stream()
        .map(NextAction::words)
        .toList();
  }

  private PersonChoice known(long person) {
    return new PersonChoice.Known(card(person));
  }

  private PersonCard card(long person) {
    return new PersonCard(
        person, person == bench.idris ? "Idris Vall" : "Nora Selm", "", "", false);
  }

  private static String said(Message message) {
    return message.equals(Message.NOTHING) ? "" : Texts.of(Language.EN).say(message);
  }
}
