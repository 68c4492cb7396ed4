package app.entregent.screen.start;

import app.entregent.screen.start.StartActions.FirstAccount;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Dialogs;
import app.entregent.ui.Dialogs.FileKind;
import app.entregent.ui.SaidException;
import app.entregent.ui.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The state of the first steps: which of them one is at, and what was typed there. */
public final class StartViewModel {
  private static final Logger LOG = Logger.getLogger(StartViewModel.class.getName());
  private static final int NAMES = 3;

  /** Where one is in the first steps. */
  public enum Step {
    CHOOSE,
    MAP,
    IMPORT
  }

  private final StartActions actions;
  private final Dialogs dialogs;
  private final ObservableValue<Language> language;
  private final ReadOnlyObjectWrapper<Step> step =
      new ReadOnlyObjectWrapper<>(this, "step", Step.CHOOSE);
  private final StringProperty account = new SimpleStringProperty(this, "account", "");
  private final StringProperty offer = new SimpleStringProperty(this, "offer", "");
  private final List<StringProperty> names =
      Stream.generate(() -> (StringProperty) new SimpleStringProperty(this, "name", ""))
          .limit(NAMES)
          .toList();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final ReadOnlyObjectWrapper<Optional<Message>> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble", Optional.empty());
  private final BooleanBinding canMap;

  public StartViewModel(StartActions actions, Dialogs dialogs, ObservableValue<Language> language) {
    this.actions = actions;
    this.dialogs = dialogs;
    this.language = language;
    canMap =
        new BooleanBinding() {
          {
            bind(account, busy);
          }

          @Override
          protected boolean computeValue() {
            return !account.get().isBlank() && !busy.get();
          }
        };
  }

  public ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** The company to map. */
  public StringProperty accountProperty() {
    return account;
  }

  /** What the user would sell there. */
  public StringProperty offerProperty() {
    return offer;
  }

  /** Three names of people there; any of them may stay empty. */
  public List<StringProperty> names() {
    return names;
  }

  /** Whether there is enough to open the map: the company has a name. */
  public BooleanBinding canMap() {
    return canMap;
  }

  /** Whether a workspace is being made or opened. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** What went wrong with the last step, if anything did. */
  public ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  public void beginMap() {
    go(Step.MAP);
  }

  public void beginImport() {
    go(Step.IMPORT);
  }

  public void backToChoice() {
    go(Step.CHOOSE);
  }

  /** Ends what is being done, or else goes back to the choice. */
  public void endOrBack() {
    if (busy.get()) {
      actions.end();
    } else {
      backToChoice();
    }
  }

  /** Makes the account and opens its map. */
  public void map() {
    if (canMap.get()) {
      List<String> people =
          names.stream().map(name -> name.get().strip()).filter(name -> !name.isEmpty()).toList();
      FirstAccount first = new FirstAccount(account.get().strip(), offer.get().strip(), people);
      run(() -> actions.mapAccount(first));
    }
  }

  /** Asks for the zip or the CSV files of the archive and imports them. */
  public void importFiles() {
    List<Path> files =
        dialogs.chooseFiles(
            Message.of("start.import.files.title"),
            FileKind.of(Message.of("start.import.kind"), "*.zip", "*.csv"));
    if (!files.isEmpty()) {
      run(() -> actions.importArchive(files));
    }
  }

  /** Asks for the folder of an unzipped archive and imports it. */
  public void importFolder() {
    dialogs
        .chooseFolder(Message.of("start.import.folder.title"))
        .ifPresent(folder -> run(() -> actions.importArchive(List.of(folder))));
  }

  public void lookAtSample() {
    run(() -> actions.openSample(language.getValue()));
  }

  /** Asks for a workspace or a backup and opens it. */
  public void openWorkspace() {
    dialogs
        .chooseFile(
            Message.of("start.open.file.title"),
            FileKind.of(Message.of("start.open.kind"), "*.entregent"))
        .ifPresent(file -> run(() -> actions.openWorkspace(file)));
  }

  private void go(Step wanted) {
    trouble.set(Optional.empty());
    step.set(wanted);
  }

  private void run(Supplier<CompletionStage<Void>> action) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    trouble.set(Optional.empty());
    action
        .get()
        .whenComplete(
            (nothing, failure) -> {
              busy.set(false);
              if (failure != null && !Tasks.wasEnded(failure)) {
                LOG.log(Level.WARNING, "A first step failed", failure);
                trouble.set(
                    Optional.of(SaidException.in(failure).orElse(Message.of("start.trouble"))));
              }
            });
  }
}
