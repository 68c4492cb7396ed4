package app.entregent.search;

import static app.entregent.testing.TestWorkspace.now;
import static app.entregent.workspace.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entregent.exchange.ArchiveImport;
import app.entregent.exchange.ImportProgress;
import app.entregent.exchange.archive.BigArchive;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.AccountText;
import app.entregent.model.account.NeedKind;
import app.entregent.model.account.NeedStore;
import app.entregent.model.account.NewNeed;
import app.entregent.model.campaign.CampaignStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.listening.CluePlace;
import app.entregent.model.listening.ClueStore;
import app.entregent.model.listening.NewClue;
import app.entregent.model.people.TagStore;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceThreads;
import app.entregent.workspace.schema.tables.records.PersonRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index is right after whatever happened to the file. */
@SuppressWarnings("NullAway.Init")
class SearchKeeperTest {
  private static final Label LABEL = Label.of("people.change.added");
  private static final LocalDate TODAY = LocalDate.now(TestWorkspace.CLOCK);

  @TempDir Path folder;
  private Workspace workspace;
  private SearchKeeper keeper;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    keeper = SearchKeeper.direct(workspace);
    assertThat(now(keeper.open())).isFalse();
    keeper.rebuild((done, total) -> {});
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void followsWhatIsWritten() {
    long person = change(tx -> person(tx, "Élodie Lœuf"));
    assertThat(found("elodie")).hasSize(1);
    change(tx -> talk(tx, person, "Leur site est trop lent."));
    assertThat(found("lents")).hasSize(1);
    assertThat(found("@loeuf kind:talk")).hasSize(1);
  }

  @Test
  void aTagIsFoundAtWhomItIsTiedTo() {
    long person = change(tx -> person(tx, "Élodie Lœuf"));
    change(tx -> tag(tx, person, List.of("Salon été")));
    assertThat(found("salon ete")).hasSize(1);
    change(tx -> tag(tx, person, List.of()));
    assertThat(found("salon")).isEmpty();
    now(workspace.undo());
    assertThat(found("salon")).hasSize(1);
  }

  private static long tag(Transaction tx, long person, List<String> names) {
    new TagStore().set(tx, person, names);
    return person;
  }

  @Test
  void followsUndoAndRedo() {
    long person = change(tx -> person(tx, "Élodie Lœuf"));
    change(tx -> talk(tx, person, "Leur site est trop lent."));
    now(workspace.undo());
    assertThat(found("lent")).isEmpty();
    now(workspace.redo());
    assertThat(found("lent")).hasSize(1);
    now(workspace.undo());
    now(workspace.undo());
    assertThat(found("elodie")).isEmpty();
  }

  @Test
  void aNewNameIsFoundAtAllThatIsAboutThem() {
    long person = change(tx -> person(tx, "Maelle Durand"));
    change(tx -> talk(tx, person, "Budget in January."));
    change(tx -> rename(tx, person, "Perrichet"));
    assertThat(found("@perrichet budget")).hasSize(1);
    assertThat(found("@durand")).isEmpty();
  }

  @Test
  void aNewNameOfAnAccountIsFoundAtItsNeeds() {
    AccountStore accounts = new AccountStore();
    long account = change(tx -> accounts.add(tx, "Riad Palmes"));
    change(
        tx ->
            new NeedStore()
                .add(
                    tx,
                    new NewNeed(
                        Optional.of(account),
                        Optional.empty(),
                        Optional.empty(),
                        NeedKind.STATED,
                        "Faster quotations",
                        tx.today())));
    change(
        tx -> {
          accounts.set(tx, account, AccountText.NAME, "Atlas Villas");
          return account;
        });
    assertThat(found("kind:need villas")).hasSize(1);
    assertThat(found("palmes")).isEmpty();
  }

  @Test
  void aCampaignIsFoundAsOneAndOpensTheGuide() {
    change(tx -> new CampaignStore().add(tx, "Springtime"));
    assertThat(found("kind:piece springtime")).isEmpty();
    assertThat(found("kind:campaign springtime"))
        .extracting(SearchHit::target)
        .containsExactly(SearchTarget.Room.CAMPAIGN);
  }

  @Test
  void aClueIsFoundAndOpensItself() {
    LocalDate day = LocalDate.of(2026, 11, 16);
    change(tx -> new ClueStore().add(tx, NewClue.heard(CluePlace.PRESS, "Lanterns sell", day)));
    long clue =
        change(tx -> new ClueStore().add(tx, NewClue.heard(CluePlace.GROUP, "Slow stairs", day)));
    assertThat(found("kind:clue stairs"))
        .extracting(SearchHit::target)
        .containsExactly(new SearchTarget.Clue(clue));
  }

  @Test
  void followsAnImportOfMoreRowsThanANoticeNames() {
    SomePeople.many(workspace, 3_000);
    assertThat(found("kind:person amina").size()).isPositive();
    int whole = keeper.size();
    now(workspace.undo());
    follow();
    assertThat(keeper.size()).isZero();
    now(workspace.redo());
    follow();
    assertThat(keeper.size()).isEqualTo(whole);
  }

  @Test
  void followsAnArchive() throws IOException {
    Path zip = BigArchive.write(folder.resolve("Basic_LinkedInDataExport.zip"), 300, 900);
    new ArchiveImport(workspace, TestWorkspace.CLOCK).run(List.of(zip), ImportProgress.NONE);
    follow();
    int followed = keeper.size();
    keeper.rebuild((done, total) -> {});
    assertThat(followed).isEqualTo(keeper.size()).isPositive();
  }

  @Test
  void isThereAgainWhenTheFileIsOpenedAgain() {
    long person = change(tx -> person(tx, "Élodie Lœuf"));
    change(tx -> talk(tx, person, "Leur site est trop lent."));
    follow();
    reopen();
    assertThat(now(keeper.open())).isTrue();
    assertThat(found("lents")).hasSize(1);
  }

  @Test
  void catchesUpWithWhatWasWrittenWithoutIt() {
    long person = change(tx -> person(tx, "Élodie Lœuf"));
    follow();
    now(keeper.close());
    change(tx -> talk(tx, person, "Leur site est trop lent."));
    keeper = SearchKeeper.direct(workspace);
    assertThat(now(keeper.open())).isTrue();
    assertThat(found("lents")).hasSize(1);
  }

  @Test
  void whatIsKeptIsSealedAndForItsOwnerOnly() throws IOException {
    long person = change(tx -> person(tx, "Elodie Quintessence"));
    change(tx -> talk(tx, person, "A bathyscaphe, of all things."));
    follow();
    reopen();
    Path kept = SearchShelf.fileOf(workspace.file());
    String bytes = Files.readString(kept, StandardCharsets.ISO_8859_1);
    assertThat(bytes.toLowerCase(Locale.ROOT))
        .doesNotContain("bathyscaphe", "quintessence", "lucene");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
        .isEqualTo("rw-------");
  }

  @Test
  void wordsThatAreGoneAreGoneFromTheDiskAtOnce() {
    long person = change(tx -> person(tx, "Elodie Quintessence"));
    change(tx -> talk(tx, person, "A bathyscaphe, of all things."));
    follow();
    reopen();
    now(keeper.open());
    Path kept = SearchShelf.fileOf(workspace.file());
    assertThat(kept).exists();
    now(workspace.undo());
    follow();
    assertThat(kept).doesNotExist();
    reopen();
    SearchIndex index = new SearchShelf(workspace.file(), secret()).load().orElseThrow();
    assertThat(terms(index)).contains("quintessence").doesNotContain("bathyscaphe");
    index.close();
  }

  @Test
  void withAnotherFileTheIndexIsNoise() throws IOException {
    change(tx -> person(tx, "Élodie Lœuf"));
    follow();
    reopen();
    Path other = Files.createDirectory(folder.resolve("other"));
    Path file =
        Files.copy(SearchShelf.fileOf(workspace.file()), other.resolve("test.entregent.search"));
    byte[] wrong = secret();
    wrong[0] ^= 1;
    assertThat(new SearchShelf(other.resolve("test.entregent"), wrong).load()).isEmpty();
    assertThat(file).exists();
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    change(tx -> person(tx, "Élodie Lœuf"));
    follow();
    reopen();
    Path kept = SearchShelf.fileOf(workspace.file());
    byte[] bytes = Files.readAllBytes(kept);
    for (int at : new int[] {3, 20, bytes.length / 2, bytes.length - 1}) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 1;
      Files.write(kept, damaged);
      assertThat(now(SearchKeeper.direct(workspace).open())).as("byte %d", at).isFalse();
    }
    Files.write(kept, Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(now(SearchKeeper.direct(workspace).open())).isFalse();
    Files.write(kept, new byte[0]);
    assertThat(now(keeper.open())).isFalse();
    keeper.rebuild((done, total) -> {});
    assertThat(found("elodie")).hasSize(1);
  }

  @Test
  void theIndexOfAnOlderCopyOfTheFileIsNotTaken() throws IOException {
    change(tx -> person(tx, "Élodie Lœuf"));
    follow();
    now(keeper.close());
    workspace.close();
    Path copy = Files.copy(workspace.file(), folder.resolve("copy"));
    openAgain();
    change(tx -> person(tx, "Karim Benjelloun"));
    keeper = SearchKeeper.direct(workspace);
    now(keeper.open());
    now(keeper.close());
    workspace.close();
    Files.copy(copy, workspace.file(), StandardCopyOption.REPLACE_EXISTING);
    openAgain();
    keeper = SearchKeeper.direct(workspace);
    assertThat(now(keeper.open())).isFalse();
  }

  @Test
  void aMakingThatIsEndedSaysSo() {
    change(tx -> person(tx, "Élodie Lœuf"));
    assertThatThrownBy(
            () ->
                keeper.rebuild(
                    (done, total) -> {
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);
    keeper.rebuild((done, total) -> {});
    assertThat(found("elodie")).hasSize(1);
  }

  @Test
  void whatIsAskedAfterTheEndIsCancelled() {
    SearchKeeper ended = SearchKeeper.background(workspace, Runnable::run);
    now(ended.close());
    assertThat(ended.find("elodie", TODAY, 5).toCompletableFuture())
        .isCompletedExceptionally()
        .isCancelled();
  }

  private static List<String> terms(SearchIndex index) {
    try (var reader = DirectoryReader.open(index.files())) {
      List<String> terms = new ArrayList<>();
      for (var leaf : reader.leaves()) {
        for (String field : List.of(SearchIndex.BODY, SearchIndex.WHO)) {
          var all = leaf.reader().terms(field);
          if (all != null) {
            var each = all.iterator();
            for (var term = each.next(); term != null; term = each.next()) {
              terms.add(term.utf8ToString());
            }
          }
        }
      }
      return terms;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private byte[] secret() {
    return workspace.fetch(reader -> new SearchStore(reader).secret());
  }

  private void reopen() {
    now(keeper.close());
    workspace.close();
    openAgain();
    keeper = SearchKeeper.direct(workspace);
  }

  private void openAgain() {
    workspace = Workspace.open(workspace.file(), TestWorkspace.setup(WorkspaceThreads.direct()));
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(LABEL, work));
  }

  private void follow() {
    if (!now(keeper.follow())) {
      keeper.rebuild((done, total) -> {});
    }
  }

  private List<SearchHit> found(String typed) {
    follow();
    return now(keeper.find(typed, TODAY, 50)).hits();
  }

  private static long person(Transaction tx, String name) {
    return SomePeople.connected(tx, name, "", "", tx.today());
  }

  private static long talk(Transaction tx, long person, String said) {
    return SomePeople.talk(tx, person, Channel.PHONE, tx.today(), said);
  }

  private static long rename(Transaction tx, long person, String last) {
    PersonRecord row = tx.sql().selectFrom(PERSON).where(PERSON.ID.eq(person)).fetchSingle();
    row.setLastName(last);
    tx.update(row);
    return person;
  }
}
