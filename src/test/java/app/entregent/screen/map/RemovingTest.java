package app.entregent.screen.map;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.history.LabelWords;
import app.entregent.history.NameStore;
import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.Rival;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Snapshot;
import app.entregent.testing.TestWorkspace;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was made by mistake can be taken away, and comes back by undo. */
class RemovingTest extends MapModelTest {
  @BeforeEach
  void seatSomebody() {
    town.seat("Hugo Perrault", "Finance", Role.BUYER);
  }

  private PastActs past() {
    PastActs past = new PastActs(model, new LabelWords(new NameStore()), TestWorkspace.CLOCK);
    past.open();
    return past;
  }

  private static List<String> marks(PastActs past) {
    return past.pastProperty().get().orElseThrow().marks().stream().map(Snapshot::name).toList();
  }

  @Test
  void aDecisionGoesWithAllThatHangsOnItAndComesBack() {
    model.decisionActs().addRival(Rival.Kind.values()[0]);
    model.process().add("Shortlist");
    past().mark("Before the visit");
    model.select(town.seat("Hugo Perrault").id());
    model.process().takeSelected(model.analysis().steps().getFirst());
    long first = town.decision;
    model.decisionActs().add();
    long second = model.shown().orElseThrow().decisionId();
    model.open(first);
    model.decisionActs().delete();
    assertThat(model.shown().orElseThrow().decisionId()).isEqualTo(second);
    assertThat(model.siblings()).extracting(decision -> decision.id()).containsExactly(second);
    now(workspace.undo());
    model.open(first);
    assertThat(model.shown().orElseThrow().cards())
        .extracting(SeatCard::name)
        .containsExactly("Hugo Perrault");
    assertThat(marks(past())).containsExactly("Before the visit");
  }

  @Test
  void theOnlyDecisionGoesTooAndItsPeopleStayKnown() {
    model.decisionActs().delete();
    assertThat(model.lostProperty().get()).isTrue();
    assertThat(workspace.<Integer>fetch(reader -> town.persons.search(reader, "Hugo", 5).size()))
        .isEqualTo(1);
  }

  @Test
  void oneOfOursGoesWithWhatHeCovers() {
    model.judging().cover(town.seat("Hugo Perrault"), "Lina Moustaqim");
    Colleague lina = model.analysis().colleagues().getFirst();
    model.judging().removeColleague(lina);
    assertThat(model.analysis().colleagues()).isEmpty();
    assertThat(town.seat("Hugo Perrault").coverage()).isEmpty();
    now(workspace.undo());
    assertThat(town.seat("Hugo Perrault").coverage()).hasSize(1);
  }

  @Test
  void aMarkGoes() {
    PastActs past = past();
    past.mark("By mistake");
    past.unmark(past.pastProperty().get().orElseThrow().marks().getFirst());
    assertThat(marks(past)).isEmpty();
    now(workspace.undo());
    past.open();
    assertThat(marks(past)).containsExactly("By mistake");
  }
}
