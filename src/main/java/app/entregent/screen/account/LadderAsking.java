package app.entregent.screen.account;

import app.entregent.model.account.Account;
import app.entregent.model.account.LadderStep;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The way up the ladder. A client who was never met face to face is not refused: the reason is
 * asked first.
 */
final class LadderAsking {
  private final Supplier<Optional<AccountPage>> page;
  private final BiConsumer<LadderStep, String> move;
  private final ReadOnlyObjectWrapper<Optional<LadderStep>> asked =
      new ReadOnlyObjectWrapper<>(this, "asked", Optional.empty());

  /**
   * @param page what is known of the account at the moment
   * @param move takes a step for a reason, which may be empty
   */
  LadderAsking(Supplier<Optional<AccountPage>> page, BiConsumer<LadderStep, String> move) {
    this.page = page;
    this.move = move;
  }

  /** The step for which a meeting face to face, or a written reason, is still asked. */
  ReadOnlyObjectProperty<Optional<LadderStep>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** Moves the account to a step, or asks for the reason first. */
  void set(LadderStep step) {
    Optional<LadderStep> present = page.get().map(AccountPage::account).map(Account::ladder);
    boolean met = page.get().filter(AccountPage::metFaceToFace).isPresent();
    if (present.isPresent() && present.get().asksForMeeting(step) && !met) {
      asked.set(Optional.of(step));
    } else {
      asked.set(Optional.empty());
      move.accept(step, "");
    }
  }

  /** Takes the step that was asked about, for this reason. */
  void giveReason(String reason) {
    if (!reason.isBlank()) {
      Optional<LadderStep> step = asked.get();
      asked.set(Optional.empty());
      step.ifPresent(wanted -> move.accept(wanted, reason.strip()));
    }
  }

  /** Leaves the account where it is. */
  void drop() {
    asked.set(Optional.empty());
  }
}
