package app.entregent.screen.erasure;

import app.entregent.erasure.Certificate;
import app.entregent.erasure.Erasure;
import app.entregent.erasure.ErasurePlan;
import app.entregent.erasure.Mention;
import app.entregent.erasure.Whose;
import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.people.PersonStore;
import app.entregent.report.PaperWriter;
import app.entregent.search.SearchKeeper;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.BackgroundTask;
import app.entregent.ui.Dialogs;
import app.entregent.ui.Dialogs.FileKind;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.Tasks;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What an erasure would take, whether it is confirmed, and its certificate afterwards. */
public final class ErasureViewModel extends ViewModel {
  private static final String SEARCH = ".search";

  /** Of other workspaces and of decision files: either may hold the client's data too. */
  private static final List<String> ENDINGS = List.of(".entregent", ".entregent-map");

  private final LiveTexts texts;
  private final Navigator navigator;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Clock clock;
  private final Erasure erasure;
  private final long id;
  private final ReadOnlyObjectWrapper<Optional<ErasurePlan>> plan =
      new ReadOnlyObjectWrapper<>(this, "plan", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Certificate>> certificate =
      new ReadOnlyObjectWrapper<>(this, "certificate", Optional.empty());
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final StringProperty client = new SimpleStringProperty(this, "client", "");

  public ErasureViewModel(
      Workspace workspace,
      Notifier notifier,
      LiveTexts texts,
      Navigator navigator,
      Tasks tasks,
      Dialogs dialogs,
      Clock clock,
      Erasure erasure,
      long id) {
    super(
        workspace,
        notifier,
        Set.of(
            AccountStore.ACCOUNTS,
            DecisionStore.DECISIONS,
            DecisionStore.SEATS,
            PersonStore.PERSONS));
    this.texts = texts;
    this.navigator = navigator;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.clock = clock;
    this.erasure = erasure;
    this.id = id;
    ready.bind(
        Bindings.createBooleanBinding(
            () -> !running.get() && confirmed(), typed, plan, running, certificate));
  }

  /** The name stands there as it is called, however it is capitalised. */
  private boolean confirmed() {
    return certificate.get().isEmpty()
        && plan.get()
            .filter(
                shown ->
                    !shown.name().isBlank()
                        && shown.name().strip().equalsIgnoreCase(typed.get().strip()))
            .isPresent();
  }

  @Override
  protected void load() {
    if (certificate.get().isEmpty()) {
      show("plan", reader -> erasure.plan(reader, id), told -> plan.set(Optional.of(told)));
    }
  }

  /** Of whom all is erased. */
  public Whose whose() {
    return erasure.whose();
  }

  /** What would go and what would stay, once it is known. */
  public ReadOnlyObjectProperty<Optional<ErasurePlan>> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /** What was erased; empty until it was. */
  public ReadOnlyObjectProperty<Optional<Certificate>> certificateProperty() {
    return certificate.getReadOnlyProperty();
  }

  /** The name of the account as the user has to type it. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** What the certificate calls the client; may be empty. */
  public StringProperty clientProperty() {
    return client;
  }

  /** Whether the erasure is confirmed and not under way. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** Erases for good, if it is confirmed. */
  public void erase() {
    if (!ready.get()) {
      return;
    }
    running.set(true);
    Path file = workspace.file();
    var _ =
        workspace
            .erase(erasing -> erasure.erase(erasing, id))
            .whenComplete(
                (done, failure) -> {
                  running.set(false);
                  if (failure == null) {
                    finished(done, file);
                  } else {
                    notifier.trouble(whose().say("failed"), failure);
                  }
                });
  }

  private void finished(ErasurePlan done, Path file) {
    typed.set("");
    ZonedDateTime at = clock.instant().atZone(clock.getZone());
    String name = client.get().strip();
    var _ =
        workspace
            .read(reader -> dropIndex(file))
            .thenAccept(
                besides ->
                    certificate.set(
                        Optional.of(
                            new Certificate(
                                done, at, name, file.getFileName().toString(), besides))));
  }

  /**
   * Takes the kept index away, and names what lies beside the workspace and may hold the client's
   * data: copies by their name, other workspaces, decision files.
   */
  private static List<String> dropIndex(Path file) {
    try {
      SearchKeeper.forgetKept(file);
      String own = file.getFileName().toString();
      String stem = own.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
      try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
        return beside
            .map(path -> path.getFileName().toString())
            .filter(name -> !name.equals(own) && mayHoldIt(name.toLowerCase(Locale.ROOT), stem))
            .sorted()
            .toList();
      }
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static boolean mayHoldIt(String name, String stem) {
    return !name.endsWith(SEARCH)
        && (name.startsWith(stem) || ENDINGS.stream().anyMatch(name::endsWith));
  }

  /** Goes to where a text stands that still names the client. */
  void open(Mention mention) {
    place(mention.where()).ifPresent(navigator::open);
  }

  /** Where a text is read; nowhere if nothing leads there. */
  static Optional<Place> place(Mention.Where where) {
    return switch (where) {
      case Mention.Person(long id) -> Optional.of(new Place.Person(id));
      case Mention.Account(long id) -> Optional.of(new Place.Account(id));
      case Mention.Map(long id) -> Optional.of(new Place.Map(id));
      case Mention.Talk(long person, long talk) ->
          Optional.of(new Place.Story(Place.Story.Of.PERSON, person, Optional.of(talk)));
      case Mention.Action(long id) -> Optional.of(new Place.NextActions(Optional.of(id)));
      case Mention.Clue(long id) -> Optional.of(new Place.Listening(Optional.of(id)));
      case Mention.Workshop(long id) -> Optional.of(new Place.Workshops(Optional.of(id)));
      case Mention.Room room ->
          switch (room) {
            case PEOPLE -> Optional.of(new Place.People());
            case BRAND -> Optional.of(new Place.Brand());
            case ENGAGE -> Optional.of(new Place.Engage());
            case CAMPAIGN -> Optional.of(new Place.Campaign());
            case ELSEWHERE -> Optional.empty();
          };
    };
  }

  /** Asks for a file and writes the certificate as a page. */
  public void writePage() {
    write("pdf", (one, words, file) -> PaperWriter.pages(one.paper(words), words, file));
  }

  /** Asks for a file and writes the certificate as plain text. */
  public void writeText() {
    write("txt", (one, words, file) -> Files.writeString(file, one.text(words)));
  }

  private interface Writing {
    void write(Certificate certificate, Texts words, Path file) throws IOException;
  }

  private void write(String ending, Writing writing) {
    FileKind kind = FileKind.of(Message.of("erasure.certificate"), "*." + ending);
    String name = texts.texts().say("erasure.certificate.file") + "." + ending;
    certificate
        .get()
        .ifPresent(
            one ->
                dialogs
                    .saveFile(Message.of("erasure.certificate"), name, kind)
                    .ifPresent(file -> write(one, writing, file)));
  }

  private void write(Certificate one, Writing writing, Path file) {
    Texts words = texts.texts();
    String called = file.getFileName().toString();
    BackgroundTask<String> task =
        new BackgroundTask<>(Message.of("erasure.writing", called)) {
          @Override
          protected String work() throws IOException {
            writing.write(one, words, file);
            return called;
          }
        };
    tasks
        .run(task)
        .whenComplete(
            (done, failure) -> {
              if (failure == null) {
                notifier.done(Message.of("erasure.written", called));
              } else if (!(failure instanceof CancellationException)) {
                notifier.trouble(Message.of("erasure.unwritten", called), failure);
              }
            });
  }

  /** Back to the account, or to everybody once it is gone. */
  public void leave() {
    navigator.open(certificate.get().isPresent() ? new Place.People() : new Place.Account(id));
  }
}
