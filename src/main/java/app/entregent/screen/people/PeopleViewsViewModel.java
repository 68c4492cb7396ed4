package app.entregent.screen.people;

import app.entregent.model.people.ListView;
import app.entregent.model.people.ListViewStore;
import app.entregent.model.people.SearchWords;
import app.entregent.model.people.Tag;
import app.entregent.model.people.TagStore;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The views that the seller saved, and the tags that he puts on many people at once. */
final class PeopleViewsViewModel extends ViewModel {
  private final ListViewStore store = new ListViewStore();
  private final TagStore tagStore = new TagStore();
  private final PersonListViewModel list;
  private final ReadOnlyObjectWrapper<List<ListView>> views =
      new ReadOnlyObjectWrapper<>(this, "views", List.of());
  private final ReadOnlyObjectWrapper<List<Tag>> tags =
      new ReadOnlyObjectWrapper<>(this, "tags", List.of());

  PeopleViewsViewModel(Workspace workspace, Notifier notifier, PersonListViewModel list) {
    super(workspace, notifier, Set.of(ListViewStore.LIST_VIEWS, TagStore.TAGS));
    this.list = list;
  }

  /** The saved views by name. */
  ReadOnlyObjectProperty<List<ListView>> viewsProperty() {
    return views.getReadOnlyProperty();
  }

  /** All tags by name. */
  ReadOnlyObjectProperty<List<Tag>> tagsProperty() {
    return tags.getReadOnlyProperty();
  }

  /** What is shown now. */
  PeopleSetup now() {
    return new PeopleSetup(list.filterProperty().get(), list.layoutProperty().get());
  }

  /** Keeps what is shown now under a name; what had the name before is replaced. */
  void save(String name) {
    if (!name.isBlank()) {
      String setup = now().text();
      act(
              Label.of("people.change.view_saved"),
              tx -> store.save(tx, PersonListViewModel.LIST, name, setup))
          .thenRun(
              () -> notifier.done(Message.of("people.views.saved", name.strip()), workspace::undo));
    }
  }

  /** Shows what a view shows. */
  void open(ListView view) {
    PeopleSetup setup = PeopleSetup.of(view.setup());
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

  /** Puts a tag on these people; one that nobody has yet is made. */
  void tag(List<Long> people, String name) {
    if (!people.isEmpty() && !SearchWords.of(name).isEmpty()) {
      act(
              Label.of("people.change.tagged", Label.count(people.size())),
              tx -> tagStore.tag(tx, people, name))
          .thenAccept(
              many ->
                  notifier.done(
                      Message.of("people.tags.given", name.strip(), many), workspace::undo));
    }
  }

  /** Takes a tag from these people. */
  void untag(List<Long> people, Tag tag) {
    act(
            Label.of("people.change.untagged", Label.count(people.size())),
            tx -> tagStore.untag(tx, people, tag.id()))
        .thenAccept(
            many ->
                notifier.done(Message.of("people.tags.taken", tag.name(), many), workspace::undo));
  }

  @Override
  protected void load() {
    show("views", reader -> store.views(reader, PersonListViewModel.LIST), views::set);
    show("tags", tagStore::all, tags::set);
  }
}
