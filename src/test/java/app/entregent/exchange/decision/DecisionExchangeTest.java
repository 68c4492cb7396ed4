package app.entregent.exchange.decision;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.exchange.decision.Arrival.State;
import app.entregent.exchange.decision.Difference.Changed;
import app.entregent.exchange.decision.Difference.Choice;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.AccountText;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.CoverageStore;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.MapPastStore;
import app.entregent.model.decision.ProcessStore;
import app.entregent.model.decision.Rival;
import app.entregent.model.decision.RivalStore;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonText;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class DecisionExchangeTest {
  @TempDir Path folder;
  private TwoSides sides;
  private Workspace one;
  private Workspace other;

  @BeforeEach
  void open() throws IOException {
    sides = new TwoSides(folder);
    one = sides.one;
    other = sides.other;
  }

  @AfterEach
  void close() {
    sides.close();
  }

  @Test
  void whatIsOpenedElsewhereIsTheSame() {
    sides.open(other, sides.from(one));
    assertThat(sides.content(other)).isEqualTo(sides.content(one));
    assertThat(other.fetch(r -> new MapPastStore().read(r, sides.only(other))).steps())
        .as("its history begins with the file")
        .hasSize(1);
    assertThat(sides.from(other).decision()).isEqualTo(sides.from(one).decision());
  }

  @Test
  void contactsGoOnlyIfWanted() {
    sides.change(
        one,
        tx -> {
          PersonStore persons = new PersonStore();
          long id = persons.search(tx, "Mona", 1).getFirst().id();
          persons.set(tx, id, PersonText.EMAIL, "mona@example.org");
        });
    assertThat(sides.from(one).decision().toString()).doesNotContain("example.org");
    assertThat(sides.from(one, true).decision().toString()).contains("mona@example.org");
  }

  @Test
  void bothSidesChangeAndEveryDifferenceIsTold() {
    sides.open(other, sides.from(one));
    sides.change(one, tx -> changeHere(tx, one));
    sides.change(other, tx -> changeThere(tx, other));
    DecisionFile back = sides.from(other);
    List<Difference> all = sides.differences(one, back);
    assertThat(all)
        .extracting(
            d -> d.part() + " " + d.aspect().map(Enum::name).orElse("-") + " " + d.changed())
        .containsExactlyInAnyOrder(
            "DECISION OCCASION THERE",
            "ACCOUNT CITY THERE",
            "SEAT STANCE BOTH",
            "SEAT WORRY BOTH",
            "SEAT INFLUENCE HERE",
            "SEAT GAIN THERE",
            "SEAT - HERE",
            "SEAT - THERE",
            "COVERAGE STRENGTH THERE",
            "COVERAGE - THERE",
            "LINE WEIGHT THERE",
            "LINE MOTIVE THERE",
            "LINE - THERE",
            "ABSENT_ROLE - HERE",
            "STEP PROOF THERE",
            "DECISION STEP_ORDER THERE",
            "RIVAL ANSWER THERE",
            "PERSON TITLE THERE");
    assertThat(sides.merge(one, back, Choice.BOTH)).isTrue();
    SharedDecision result = sides.content(one);
    assertThat(text(result, "Calder", Aspect.WORRY)).isEqualTo("Ice on the mast\nA black winter");
    assertThat(text(result, "Weir", Aspect.STANCE)).isEqualTo("CHAMPION");
    assertThat(text(result, "Calder", Aspect.INFLUENCE)).isEqualTo("HIGH");
    assertThat(result.of(Part.PERSON))
        .extracting(p -> p.value(Aspect.NAME))
        .contains("Piet Hooft", "Olga Renn");
    DecisionFile again = sides.from(one);
    assertThat(sides.differences(other, again)).noneMatch(Difference::conflict);
    assertThat(sides.merge(other, again, Choice.MINE)).isTrue();
    assertThat(sides.content(other).things()).hasSameElementsAs(sides.content(one).things());
  }

  private void changeHere(Transaction tx, Workspace side) {
    long id = sides.id(tx);
    sides.decisions.setStance(tx, sides.seat(tx, side, "Weir"), Stance.NEUTRAL);
    sides.decisions.setText(tx, sides.seat(tx, side, "Calder"), SeatText.WORRY, "Ice on the mast");
    sides.decisions.setInfluence(tx, sides.seat(tx, side, "Calder"), Influence.HIGH);
    sides.decisions.setAbsent(tx, id, Role.INITIATOR, true);
    var _ = TwoSides.seat(tx, id, new PersonStore(), "Piet Hooft", "Captain", Role.USER);
  }

  private void changeThere(Transaction tx, Workspace side) {
    long id = sides.id(tx);
    PersonStore persons = new PersonStore();
    sides.decisions.setStance(tx, sides.seat(tx, side, "Weir"), Stance.CHAMPION);
    sides.decisions.setText(tx, sides.seat(tx, side, "Calder"), SeatText.WORRY, "A black winter");
    sides.decisions.setText(tx, sides.seat(tx, side, "Lisboa"), SeatText.GAIN, "");
    sides.decisions.setOccasion(tx, id, "A ship was lost");
    long account = sides.decisions.find(tx, id).orElseThrow().accountId();
    new AccountStore().set(tx, account, AccountText.CITY, "Bergen");
    long olga = TwoSides.seat(tx, id, persons, "Olga Renn", "Data officer", Role.INFLUENCER);
    long calder = sides.seat(tx, side, "Calder");
    var colleagues = new ColleagueStore();
    var coverage = new CoverageStore();
    coverage.cover(tx, new Coverage(calder, colleagues.findOrAdd(tx, "Ada Brook"), 3, 3));
    coverage.cover(tx, new Coverage(calder, colleagues.findOrAdd(tx, "Luc Ferrand"), 1, 1));
    coverage.cover(tx, new Coverage(olga, colleagues.findOrAdd(tx, "Luc Ferrand"), 2, 2));
    var _ = sides.decisions.addTie(tx, id, new Tie(0, olga, calder, TieKind.KNOWS, 1, ""));
    long ghost = sides.seat(tx, side, "");
    var _ =
        sides.decisions.addTie(tx, id, new Tie(0, ghost, calder, TieKind.INFLUENCES, 2, "habit"));
    var _ =
        sides.decisions.addTie(
            tx, id, new Tie(0, sides.seat(tx, side, "Lisboa"), calder, TieKind.KNOWS, 1, ""));
    ProcessStore process = new ProcessStore();
    var steps = process.ofDecision(tx, id);
    process.setProof(tx, steps.getFirst().id(), "A log of forty days");
    process.move(tx, id, steps.getFirst().id(), 1);
    var rivals = new RivalStore();
    var rival = rivals.ofDecision(tx, id).getFirst();
    rivals.describe(
        tx,
        new Rival(rival.id(), rival.kind(), rival.name(), rival.strength(), "We answer at night"));
    long mona = persons.search(tx, "Mona", 1).getFirst().id();
    persons.setCurrentPost(tx, mona, "Aldebaran Marine", "Head of purchasing");
  }

  private static String text(SharedDecision decision, String name, Aspect aspect) {
    String person =
        decision.of(Part.PERSON).stream()
            .filter(one -> one.value(Aspect.NAME).endsWith(name))
            .findFirst()
            .orElseThrow()
            .id();
    return decision.of(Part.SEAT).stream()
        .filter(seat -> seat.value(Aspect.SITS).equals(person))
        .findFirst()
        .orElseThrow()
        .value(aspect);
  }

  @Test
  void aMergeIsOneStepToUndo() {
    sides.open(other, sides.from(one));
    sides.change(other, tx -> changeThere(tx, other));
    SharedDecision before = sides.content(one);
    DecisionFile back = sides.from(other);
    assertThat(sides.merge(one, back, Choice.THEIRS)).isTrue();
    assertThat(sides.look(one, back).state()).isEqualTo(State.TAKEN);
    assertThat(now(one.undo())).isPresent();
    assertThat(sides.content(one)).isEqualTo(before);
    assertThat(sides.look(one, back).state()).isEqualTo(State.NEWS);
  }

  @Test
  void anOpeningIsOneStepToUndo() {
    sides.open(other, sides.from(one));
    assertThat(now(other.undo())).isPresent();
    assertThat(other.<List<?>>fetch(reader -> sides.decisions.open(reader))).isEmpty();
    assertThat(found("")).isEmpty();
  }

  @Test
  void aFileIsKnownAgain() {
    DecisionFile first = sides.from(one);
    DecisionFile second = sides.from(one);
    assertThat(sides.look(one, first).state()).isEqualTo(State.OWN);
    assertThat(sides.look(other, first).state()).isEqualTo(State.NEW);
    sides.open(other, second);
    assertThat(sides.look(other, second).state()).isEqualTo(State.TAKEN);
    assertThat(sides.look(other, first).state()).isEqualTo(State.OLDER);
    assertThat(sides.look(other, sides.from(one)).state()).isEqualTo(State.NEWS);
  }

  @Test
  void withoutACommonPastWhatOnlyOneSaysIsAddedAndTheRestIsAsked() {
    DecisionFile file = sides.from(one);
    sides.open(other, file);
    DecisionFile stranger =
        new DecisionFile(
            new UUID(5, 5),
            file.writtenAt(),
            List.of(),
            changed(file.decision(), "Calder", Aspect.WORRY, "Storms", Aspect.GAIN, "Sleep"));
    List<Difference> all = sides.differences(other, stranger);
    assertThat(all)
        .extracting(d -> d.aspect().orElseThrow() + " " + d.changed())
        .containsExactly("GAIN THERE", "WORRY BOTH");
  }

  private static SharedDecision changed(
      SharedDecision decision,
      String name,
      Aspect first,
      String words,
      Aspect second,
      String more) {
    String person =
        decision.of(Part.PERSON).stream()
            .filter(one -> one.value(Aspect.NAME).endsWith(name))
            .findFirst()
            .orElseThrow()
            .id();
    return new SharedDecision(
        decision.things().stream()
            .map(
                thing ->
                    thing.value(Aspect.SITS).equals(person)
                        ? thing.with(first, words).with(second, more)
                        : thing)
            .toList());
  }

  @Test
  void aSeatThatOneTookAwayAndTheOtherWorkedOnIsAConflict() {
    sides.open(other, sides.from(one));
    sides.change(one, tx -> sides.decisions.deleteSeat(tx, sides.seat(tx, one, "Weir")));
    sides.change(one, tx -> sides.decisions.deleteSeat(tx, sides.seat(tx, one, "Lisboa")));
    sides.change(
        other,
        tx ->
            sides.decisions.setText(
                tx, sides.seat(tx, other, "Weir"), SeatText.ARGUMENT, "Fewer alarms"));
    DecisionFile back = sides.from(other);
    assertThat(sides.differences(one, back))
        .filteredOn(d -> d.part() == Part.SEAT)
        .extracting(Difference::changed)
        .containsExactlyInAnyOrder(Changed.BOTH, Changed.HERE);
    assertThat(sides.merge(one, back, Choice.THEIRS)).isTrue();
    SharedDecision result = sides.content(one);
    assertThat(text(result, "Weir", Aspect.ARGUMENT)).isEqualTo("Fewer alarms");
    assertThat(result.of(Part.LINE)).hasSize(2);
    assertThat(result.of(Part.SEAT)).hasSize(3);
  }

  @Test
  void nothingIsWrittenIfTheDecisionChangedMeanwhile() {
    sides.open(other, sides.from(one));
    sides.change(other, tx -> changeThere(tx, other));
    DecisionFile back = sides.from(other);
    Arrival arrival = sides.look(one, back);
    sides.change(one, tx -> sides.decisions.setOccasion(tx, sides.id(tx), "Something else"));
    boolean done =
        now(
            one.change(
                Label.of("test"),
                tx ->
                    sides.exchange.merge(
                        tx, arrival, back.decision(), Map.<String, Optional<Long>>of())));
    assertThat(done).isFalse();
    assertThat(sides.content(one).only(Part.DECISION).value(Aspect.OCCASION))
        .isEqualTo("Something else");
  }

  @Test
  void aPersonOfTheSameNameIsAskedAboutAndKnownFromThenOn() {
    long known =
        now(
            other.change(
                Label.of("test"),
                tx ->
                    new PersonStore()
                        .add(tx, NewPerson.typed("Mona Lisboa", "Another firm", "Buyer"))));
    Arrival arrival = sides.look(other, sides.from(one));
    PersonMatch mona =
        arrival.people().stream().filter(p -> p.name().equals("Mona Lisboa")).findFirst().get();
    assertThat(mona.asks()).isTrue();
    assertThat(mona.likely()).extracting(card -> card.id()).containsExactly(known);
    var _ =
        now(
            other.change(
                Label.of("test"),
                tx -> sides.exchange.open(tx, arrival, Map.of(mona.id(), Optional.of(known)))));
    assertThat(found("Mona")).hasSize(1);
    sides.change(
        other,
        tx ->
            sides.decisions.setText(
                tx, sides.seat(tx, other, "Lisboa"), SeatText.WORRY, "Being blamed"));
    DecisionFile back = sides.from(other);
    Arrival home = sides.look(one, back);
    assertThat(home.people()).allMatch(person -> person.certain().isPresent());
    assertThat(sides.differences(one, back))
        .extracting(d -> d.aspect().orElseThrow())
        .containsExactlyInAnyOrder(Aspect.WORRY, Aspect.TITLE);
    assertThat(sides.look(other, sides.from(one)).people())
        .allMatch(person -> person.certain().isPresent());
  }

  private List<PersonCard> found(String name) {
    return other.fetch(reader -> new PersonStore().search(reader, name, 9));
  }

  @Test
  void twoOfOneNameAreNeverMadeOne() {
    sides.change(
        one,
        tx -> {
          var _ =
              TwoSides.seat(tx, sides.id(tx), new PersonStore(), "Mona Lisboa", "Clerk", Role.USER);
        });
    sides.open(other, sides.from(one));
    assertThat(found("Mona")).hasSize(2);
    assertThat(sides.content(other).of(Part.PERSON)).hasSize(4);
  }

  @Test
  void aDeletedDecisionIsForgottenWithItsFiles() {
    sides.open(other, sides.from(one));
    DecisionFile file = sides.from(other);
    sides.change(other, tx -> sides.decisions.deleteDecision(tx, sides.id(tx)));
    assertThat(sides.look(other, file).state()).isEqualTo(State.NEW);
    sides.open(other, file);
    assertThat(sides.content(other)).isEqualTo(sides.content(one));
    assertThat(Set.of(sides.look(other, file).state())).containsExactly(State.TAKEN);
  }
}
