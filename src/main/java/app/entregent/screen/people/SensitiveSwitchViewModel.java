package app.entregent.screen.people;

import app.entregent.model.people.SensitiveStore;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whether sensitive facts may be kept in this file; each change of it is asked about first. */
public final class SensitiveSwitchViewModel extends ViewModel {
  /** What is asked at the moment. */
  enum Asked {
    NOTHING,
    TO_ALLOW,
    TO_ERASE
  }

  /**
   * How it stands.
   *
   * @param since when it was confirmed; empty while they are off
   * @param kept of how many people something is kept
   */
  record Standing(Optional<LocalDate> since, int kept) {}

  private final SensitiveStore sensitive = new SensitiveStore();
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(this, "standing", new Standing(Optional.empty(), 0));
  private final ReadOnlyObjectWrapper<Asked> asked =
      new ReadOnlyObjectWrapper<>(this, "asked", Asked.NOTHING);

  public SensitiveSwitchViewModel(Workspace workspace, Notifier notifier) {
    super(workspace, notifier, Set.of(SensitiveStore.CHOICE, SensitiveStore.FACTS));
  }

  ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Asked> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** Asks what is to be said before the switch turns; with nothing kept, off needs no question. */
  void turn() {
    boolean on = standing.get().since().isPresent();
    if (!on) {
      asked.set(Asked.TO_ALLOW);
    } else if (standing.get().kept() > 0) {
      asked.set(Asked.TO_ERASE);
    } else {
      forbid(false);
    }
  }

  /** Leaves it as it is. */
  void drop() {
    asked.set(Asked.NOTHING);
  }

  /** The user confirmed that there is a reason, and that people know. */
  void confirm() {
    asked.set(Asked.NOTHING);
    act(
        Label.of("people.change.sensitive_on"),
        tx -> {
          sensitive.allow(tx, true);
          return true;
        });
  }

  /** Turns it off; what was typed is erased for good, or stays in the file and is shown nowhere. */
  void forbid(boolean erase) {
    int kept = standing.get().kept();
    asked.set(Asked.NOTHING);
    act(
            Label.of("people.change.sensitive_off"),
            tx -> {
              if (erase) {
                sensitive.erase(tx);
              }
              sensitive.allow(tx, false);
              return true;
            })
        .thenRun(
            () -> {
              if (erase) {
                notifier.done(Message.of("people.sensitive.erased", kept));
              }
            });
  }

  @Override
  protected void load() {
    show(
        "standing",
        reader -> new Standing(sensitive.allowedSince(reader), sensitive.kept(reader)),
        standing::set);
  }
}
