package app.entregent.workspace;

import static app.entregent.testing.TestWorkspace.now;
import static app.entregent.workspace.schema.Tables.ATTACHED_BYTES;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.detail.AttachmentStore;
import app.entregent.model.conversation.detail.PickedFile;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.library.PieceFileStore;
import app.entregent.testing.TestWorkspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class LeftBytesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final String WORDS = "marzipan on a plum pudding";

  private final AttachmentStore attachments = new AttachmentStore();

  @TempDir Path folder;
  private Workspace workspace;
  private long talk;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    talk = change(tx -> new ConversationStore().add(tx, talk()));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void whatUndoOrRedoCanBringBackStaysAndTheRestLeavesTheFile() throws IOException {
    PickedFile file = PickedFile.read(Files.writeString(folder.resolve("offer.txt"), WORDS));
    long first = change(tx -> attachments.add(tx, talk, file));
    reopen();
    assertThat(kept()).isEqualTo(1);
    change(
        tx -> {
          attachments.remove(tx, List.of(first));
          return first;
        });
    reopen();
    assertThat(kept()).as("undo can bring it back").isEqualTo(1);
    assertThat(now(workspace.undo())).isPresent();
    assertThat(bytes()).contains(WORDS);
    assertThat(now(workspace.undo())).isPresent();
    reopen();
    assertThat(kept()).as("redo can bring it back").isEqualTo(1);
    assertThat(now(workspace.redo())).isPresent();
    assertThat(bytes()).contains(WORDS);
    assertThat(now(workspace.undo())).isPresent();
    change(tx -> new AccountStore().add(tx, "Villa Atlas"));
    assertThat(kept()).isEqualTo(1);
    reopen();
    assertThat(kept()).as("another change ended redo").isZero();
    workspace.close();
    assertThat(new String(Files.readAllBytes(workspace.file()), StandardCharsets.ISO_8859_1))
        .doesNotContain(WORDS);
    workspace = again();
  }

  @Test
  void theFileOfAPieceStaysWhenATalkLetsItGoAndWhenAClientIsErased() throws IOException {
    PickedFile file = PickedFile.read(Files.writeString(folder.resolve("offer.txt"), WORDS));
    change(
        tx -> {
          long piece = new PieceStore().add(tx, NewPiece.post("One", TODAY));
          new PieceFileStore().add(tx, piece, file);
          return piece;
        });
    reopen();
    assertThat(kept()).isEqualTo(1);
    var _ =
        now(
            workspace.erase(
                erasing -> {
                  erasing.erase(CONVERSATION, List.of(talk));
                  return talk;
                }));
    assertThat(kept()).as("a client is erased, not the library").isEqualTo(1);
  }

  private Optional<String> bytes() {
    return workspace.fetch(
        reader ->
            attachments.ofTalk(reader, talk).stream()
                .findFirst()
                .flatMap(one -> attachments.bytes(reader, one))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
  }

  private int kept() {
    return workspace.fetch(reader -> reader.sql().fetchCount(ATTACHED_BYTES));
  }

  private void reopen() {
    workspace.close();
    workspace = again();
  }

  private Workspace again() {
    return Workspace.open(workspace.file(), TestWorkspace.setup(WorkspaceThreads.direct()));
  }

  private static NewConversation talk() {
    return NewConversation.held(
        List.of(),
        Optional.empty(),
        Moment.on(TODAY),
        ZoneId.of("Europe/Paris"),
        Channel.PHONE,
        Direction.BOTH,
        "");
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("people.change.added"), work));
  }
}
