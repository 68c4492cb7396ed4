package app.entregent.screen.people;

import app.entregent.model.people.ListViewStore;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The columns of a list and their order, as the seller left them: shown at once, and kept. */
final class KeptLayout<C extends Enum<C>> extends ViewModel {
  private final ListViewStore store = new ListViewStore();
  private final String list;
  private final Class<C> columns;
  private final ListLayout<C> usual;
  private final Runnable reordered;
  private final ReadOnlyObjectWrapper<ListLayout<C>> layout;

  /**
   * @param list the list in the file
   * @param usual what is shown as long as nothing was changed
   * @param reordered is told when the rows stand in another order
   */
  KeptLayout(
      Workspace workspace,
      Notifier notifier,
      String list,
      Class<C> columns,
      ListLayout<C> usual,
      Runnable reordered) {
    super(workspace, notifier, Set.of(ListViewStore.LIST_VIEWS));
    this.list = list;
    this.columns = columns;
    this.usual = usual;
    this.reordered = reordered;
    layout = new ReadOnlyObjectWrapper<>(this, "layout", usual);
  }

  ReadOnlyObjectProperty<ListLayout<C>> property() {
    return layout.getReadOnlyProperty();
  }

  ListLayout<C> get() {
    return layout.get();
  }

  /** Shows the list in these columns, and keeps that. */
  void layOut(ListLayout<C> wanted) {
    if (!wanted.equals(layout.get())) {
      show(wanted);
      act(
          Label.of("people.change.columns").merging(list.toLowerCase(Locale.ROOT) + "-columns"),
          tx -> {
            store.keep(tx, list, wanted.text());
            return list;
          });
    }
  }

  @Override
  protected void load() {
    show(
        "layout",
        reader -> store.last(reader, list),
        kept -> show(kept.map(text -> ListLayout.of(text, usual, columns)).orElse(usual)));
  }

  private void show(ListLayout<C> wanted) {
    boolean reorder = !wanted.order().equals(layout.get().order());
    layout.set(wanted);
    if (reorder) {
      reordered.run();
    }
  }
}
