package app.entregent.screen.engage;

import app.entregent.model.conversation.detail.PickedFile;
import app.entregent.model.library.PieceFile;
import app.entregent.model.library.PieceFileStore;
import app.entregent.model.library.Reaction;
import app.entregent.model.library.ReceptionStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.text.Message;
import app.entregent.ui.Dialogs;
import app.entregent.ui.Notifier;
import app.entregent.ui.SaidException;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** The files of a piece, and who got it. */
public final class ReadersViewModel extends ViewModel {
  private static final int OFFERED = 5;

  private final PieceFileStore files = new PieceFileStore();
  private final ReceptionStore receptions = new ReceptionStore();
  private final PersonStore persons = new PersonStore();
  private final Dialogs dialogs;
  private final Consumer<Path> opener;

  /** Files that were read, and the names of those that could not be. */
  private record Picked(List<PickedFile> files, List<String> unreadable) {}

  /**
   * @param opener shows a file in the program that the system has for it
   */
  public ReadersViewModel(
      Workspace workspace, Notifier notifier, Dialogs dialogs, Consumer<Path> opener) {
    super(workspace, notifier, Set.of());
    this.dialogs = dialogs;
    this.opener = opener;
  }

  @Override
  protected void load() {}

  /** Asks which files, and adds them. */
  void chooseFiles(long pieceId) {
    addFiles(pieceId, dialogs.chooseFiles(Message.of("engage.file.choose")));
  }

  void addFiles(long pieceId, List<Path> paths) {
    if (paths.isEmpty()) {
      return;
    }
    workspace
        .read(reader -> pick(paths))
        .thenAccept(
            picked -> {
              picked
                  .unreadable()
                  .forEach(name -> notifier.done(Message.of("engage.file.unreadable", name)));
              if (!picked.files().isEmpty()) {
                act(
                    Label.of("engage.change.file"),
                    tx -> {
                      picked.files().forEach(file -> files.add(tx, pieceId, file));
                      return true;
                    });
              }
            });
  }

  private static Picked pick(List<Path> paths) {
    List<PickedFile> read = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    for (Path path : paths) {
      try {
        read.add(PickedFile.read(path));
      } catch (IOException cause) {
        unreadable.add(String.valueOf(path.getFileName()));
      }
    }
    return new Picked(read, unreadable);
  }

  void removeFile(PieceFile file) {
    act(
        Label.of("engage.change.noFile"),
        tx -> {
          files.remove(tx, file.id());
          return true;
        });
  }

  /** Shows it in the program that the system has for it; one that vanished is told. */
  void openFile(PieceFile file) {
    show(
        "open",
        reader ->
            file.isKept()
                ? files.bytes(reader, file).map(bytes -> copy(file, bytes))
                : Optional.of(Path.of(file.link())).filter(Files::isReadable),
        found ->
            found.ifPresentOrElse(
                opener, () -> notifier.done(Message.of("engage.file.gone", file.name()))));
  }

  /** A copy to look at, which only its owner may read and which goes with the program. */
  private static Path copy(PieceFile file, byte[] bytes) {
    try {
      Path folder = Files.createTempDirectory("entregent-");
      String plain = file.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
      boolean usable = !plain.isEmpty() && !List.of(".", "..").contains(plain);
      Path copy = Files.write(folder.resolve(usable ? plain : "file"), bytes);
      folder.toFile().deleteOnExit();
      copy.toFile().deleteOnExit();
      return copy;
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  /** People whose name fits. */
  void find(String typed, Consumer<List<PersonCard>> shown) {
    show("people", reader -> persons.search(reader, typed, OFFERED), shown);
  }

  /**
   * Somebody got it; a name that is exactly one person of the workspace is that person. A day in
   * the future is refused with a sentence, and so is a name that several people bear.
   *
   * @param chosen the person that was picked among those who bear the name
   */
  CompletionStage<?> received(
      long pieceId, String name, Optional<Long> chosen, LocalDate on, Reaction reaction) {
    return act(
        Label.of("engage.change.received"),
        tx -> {
          if (on.isAfter(tx.today())) {
            throw new SaidException(Message.of("engage.received.future"), null);
          }
          Optional<Long> person = chosen.or(() -> only(tx, name));
          return receptions.add(tx, pieceId, person, name, on, reaction);
        });
  }

  private Optional<Long> only(Reader reader, String name) {
    List<PersonCard> same =
        persons.search(reader, name.strip(), OFFERED).stream()
            .filter(card -> key(card.name()).equals(key(name)))
            .toList();
    if (same.size() > 1) {
      throw new SaidException(Message.of("engage.received.which", name.strip()), null);
    }
    return same.stream().map(PersonCard::id).findFirst();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  void setReaction(long id, Reaction reaction) {
    act(
        Label.of("engage.change.reaction"),
        tx -> {
          receptions.setReaction(tx, id, reaction);
          return true;
        });
  }

  void removeReception(long id) {
    act(
        Label.of("engage.change.notReceived"),
        tx -> {
          receptions.remove(tx, id);
          return true;
        });
  }
}
