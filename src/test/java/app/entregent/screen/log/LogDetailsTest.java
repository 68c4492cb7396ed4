package app.entregent.screen.log;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.entregent.model.account.Need;
import app.entregent.model.account.NeedKind;
import app.entregent.model.account.NeedStore;
import app.entregent.model.conversation.Bond;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.CostlyAct;
import app.entregent.model.conversation.Question;
import app.entregent.model.conversation.QuestionStore;
import app.entregent.model.conversation.TalkSign;
import app.entregent.model.conversation.detail.Attachment;
import app.entregent.model.conversation.detail.AttachmentStore;
import app.entregent.model.conversation.detail.Outcome;
import app.entregent.model.conversation.detail.OutcomeStore;
import app.entregent.model.conversation.detail.PersonShown;
import app.entregent.model.conversation.detail.SharedContent;
import app.entregent.model.conversation.detail.TalkDetailStore;
import app.entregent.model.conversation.detail.TieNorm;
import app.entregent.model.conversation.detail.TieNorm.Reading;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.Favour;
import app.entregent.model.relationship.FavourStore;
import app.entregent.testing.CannedDialogs;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the folded parts of the sheet keep, bring back and correct. */
@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class LogDetailsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final TalkDetailStore details = new TalkDetailStore();
  private final AttachmentStore attachments = new AttachmentStore();
  private final List<String> told = new ArrayList<>();
  private final Notifier notices =
      new Notifier() {
        @Override
        public void done(Message what) {
          told.add(what.key());
        }

        @Override
        public void done(Message what, Runnable undo) {
          done(what);
        }

        @Override
        public void trouble(Message sentence, Throwable cause) {
          told.add(sentence.key());
        }
      };
  private final CannedDialogs dialogs = new CannedDialogs();
  private final List<Path> opened = new ArrayList<>();

  @TempDir Path folder;
  private Workspace workspace;
  private LogViewModel model;
  private FilesViewModel files;
  private long amina;
  private long basile;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    amina = change(tx -> new PersonStore().addProvisional(tx, "Amina Idrissi"));
    basile = change(tx -> new PersonStore().addProvisional(tx, "Basile Roux"));
    begin(Start.NOTHING.withPeople(List.of(amina, basile)));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void eachPersonDidSomethingElseAndOnlyWhoPaidForItIsNearer() {
    shown(0, CostlyAct.NONE, TalkSign.QUOTE_ASKED);
    shown(1, CostlyAct.INTRODUCTION, TalkSign.SPOKE_AGAINST);
    long talk = save();
    assertThat(didIn(talk))
        .isEqualTo(
            Map.of(
                amina, new PersonShown(CostlyAct.NONE, TalkSign.QUOTE_ASKED),
                basile, new PersonShown(CostlyAct.INTRODUCTION, TalkSign.SPOKE_AGAINST)));
    var bonds = workspace.fetch(r -> new BondStore().bonds(r, List.of(amina, basile), TODAY));
    assertThat(bonds.getOrDefault(basile, Bond.NONE).level())
        .isGreaterThan(bonds.getOrDefault(amina, Bond.NONE).level());
    begin(Start.NOTHING.withMeeting(talk));
    assertThat(model.form().details().actProperty(partner(1)).get())
        .isEqualTo(CostlyAct.INTRODUCTION);
    model.people().remove(partner(0));
    save();
    assertThat(didIn(talk))
        .isEqualTo(Map.of(basile, new PersonShown(CostlyAct.INTRODUCTION, TalkSign.SPOKE_AGAINST)));
  }

  @Test
  void normsGivenReceivedAndAskedAreKeptCorrectedAndTakenBack() {
    model.form().details().normProperty(TieNorm.TRUST).set(Reading.PARTLY);
    model.form().details().normProperty(TieNorm.USEFULNESS).set(Reading.NO);
    type(LogField.GIVEN, "Two examples");
    type(LogField.RECEIVED, "A name");
    type(LogField.ASKED, "A date");
    long talk = save();
    assertThat(norms(talk))
        .isEqualTo(Map.of(TieNorm.TRUST, Reading.PARTLY, TieNorm.USEFULNESS, Reading.NO));
    assertThat(given(talk)).isEqualTo("Two examples, A name");
    begin(Start.NOTHING.withMeeting(talk));
    assertThat(model.form().text(LogField.ASKED)).isEqualTo("A date");
    assertThat(model.form().details().normProperty(TieNorm.TRUST).get()).isEqualTo(Reading.PARTLY);
    type(LogField.GIVEN, "Three examples");
    type(LogField.RECEIVED, "");
    model.form().details().normProperty(TieNorm.TRUST).set(Reading.YES);
    save();
    assertThat(given(talk)).isEqualTo("Three examples");
    now(workspace.undo());
    assertThat(given(talk)).isEqualTo("Two examples, A name");
    assertThat(norms(talk)).containsEntry(TieNorm.TRUST, Reading.PARTLY);
  }

  @Test
  void contentIsAPieceOfTheLibraryOrWhatIsTyped() {
    long piece = change(tx -> new PieceStore().add(tx, NewPiece.post("Façades that sell", TODAY)));
    type(LogField.CONTENT, "facades");
    assertThat(model.content().offers()).hasSize(2);
    model.content().takeMarked();
    assertThat(model.form().text(LogField.CONTENT)).isEmpty();
    type(LogField.CONTENT, "example.com/guide");
    long talk = save();
    assertThat(content(talk))
        .containsExactly(
            new SharedContent(Optional.of(piece), "Façades that sell"),
            new SharedContent(Optional.empty(), "example.com/guide"));
    change(
        tx -> {
          new PieceStore().delete(tx, piece);
          return piece;
        });
    begin(Start.NOTHING.withMeeting(talk));
    assertThat(model.form().details().content().getFirst().title()).isEqualTo("Façades that sell");
    model.content().removeLast();
    save();
    assertThat(content(talk)).hasSize(1);
  }

  @Test
  void aSmallFileIsKeptInTheWorkspaceAlsoWhenItIsGoneAndAfterUndo() throws IOException {
    Path offer = Files.writeString(folder.resolve("offer.txt"), "Three pages, two weeks");
    files.add(List.of(offer, offer));
    assertThat(files.rowsProperty().get())
        .singleElement()
        .extracting(FileRow::name)
        .isEqualTo("offer.txt");
    long talk = save();
    Files.delete(offer);
    begin(Start.NOTHING.withMeeting(talk));
    FileRow row = files.rowsProperty().get().getFirst();
    assertThat(row.note().key()).isEqualTo("conversation.file.kept");
    files.open(row);
    assertThat(Files.readString(opened.getFirst())).isEqualTo("Three pages, two weeks");
    Path copy = folder.resolve("copy.txt");
    dialogs.willChoose(copy);
    files.saveAs(row);
    assertThat(Files.readString(copy)).isEqualTo("Three pages, two weeks");
    files.remove(row);
    assertThat(files.rowsProperty().get()).isEmpty();
    save();
    assertThat(attached(talk)).isEmpty();
    now(workspace.undo());
    assertThat(attached(talk)).hasSize(1);
    Attachment back = attached(talk).getFirst();
    assertThat(bytes(back).orElseThrow()).asString().isEqualTo("Three pages, two weeks");
    now(workspace.undo());
    assertThat(attached(talk)).isEmpty();
  }

  @Test
  void aLargeFileStaysWhereItIsAndSaysWhenItVanished() throws IOException {
    Path film = folder.resolve("film.mp4");
    try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
      file.setLength(Attachment.LARGEST_KEPT + 1);
    }
    files.add(List.of(film));
    assertThat(files.rowsProperty().get().getFirst().note().key())
        .isEqualTo("conversation.file.will_link");
    long talk = save();
    Attachment one = attached(talk).getFirst();
    assertThat(one.isKept()).isFalse();
    assertThat(one.sha256()).hasSize(64);
    assertThat(bytes(one)).isEmpty();
    begin(Start.NOTHING.withMeeting(talk));
    FileRow there = files.rowsProperty().get().getFirst();
    files.open(there);
    assertThat(opened).containsExactly(film);
    Files.delete(film);
    files.open(there);
    assertThat(told).endsWith("conversation.file.gone");
    FileRow gone = files.rowsProperty().get().getFirst();
    assertThat(gone.vanished()).isTrue();
    assertThat(gone.name()).isEqualTo("film.mp4");
    assertThat(gone.note().key()).isEqualTo("conversation.file.vanished");
  }

  @Test
  void aFileThatCannotBeReadStopsTheWholeTalk() throws IOException {
    Path offer = Files.writeString(folder.resolve("offer.txt"), "x");
    files.add(List.of(offer));
    Files.delete(offer);
    type(LogField.SAID, "All of it");
    model.save();
    assertThat(model.savedProperty().get()).isFalse();
    assertThat(told).containsExactly("conversation.file.unreadable");
    assertThat(talks()).isEmpty();
    files.remove(files.rowsProperty().get().getFirst());
    save();
    assertThat(talks()).hasSize(1);
  }

  @Test
  void whatCameOfATalkIsCorrectedLater() {
    type(LogField.NEED, "A site that is fast");
    type(LogField.THEIR_WORDS, "It crawls");
    type(LogField.OBJECTION, "Too dear");
    type(LogField.QUESTION, "Who hosts it?");
    type(LogField.PROMISE, "Send a price");
    long talk = save();
    begin(Start.NOTHING.withMeeting(talk));
    var lines = model.form().details().outcomes();
    assertThat(lines)
        .extracting(OutcomeLine::kind)
        .containsExactly(
            Outcome.Kind.NEED, Outcome.Kind.OBJECTION, Outcome.Kind.QUESTION, Outcome.Kind.PROMISE);
    assertThat(lines.getFirst().theirWordsProperty().get()).isEqualTo("It crawls");
    lines.get(0).latentProperty().set(true);
    lines.get(0).wordsProperty().set("A site that is seen");
    lines.get(1).settledProperty().set(true);
    lines.get(1).personProperty().set(Optional.of(basile));
    lines.get(2).settledProperty().set(true);
    lines.get(3).wordsProperty().set(" ");
    save();
    assertThat(outcomes(talk))
        .extracting(Outcome::kind, Outcome::words, Outcome::settled, Outcome::personId)
        .containsExactly(
            tuple(Outcome.Kind.NEED, "A site that is seen", false, Optional.of(amina)),
            tuple(Outcome.Kind.OBJECTION, "Too dear", true, Optional.of(basile)),
            tuple(Outcome.Kind.QUESTION, "Who hosts it?", true, Optional.of(amina)));
    List<Need> needs = workspace.fetch(reader -> new NeedStore().ofPerson(reader, amina));
    assertThat(needs).singleElement().extracting(Need::kind).isEqualTo(NeedKind.LATENT);
    List<Question> open = workspace.fetch(reader -> new QuestionStore().open(reader));
    assertThat(open).isEmpty();
    now(workspace.undo());
    assertThat(outcomes(talk)).hasSize(4);
  }

  @Test
  void aDraftBringsTheFoldedPartsBack() throws IOException {
    Path offer = Files.writeString(folder.resolve("offer.txt"), "x");
    shown(1, CostlyAct.TESTIMONIAL, TalkSign.NONE);
    model.form().details().normProperty(TieNorm.RELEVANCE).set(Reading.YES);
    type(LogField.CONTENT, "A guide");
    model.content().takeMarked();
    files.add(List.of(offer));
    type(LogField.SAID, "Half of it");
    model.leave();
    begin(Start.NOTHING);
    assertThat(model.form().details().actProperty(partner(1)).get())
        .isEqualTo(CostlyAct.TESTIMONIAL);
    assertThat(model.form().details().normProperty(TieNorm.RELEVANCE).get()).isEqualTo(Reading.YES);
    assertThat(model.form().details().content()).hasSize(1);
    assertThat(model.form().details().files()).containsExactly(offer);
  }

  @Test
  void aMeetingHasAnEndThatIsSaidInWholeMinutes() {
    type(LogField.WHEN, "tomorrow 10:00");
    type(LogField.MINUTES, "an hour");
    model.save();
    assertThat(model.form().problem(LogField.MINUTES).getValue()).isPresent();
    type(LogField.MINUTES, "90");
    long talk = save();
    int minutes = workspace.fetch(reader -> details.minutes(reader, talk));
    assertThat(minutes).isEqualTo(90);
  }

  private void begin(Start start) {
    model =
        new LogViewModel(
            workspace,
            notices,
            () -> {},
            TestWorkspace.CLOCK,
            new DraftFile(workspace.file(), Runnable::run));
    files = new FilesViewModel(workspace, notices, model.form(), dialogs, opened::add);
    model.begin(start);
  }

  private long save() {
    model.save();
    assertThat(model.savedProperty().get()).isTrue();
    return talks().getFirst().id();
  }

  private List<Conversation> talks() {
    return workspace.fetch(
        reader -> new ConversationStore().typedSince(reader, TODAY.minusDays(30)));
  }

  private List<Attachment> attached(long talk) {
    return workspace.fetch(reader -> attachments.ofTalk(reader, talk));
  }

  private List<SharedContent> content(long talk) {
    return workspace
        .fetch(reader -> details.content(reader, List.of(talk)))
        .getOrDefault(talk, List.of());
  }

  private Map<Long, PersonShown> didIn(long talk) {
    return workspace
        .fetch(reader -> details.shown(reader, List.of(talk)))
        .getOrDefault(talk, Map.of());
  }

  private Map<TieNorm, Reading> norms(long talk) {
    return workspace.fetch(reader -> details.norms(reader, talk));
  }

  private Optional<byte[]> bytes(Attachment one) {
    return workspace.fetch(reader -> attachments.bytes(reader, one));
  }

  private List<Outcome> outcomes(long talk) {
    return workspace.fetch(reader -> new OutcomeStore().ofTalk(reader, talk));
  }

  private String given(long talk) {
    return workspace.fetch(reader -> new FavourStore().ofTalk(reader, talk)).values().stream()
        .map(Favour::words)
        .collect(Collectors.joining(", "));
  }

  private TalkPartner partner(int at) {
    return model.form().people().get(at);
  }

  private void shown(int at, CostlyAct act, TalkSign sign) {
    model.form().details().actProperty(partner(at)).set(act);
    model.form().details().signProperty(partner(at)).set(sign);
  }

  private void type(LogField field, String words) {
    model.form().words(field).set(words);
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("people.change.added"), work));
  }
}
