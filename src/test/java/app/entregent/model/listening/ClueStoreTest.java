package app.entregent.model.listening;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.Need;
import app.entregent.model.account.NeedKind;
import app.entregent.model.account.NeedStore;
import app.entregent.model.engage.BriefStore;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceBrief;
import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
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

@SuppressWarnings("NullAway.Init") // the workspace is set before each test
class ClueStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final ClueStore clues = new ClueStore();
  private final ClueMaker maker = new ClueMaker(clues);
  private final NeedStore needs = new NeedStore();
  private final PieceStore pieces = new PieceStore();
  private final AccountStore accounts = new AccountStore();
  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aClueIsReadAsItWasWrittenTheNewestFirst() {
    long amina = change(tx -> SomePeople.connected(tx, "Amina Idrissi", "Owner", "Riad A", TODAY));
    long riad = change(tx -> accounts.add(tx, "Riad A"));
    change(tx -> clues.add(tx, NewClue.heard(CluePlace.PRESS, "older", TODAY.minusDays(1))));
    change(
        tx ->
            clues.add(
                tx,
                new NewClue(
                    CluePlace.GROUP,
                    " Riad owners ",
                    Optional.of(amina),
                    "somebody else",
                    " Nobody answers ",
                    "answers",
                    ClueSubject.ACCOUNT,
                    Optional.of(riad),
                    "",
                    TODAY)));
    List<Clue> all = read(clues::all);
    assertThat(all).extracting(Clue::words).containsExactly("Nobody answers", "older");
    Clue newest = all.getFirst();
    assertThat(newest.saidBy()).isEqualTo("Amina Idrissi");
    assertThat(newest.accountName()).isEqualTo("Riad A");
    assertThat(newest.source()).isEqualTo("Riad owners");
    assertThat(newest.state()).isEqualTo(ClueState.OPEN);
    assertThat(all.getLast().hasOwner()).isFalse();
  }

  @Test
  void aNeedOfANameMakesThePersonAndIsLinkedBothWays() {
    long id =
        change(
            tx ->
                clues.add(
                    tx,
                    new NewClue(
                        CluePlace.COMMENT,
                        "",
                        Optional.empty(),
                        "Selma Brahimi",
                        "Six fields!",
                        "a shorter form",
                        ClueSubject.NONE,
                        Optional.empty(),
                        "",
                        TODAY.minusDays(3))));
    long need = change(tx -> maker.need(tx, clue(tx, id), NeedKind.LATENT));
    Clue made = read(reader -> clue(reader, id));
    assertThat(made.madeNeed()).contains(need);
    assertThat(made.state()).isEqualTo(ClueState.MADE);
    long selma = made.person().orElseThrow();
    assertThat(read(reader -> new PersonStore().find(reader, selma)).orElseThrow().provisional())
        .isTrue();
    Need noted = read(reader -> needs.ofPerson(reader, selma)).getFirst();
    assertThat(noted.kind()).isEqualTo(NeedKind.LATENT);
    assertThat(noted.words()).isEqualTo("a shorter form");
    assertThat(noted.heardOn()).isEqualTo(TODAY.minusDays(3));
    change(
        tx -> {
          needs.delete(tx, need);
          return true;
        });
    assertThat(read(reader -> clue(reader, id)).state()).isEqualTo(ClueState.OPEN);
    now(workspace.undo());
    assertThat(read(reader -> clue(reader, id)).madeNeed()).contains(need);
  }

  @Test
  void aNeedOfSomebodyBelongsToWhereHeWorks() {
    long riad = change(tx -> accounts.add(tx, "Riad A"));
    long amina = change(tx -> SomePeople.connected(tx, "Amina Idrissi", "Owner", "Riad A", TODAY));
    long id =
        change(tx -> clues.add(tx, NewClue.heard(CluePlace.TALK, "a price", TODAY).of(amina)));
    change(tx -> maker.need(tx, clue(tx, id), NeedKind.STATED));
    List<Need> known = read(reader -> needs.ofAccount(reader, riad));
    assertThat(known).extracting(Need::words).containsExactly("a price");
  }

  @Test
  void ofAClueReadBeforeNothingIsMadeTwice() {
    long id = change(tx -> clues.add(tx, NewClue.heard(CluePlace.TALK, "a price", TODAY)));
    change(
        tx -> {
          clues.setSaidBy(tx, id, "Selma");
          return true;
        });
    Clue old = read(reader -> clue(reader, id));
    long need = change(tx -> maker.need(tx, old, NeedKind.STATED));
    long secondNeed = change(tx -> maker.need(tx, old, NeedKind.STATED));
    assertThat(secondNeed).isEqualTo(need);
    long piece = change(tx -> maker.piece(tx, old, Optional.empty()));
    long secondPiece = change(tx -> maker.piece(tx, old, Optional.empty()));
    assertThat(secondPiece).isEqualTo(piece);
    long selma = change(tx -> maker.person(tx, old));
    List<Need> hers = read(reader -> needs.ofPerson(reader, selma));
    assertThat(hers).extracting(Need::id).containsExactly(need);
  }

  @Test
  void aNeedOfNobodyIsRefused() {
    long id = change(tx -> clues.add(tx, NewClue.heard(CluePlace.PRESS, "a price", TODAY)));
    assertThatThrownBy(() -> change(tx -> maker.need(tx, clue(tx, id), NeedKind.STATED)))
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
    assertThat(read(reader -> clue(reader, id)).state()).isEqualTo(ClueState.OPEN);
  }

  @Test
  void whatIsAskedInAGroupBecomesAnAnswerThereWithItsBrief() {
    long id =
        change(
            tx ->
                clues.add(
                    tx,
                    new NewClue(
                        CluePlace.GROUP,
                        "Riad owners",
                        Optional.empty(),
                        "Joris",
                        "How do you answer at night?",
                        "answers in the evening",
                        ClueSubject.NONE,
                        Optional.empty(),
                        "",
                        TODAY)));
    change(
        tx -> {
          clues.dismiss(tx, id);
          return true;
        });
    assertThat(read(reader -> clue(reader, id)).state()).isEqualTo(ClueState.DISMISSED);
    long made = change(tx -> maker.piece(tx, clue(tx, id), Optional.empty()));
    Piece piece = read(reader -> pieces.find(reader, made)).orElseThrow();
    assertThat(piece.subject()).isEqualTo("answers in the evening");
    assertThat(piece.format()).isEqualTo(PieceFormat.ANSWER);
    assertThat(piece.channel()).isEqualTo(PieceChannel.GROUP);
    assertThat(piece.plannedOn()).isEqualTo(TODAY);
    Map<Long, PieceBrief> briefs = read(reader -> new BriefStore().of(reader, List.of(made)));
    assertThat(briefs)
        .containsEntry(
            made,
            new PieceBrief(
                "",
                "How do you answer at night?",
                "Joris",
                "answers in the evening",
                "Riad owners"));
    Clue after = read(reader -> clue(reader, id));
    assertThat(after.madePiece()).contains(made);
    assertThat(after.dismissedOn()).isEmpty();
  }

  @Test
  void aNeedMadeOfAClueIsCountedOnceAndADismissedClueNot() {
    long amina = change(tx -> SomePeople.connected(tx, "Amina Idrissi", "Owner", "Riad A", TODAY));
    NewClue said = NewClue.heard(CluePlace.TALK, "said", TODAY).of(amina);
    long made = change(tx -> clues.add(tx, said.withNeed("a price")));
    long bare = change(tx -> clues.add(tx, said));
    long gone = change(tx -> clues.add(tx, said.withNeed("nothing")));
    change(tx -> maker.need(tx, clue(tx, made), NeedKind.STATED));
    change(tx -> maker.need(tx, clue(tx, bare), NeedKind.STATED));
    change(
        tx -> {
          clues.dismiss(tx, gone);
          return true;
        });
    assertThat(read(new HeardNeedStore()::all))
        .extracting(HeardNeed::words)
        .containsExactlyInAnyOrder("a price", "said");
  }

  @Test
  void aLongTextIsCutBetweenTwoWords() {
    assertThat(ClueMaker.shortened("word ".repeat(40)))
        .hasSizeLessThanOrEqualTo(121)
        .endsWith("word…");
    assertThat(ClueMaker.shortened("x".repeat(200))).hasSize(120).endsWith("…");
    assertThat(ClueMaker.shortened(" two\n lines ")).isEqualTo("two lines");
  }

  private Clue clue(Reader reader, long id) {
    return clues.find(reader, id).orElseThrow();
  }

  private <T> T read(Function<Reader, T> query) {
    return now(workspace.read(query));
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("listening.change.add"), work));
  }
}
