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
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The views of one list that the seller saved. */
final class SavedViewsViewModel extends ViewModel {
  private final ListViewStore store = new ListViewStore();
  private final String list;
  private final Supplier<String> now;
  private final Consumer<String> show;
  private final ReadOnlyObjectWrapper<List<ListView>> views =
      new ReadOnlyObjectWrapper<>(this, "views", List.of());

  /**
   * @param list the list in the file
   * @param now what is shown now, as it is kept
   * @param show shows what was kept
   */
  SavedViewsViewModel(
      Workspace workspace,
      Notifier notifier,
      String list,
      Supplier<String> now,
      Consumer<String> show) {
    super(workspace, notifier, Set.of(ListViewStore.LIST_VIEWS));
    this.list = list;
    this.now = now;
    this.show = show;
  }

  /** The saved views by name. */
  ReadOnlyObjectProperty<List<ListView>> viewsProperty() {
    return views.getReadOnlyProperty();
  }

  /** Whether this view shows what is shown now. */
  boolean isShown(ListView view) {
    return view.setup().equals(now.get());
  }

  /** Keeps what is shown now under a name; what had the name before is replaced. */
  void save(String name) {
    if (!name.isBlank()) {
      String setup = now.get();
      act(Label.of("people.change.view_saved"), tx -> store.save(tx, list, name, setup))
          .thenRun(
              () ->
                  notifier.done(Message.of("people.views.saved", name.strip()), this::undoNewest));
    }
  }

  /** Shows what a view shows. */
  void open(ListView view) {
    show.accept(view.setup());
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
            () -> notifier.done(Message.of("people.views.deleted", view.name()), this::undoNewest));
  }

  @Override
  protected void load() {
    show("views", reader -> store.views(reader, list), views::set);
  }
}
