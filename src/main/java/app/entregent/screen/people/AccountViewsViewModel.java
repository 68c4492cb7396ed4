package app.entregent.screen.people;

import app.entregent.model.people.ListView;
import app.entregent.model.people.ListViewStore;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The views of the list of accounts that the seller saved. */
final class AccountViewsViewModel extends ViewModel {
  private final ListViewStore store = new ListViewStore();
  private final AccountListViewModel list;
  private final ReadOnlyObjectWrapper<List<ListView>> views =
      new ReadOnlyObjectWrapper<>(this, "views", List.of());

  AccountViewsViewModel(Workspace workspace, Notifier notifier, AccountListViewModel list) {
    super(workspace, notifier, Set.of(ListViewStore.LIST_VIEWS));
    this.list = list;
  }

  /** The saved views by name. */
  ReadOnlyObjectProperty<List<ListView>> viewsProperty() {
    return views.getReadOnlyProperty();
  }

  /** What is shown now. */
  AccountSetup now() {
    return new AccountSetup(list.filterProperty().get(), list.layoutProperty().get());
  }

  /** Keeps what is shown now under a name; what had the name before is replaced. */
  void save(String name) {
    if (!name.isBlank()) {
      String setup = now().text();
      act(
              Label.of("people.change.view_saved"),
              tx -> store.save(tx, AccountListViewModel.LIST, name, setup))
          .thenRun(
              () -> notifier.done(Message.of("people.views.saved", name.strip()), workspace::undo));
    }
  }

  /** Shows what a view shows. */
  void open(ListView view) {
    AccountSetup setup = AccountSetup.of(view.setup());
    list.filter(setup.filter());
    list.layOut(setup.layout());
  }

  void rename(ListView view, String name) {
    if (!name.isBlank() && !name.strip().equals(view.name())) {
      act(
          Label.of("people.change.view_renamed"),
          tx -> {
            store.rename(tx, view.id(), name);
            return view;
          });
    }
  }

  void delete(ListView view) {
    act(
            Label.of("people.change.view_deleted"),
            tx -> {
              store.delete(tx, view.id());
              return view;
            })
        .thenRun(
            () -> notifier.done(Message.of("people.views.deleted", view.name()), workspace::undo));
  }

  @Override
  protected void load() {
    show("views", reader -> store.views(reader, AccountListViewModel.LIST), views::set);
  }
}
