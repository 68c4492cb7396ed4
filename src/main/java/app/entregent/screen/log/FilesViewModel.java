package app.entregent.screen.log;

import app.entregent.model.conversation.detail.Attachment;
import app.entregent.model.conversation.detail.AttachmentStore;
import app.entregent.text.Message;
import app.entregent.ui.Dialogs;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The files of a talk: adding, opening, saving elsewhere and taking out. */
public final class FilesViewModel extends ViewModel {
  private static final AttachmentStore ATTACHMENTS = new AttachmentStore();

  private final DetailForm form;
  private final Dialogs dialogs;
  private final Consumer<Path> opener;
  private final ReadOnlyObjectWrapper<List<FileRow>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());

  /**
   * @param opener shows a file in the program that the system has for it
   */
  public FilesViewModel(
      Workspace workspace,
      Notifier notifier,
      LogForm form,
      Dialogs dialogs,
      Consumer<Path> opener) {
    super(workspace, notifier, Set.of());
    this.form = form.details();
    this.dialogs = dialogs;
    this.opener = opener;
    this.form.followFiles(this::load);
  }

  /** What belongs to the talk, or will. */
  public ReadOnlyObjectProperty<List<FileRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  @Override
  protected void load() {
    List<Attachment> attached = form.attached();
    List<Path> files = List.copyOf(form.files());
    if (attached.isEmpty() && files.isEmpty()) {
      rows.set(List.of());
    }
    show("files", reader -> rows(attached, files), rows::set);
  }

  private static List<FileRow> rows(List<Attachment> attached, List<Path> files) {
    List<FileRow> all = new ArrayList<>();
    attached.forEach(one -> all.add(FileRow.of(one)));
    files.forEach(path -> all.add(FileRow.of(path)));
    return all;
  }

  /** Asks which files. */
  public void choose() {
    add(dialogs.chooseFiles(Message.of("conversation.file.choose")));
  }

  /** Adds files; one that is there already is not added again. */
  public void add(List<Path> paths) {
    form.files()
        .addAll(paths.stream().distinct().filter(path -> !form.files().contains(path)).toList());
  }

  public void remove(FileRow row) {
    row.attachment().ifPresentOrElse(form::detach, () -> form.files().remove(row.path()));
  }

  /** Shows it in the program that the system has for it. */
  public void open(FileRow row) {
    Optional<Attachment> kept = row.attachment().filter(Attachment::isKept);
    show(
        "open",
        reader ->
            kept.flatMap(one -> ATTACHMENTS.bytes(reader, one).map(bytes -> copy(one, bytes)))
                .or(() -> kept.isPresent() ? Optional.empty() : there(row.path())),
        found -> found.ifPresentOrElse(opener, () -> gone(row)));
  }

  /** Writes it to a place that is asked for. */
  public void saveAs(FileRow row) {
    dialogs
        .saveFile(Message.of("conversation.file.save_as"), row.name())
        .ifPresent(
            target ->
                show(
                    "save",
                    reader -> {
                      Optional<byte[]> bytes =
                          row.attachment().flatMap(one -> ATTACHMENTS.bytes(reader, one));
                      return write(bytes, row.path(), target);
                    },
                    written -> {
                      if (written) {
                        notifier.done(Message.of("conversation.file.saved", row.name()));
                      } else {
                        gone(row);
                      }
                    }));
  }

  private void gone(FileRow row) {
    notifier.done(Message.of("conversation.file.gone", row.name(), String.valueOf(row.path())));
    load();
  }

  private static Optional<Path> there(Path path) {
    return Files.isReadable(path) ? Optional.of(path) : Optional.empty();
  }

  private static boolean write(Optional<byte[]> bytes, Path source, Path target) {
    try {
      if (bytes.isPresent()) {
        Files.write(target, bytes.get());
        return true;
      }
      boolean there = Files.isReadable(source) && Files.isRegularFile(source);
      if (there) {
        Files.write(target, Files.readAllBytes(source));
      }
      return there;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy to look at, which only its owner may read and which goes with the program. */
  private static Path copy(Attachment one, byte[] bytes) {
    try {
      Path folder = Files.createTempDirectory("entregent-");
      Path file = Files.write(folder.resolve(one.fileName()), bytes);
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
