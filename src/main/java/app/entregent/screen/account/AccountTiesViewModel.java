package app.entregent.screen.account;

import app.entregent.model.relationship.care.AccountCare;
import app.entregent.model.relationship.care.AccountCareReading;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The strategy for an account and the social capital with its people, in short. */
final class AccountTiesViewModel extends ViewModel {
  private final Clock clock;
  private final Navigator navigator;
  private final long id;
  private final AccountCareReading reading = new AccountCareReading();
  private final ReadOnlyObjectWrapper<Optional<AccountCare>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());

  AccountTiesViewModel(
      Workspace workspace, Notifier notifier, Navigator navigator, Clock clock, long id) {
    super(workspace, notifier, AccountCareReading.TOPICS);
    this.navigator = navigator;
    this.clock = clock;
    this.id = id;
  }

  /** Empty until it is read. */
  ReadOnlyObjectProperty<Optional<AccountCare>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Where it is changed, with all that is known. */
  void open() {
    navigator.open(new Place.Relationships());
  }

  @Override
  protected void load() {
    LocalDate today = LocalDate.now(clock);
    show("ties", reader -> reading.of(reader, id, today), shown::set);
  }
}
