package app.entregent.screen.merge;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.exchange.decision.Arrival;
import app.entregent.exchange.decision.DecisionExchange;
import app.entregent.exchange.decision.DecisionFile;
import app.entregent.exchange.decision.DecisionFileReader;
import app.entregent.exchange.decision.DecisionFiles;
import app.entregent.exchange.decision.TwoSides;
import app.entregent.exchange.decision.UnreadableFileException;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Stance;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.screen.merge.MergeViewModel.Phase;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.ScreenTest;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Look;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision file goes to a second workspace, comes back and is merged through the window. */
@SuppressWarnings("NullAway.Init")
class MergeViewTest extends ScreenTest {
  @TempDir private Path files;

  private final CannedDialogs dialogs = new CannedDialogs();
  private final DecisionStore decisions = new DecisionStore();
  private Workspace other;
  private MergeViewModel model;

  @BeforeEach
  void openOther() throws IOException {
    other = TestWorkspace.create(Files.createDirectory(files.resolve("other")));
  }

  @AfterEach
  void closeOther() {
    other.close();
  }

  @Test
  void aFileComesBackAndEachDifferenceIsSettledByKey() throws Exception {
    change(workspace, TwoSides::sample);
    openIn(other, write(workspace, "first"));
    change(workspace, this::changeHere);
    change(other, this::changeThere);
    Path back = write(other, "back");
    showScreen(this::view);
    assertThat(seen("#merge-first", Button.class).getText()).isEqualTo("Choose a decision file");
    dialogs.willChoose(back);
    clickOn("#merge-first");
    until(() -> model.phaseProperty().get() == Phase.DIFFERENCES);
    assertThat(onWindow(() -> texts.now(model.sentenceProperty().get())))
        .isEqualTo("Aldebaran Marine, “Fleet telemetry”: 7 differences, 2 of them conflicts.");
    assertThat(seen("#merge-apply", Button.class).isDisabled()).isTrue();
    pictures("merge");
    picture("merge", Language.EN, Look.LIGHT, 200, 1280, 800);

    push(KeyCode.ALT, KeyCode.C);
    assertThat(model.lines()).hasSize(2).allMatch(MergeLine::open);
    clickOn("#merge-list");
    push(KeyCode.HOME);
    push(KeyCode.B);
    assertThat(onWindow(() -> texts.now(model.missingProperty().get())))
        .isEqualTo("One conflict is still to be settled.");
    push(KeyCode.B);
    assertThat(model.lines().getLast().open()).as("a stance can't be both").isTrue();
    push(KeyCode.T);
    assertThat(seen("#merge-apply", Button.class).isDisabled()).isFalse();
    push(KeyCode.ALT, KeyCode.C);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> !opened.isEmpty());

    assertThat(opened.getFirst()).isInstanceOf(Place.Map.class);
    DecisionMap map = map(workspace);
    assertThat(seat(map, "Weir").stance()).isEqualTo(Stance.CHAMPION);
    assertThat(seat(map, "Calder").text(SeatText.WORRY))
        .isEqualTo("Ice on the mast\nA black winter");
    assertThat(seat(map, "Calder").influence()).isEqualTo(Influence.HIGH);
    assertThat(seat(map, "Lisboa").text(SeatText.GAIN)).isEqualTo("A quiet year");
    assertThat(seat(map, "Renn").roles()).containsExactly(Role.INFLUENCER);
    assertThat(seat(map, "Hooft").roles()).containsExactly(Role.USER);

    onWindow(() -> model.look(back));
    until(() -> model.phaseProperty().get() == Phase.NOTHING);
    assertThat(onWindow(() -> texts.now(model.sentenceProperty().get())))
        .contains("has been taken over here already");
    assertThat(troubles).isEmpty();
  }

  @Test
  void somebodyOfTheSameNameIsAskedAboutBeforeAMapIsAdded() throws Exception {
    change(other, TwoSides::sample);
    long mona =
        change(
            workspace,
            tx -> new PersonStore().add(tx, NewPerson.typed("Mona Lisboa", "Polaris", "Buyer")));
    dialogs.willChoose(write(other, "new"));
    showScreen(this::view);
    clickOn("#merge-first");
    until(() -> model.phaseProperty().get() == Phase.NEW);
    assertThat(seen("#merge-apply", Button.class).getText()).isEqualTo("Add this map");
    assertThat(seen("#merge-apply", Button.class).isDisabled()).isTrue();
    pictures("merge-new");
    onWindow(() -> model.answer(model.asked().getFirst(), Optional.of(mona)));
    until(() -> model.missingProperty().get().equals(Message.NOTHING));
    clickOn("#merge-apply");
    until(() -> !opened.isEmpty());
    assertThat(map(workspace).people()).contains(mona).hasSize(3);
    assertThat(troubles).isEmpty();
  }

  @Test
  void whatIsNoDecisionFileGetsASentence() throws IOException {
    Path letter = Files.writeString(files.resolve("letter.entregent-map"), "Dear Sam");
    model = new MergeViewModel(other, notifier, navigator, dialogs, Optional.of(letter));
    model.activate();
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.NOTHING);
    assertThat(texts.now(model.sentenceProperty().get()))
        .isEqualTo(
            "letter.entregent-map can’t be taken over: It is no decision file. Nothing was"
                + " changed.");
  }

  private MergeView view() {
    model = new MergeViewModel(workspace, notifier, navigator, dialogs, Optional.empty());
    return new MergeView(controls, keys, model);
  }

  private long changeHere(Transaction tx) {
    DecisionMap map = decisions.map(tx, decisions.open(tx).getFirst().id());
    decisions.setStance(tx, seat(tx, map, "Weir").id(), Stance.NEUTRAL);
    decisions.setText(tx, seat(tx, map, "Calder").id(), SeatText.WORRY, "Ice on the mast");
    decisions.setInfluence(tx, seat(tx, map, "Calder").id(), Influence.HIGH);
    return TwoSides.seat(
        tx, map.decision().id(), new PersonStore(), "Piet Hooft", "Captain", Role.USER);
  }

  private long changeThere(Transaction tx) {
    DecisionMap map = decisions.map(tx, decisions.open(tx).getFirst().id());
    decisions.setStance(tx, seat(tx, map, "Weir").id(), Stance.CHAMPION);
    decisions.setText(tx, seat(tx, map, "Calder").id(), SeatText.WORRY, "A black winter");
    decisions.setText(tx, seat(tx, map, "Lisboa").id(), SeatText.GAIN, "A quiet year");
    decisions.setOccasion(tx, map.decision().id(), "A ship was lost");
    return TwoSides.seat(
        tx, map.decision().id(), new PersonStore(), "Olga Renn", "Data", Role.INFLUENCER);
  }

  private <T> T change(Workspace side, Function<Transaction, T> work) {
    return away(() -> now(side.change(Label.of("test"), work)));
  }

  private Path write(Workspace side, String name) {
    Path file = files.resolve(name + ".entregent-map");
    return away(
        () -> {
          long id = side.fetch(reader -> decisions.open(reader)).getFirst().id();
          try {
            new DecisionFiles(side, TestWorkspace.CLOCK).write(id, false, file);
          } catch (IOException cause) {
            throw new AssertionError(cause);
          }
          return file;
        });
  }

  private void openIn(Workspace side, Path path) throws IOException, UnreadableFileException {
    DecisionFile file = DecisionFileReader.read(path);
    DecisionExchange exchange = new DecisionExchange();
    Arrival arrival = side.fetch(reader -> exchange.look(reader, file));
    var _ = now(side.change(Label.of("test"), tx -> exchange.open(tx, arrival, Map.of())));
  }

  private DecisionMap map(Workspace side) {
    return away(
        () -> side.fetch(reader -> decisions.map(reader, decisions.open(reader).getFirst().id())));
  }

  private Seat seat(DecisionMap map, String name) {
    return away(() -> workspace.fetch(reader -> seat(reader, map, name)));
  }

  private static Seat seat(Reader reader, DecisionMap map, String name) {
    return map.seats().stream()
        .filter(
            seat ->
                seat.personId()
                    .flatMap(person -> new PersonStore().find(reader, person))
                    .filter(person -> person.lastName().equals(name))
                    .isPresent())
        .findFirst()
        .orElseThrow();
  }
}
