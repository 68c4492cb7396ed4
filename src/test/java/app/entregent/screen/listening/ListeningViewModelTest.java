package app.entregent.screen.listening;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.Need;
import app.entregent.model.account.NeedKind;
import app.entregent.model.account.NeedStore;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.listening.Clue;
import app.entregent.model.listening.CluePlace;
import app.entregent.model.listening.ClueStore;
import app.entregent.model.listening.HeardNeed;
import app.entregent.model.listening.HeardNeedStore;
import app.entregent.model.listening.NewClue;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screen that follows no changes shows what is old: so it is between two quick presses. */
@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class ListeningViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final ClueStore clues = new ClueStore();
  private final HeardNotices notices = new HeardNotices();

  @TempDir Path folder;
  private Workspace workspace;
  private ListeningViewModel model;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    Navigator nowhere =
        new Navigator() {
          @Override
          public void open(Place place) {}

          @Override
          public void back() {}
        };
    model =
        new ListeningViewModel(
            workspace,
            notices,
            ListeningRooms.usual(),
            TestWorkspace.CLOCK,
            nowhere,
            workspace::undo);
  }

  @AfterEach
  void close() {
    model.deactivate();
    workspace.close();
  }

  @Test
  void twoQuickPressesMakeOneNeedOnePieceAndOnePerson() {
    long id = heard("too expensive", "Amina");
    openOld(id);
    model.acts().makePerson();
    model.acts().makePerson();
    model.acts().makeNeed(NeedKind.STATED);
    model.acts().makeNeed(NeedKind.STATED);
    model.acts().makePiece();
    model.acts().makePiece();
    List<HeardNeed> needs = now(workspace.read(new HeardNeedStore()::all));
    assertThat(needs).hasSize(1);
    List<PersonCard> people =
        now(workspace.read(reader -> new PersonStore().search(reader, "Amina", 9)));
    assertThat(people).hasSize(1);
    List<Piece> pieces =
        now(workspace.read(reader -> new PieceStore().ofWeek(reader, IsoWeek.of(TODAY))));
    assertThat(pieces).hasSize(1);
    List<Need> hers = now(workspace.read(r -> new NeedStore().ofPerson(r, people.getFirst().id())));
    long need = hers.getFirst().id();
    Map<Long, Long> clues =
        now(workspace.read(r -> new ClueStore().ofNeeds(r, List.of(need, need + 99))));
    assertThat(clues).isEqualTo(Map.of(need, id));
    assertThat(notices.heard())
        .containsExactly("listening.made.person", "listening.made.need", "listening.made.piece");
  }

  @Test
  void whatWasJustSaidOfTheClueCounts() {
    long id = heard("too expensive", "");
    openOld(id);
    model.acts().makeNeed(NeedKind.STATED);
    model.edits().setMention(new Mention.Name("Amina"));
    model.edits().setNeed(id, "a lower price");
    model.acts().makeNeed(NeedKind.STATED);
    assertThat(notices.heard()).containsExactly("listening.need.nobody", "listening.made.need");
    List<HeardNeed> made = now(workspace.read(new HeardNeedStore()::all));
    assertThat(made).extracting(HeardNeed::words).containsExactly("a lower price");
  }

  @Test
  void theDayIsOfTheClueForWhichItWasTyped() {
    long first = heard("first", "");
    long second = heard("second", "");
    openOld(second);
    assertThat(model.edits().setDay(first, TODAY.minusDays(3))).isTrue();
    assertThat(model.edits().setDay(first, TODAY.plusDays(1))).isFalse();
    assertThat(clue(first).heardOn()).isEqualTo(TODAY.minusDays(3));
    assertThat(clue(second).heardOn()).isEqualTo(TODAY);
  }

  @Test
  void enterBehindANameThatNobodyHasSavesTheWordsBehindIt() {
    type("@Amina too expensive");
    assertThat(model.line().offers()).hasOnlyElementsOfType(Mention.Name.class);
    assertThat(model.line().enter()).isTrue();
    Clue saved = now(workspace.read(clues::all)).getFirst();
    assertThat(saved.saidBy()).isEqualTo("Amina");
    assertThat(saved.words()).isEqualTo("too expensive");
    assertThat(model.line().lineProperty().get()).isEmpty();

    long amina = change(tx -> new PersonStore().addProvisional(tx, "Amina"));
    type("@Amina still dear");
    assertThat(model.line().enter()).isTrue();
    List<Clue> both = now(workspace.read(clues::all));
    assertThat(both)
        .filteredOn(clue -> clue.words().equals("still dear"))
        .singleElement()
        .returns(Optional.of(amina), Clue::person);
  }

  @Test
  void enterBehindAKnownNameOrANameAloneIsForTheOffers() {
    type("@Selma");
    assertThat(model.line().enter()).as("there is nothing to keep yet").isFalse();
    change(tx -> new PersonStore().addProvisional(tx, "Selma Idrissi"));
    type("too slow @sel");
    assertThat(model.line().enter()).isFalse();
    List<Clue> none = now(workspace.read(clues::all));
    assertThat(none).isEmpty();
  }

  @Test
  void aClueIsShownWhateverWasFiltered() {
    long id = heard("too expensive", "");
    model.activate();
    model.setWordsShown("nothing like it");
    assertThat(model.rows()).isEmpty();
    model.goTo(id);
    assertThat(model.rows()).extracting(Clue::id).containsExactly(id);
    assertThat(model.selectedProperty().get().map(Clue::id)).contains(id);
  }

  private void type(String words) {
    model.line().lineProperty().set(words);
    model.line().caretAt(words.length());
  }

  /** Opens a clue, of which nothing newer is seen from then on. */
  private void openOld(long id) {
    model.activate();
    model.goTo(id);
    model.deactivate();
  }

  private long heard(String words, String saidBy) {
    return change(
        tx -> {
          long id = clues.add(tx, NewClue.heard(CluePlace.TALK, words, TODAY));
          clues.setSaidBy(tx, id, saidBy);
          return id;
        });
  }

  private Clue clue(long id) {
    return now(workspace.read(reader -> clues.find(reader, id))).orElseThrow();
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("listening.change.add"), work));
  }
}
