package app.entregent.screen.map;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.GapKind;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.TieKind;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cards are made, named and found by typing. */
class TypingTest extends MapModelTest {
  @Test
  void namesTypedOneAfterTheOtherBecomeCards() {
    type("Amina Idrissi, Head of finance");
    type("Basile Renard");
    assertThat(town.names()).containsExactly("Amina Idrissi", "Basile Renard");
    SeatCard first = model.shown().orElseThrow().cards().getFirst();
    assertThat(first.title()).isEqualTo("Head of finance");
    assertThat(first.person().orElseThrow().provisional()).isTrue();
    assertThat(first.person().orElseThrow().company()).isEqualTo("Villas Atlas");
    assertThat(model.single().orElseThrow().name()).isEqualTo("Basile Renard");
    assertThat(first.seat().spot()).isNotEqualTo(model.single().orElseThrow().seat().spot());
  }

  @Test
  void oneCardIsOneStepToUndo() {
    type("Amina Idrissi, Head of finance");
    now(workspace.undo());
    assertThat(model.shown().orElseThrow().cards()).isEmpty();
    assertThat(model.selectionProperty().get()).isEmpty();
    now(workspace.redo());
    assertThat(town.names()).containsExactly("Amina Idrissi");
  }

  @Test
  void aKnownNameIsThatPersonWhateverTheAccents() {
    long known = town.person("Inès Tazi", "Marketing manager");
    type("ines tazi");
    assertThat(town.seat("Inès Tazi").personId()).contains(known);
  }

  @Test
  void nobodyIsSeatedTwice() {
    type("Amina Idrissi");
    type("Basile Renard");
    type("AMINA IDRISSI");
    assertThat(town.names()).hasSize(2);
    assertThat(model.single().orElseThrow().name()).isEqualTo("Amina Idrissi");
    assertThat(said(model.ask().problemProperty().get()))
        .isEqualTo("Amina Idrissi already has a seat here.");
  }

  @Test
  void severalOfOneNameAreAskedFor() {
    town.person("Jean Martin", "Buyer");
    town.person("Jean Martin", "Driver");
    type("Jean Martin");
    assertThat(town.names()).isEmpty();
    assertThat(said(model.ask().problemProperty().get())).contains("several people", "Jean Martin");
    model.ask().choose(1);
    model.ask().accept();
    assertThat(town.names()).containsExactly("Jean Martin");
  }

  @Test
  void downOffersWhomOneKnowsThere() {
    town.person("Inès Tazi", "Marketing manager");
    model.ask().choose(1);
    assertThat(model.ask().suggestions()).hasSize(1);
    model.ask().choose(1);
    model.ask().accept();
    assertThat(town.names()).containsExactly("Inès Tazi");
    assertThat(model.ask().suggestions()).isEmpty();
  }

  @Test
  void aNameOfAnyLengthAndScriptIsShown() {
    String endless = "x".repeat(1_990);
    type(endless + " y");
    type("سلمى بن كيران");
    type("李 小龍");
    type("z".repeat(2_001));
    assertThat(model.shown().orElseThrow().cards()).hasSize(3);
    assertThat(said(model.ask().problemProperty().get())).contains("too long");
    assertThat(model.shown().orElseThrow().reading().gaps())
        .allSatisfy(gap -> assertThat(said(gap.sentence())).hasSizeLessThan(200));
  }

  @Test
  void theBossIsChosenByTyping() {
    type("Amina");
    type("Basile");
    model.ask().askPick(TieKind.REPORTS_TO);
    model.ask().wordsProperty().set("ami");
    assertThat(model.ask().chosenProperty().get()).isZero();
    model.ask().accept();
    assertThat(town.map().bosses())
        .containsExactly(Map.entry(town.seat("Basile").id(), town.seat("Amina").id()));
    assertThat(model.ask().askingProperty().get()).isEqualTo(new Asking.Add());
    model.ask().askPick(TieKind.REPORTS_TO);
    model.ask().choose(1);
    model.ask().accept();
    assertThat(town.map().bosses()).isEmpty();
  }

  @Test
  void lettersOfANameThatIsNotThereChooseNobody() {
    type("Amina");
    type("Basile");
    model.ask().askPick(TieKind.KNOWS);
    model.ask().wordsProperty().set("zzz");
    model.ask().accept();
    assertThat(town.map().ties()).isEmpty();
    assertThat(town.names()).hasSize(2);
  }

  @Test
  void aGhostSeatGetsAName() {
    model.seats().addGhost(Set.of(Role.BUYER));
    SeatCard ghost = model.single().orElseThrow();
    assertThat(said(SeatCardView.aloud(ghost)))
        .isEqualTo("Unknown buyer: a seat that somebody must hold");
    model.gaps().close(gap(GapKind.GHOST));
    assertThat(said(model.ask().question())).isEqualTo("Unknown buyer: who is it? Type the name");
    type("Amina");
    assertThat(town.seat("Amina").id()).isEqualTo(ghost.id());
    assertThat(town.seat("Amina").roles()).containsExactly(Role.BUYER);
    assertThat(said(model.ask().question())).startsWith("Type a name");
  }
}
