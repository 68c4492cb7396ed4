package app.entregent.screen.people;

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

/** The tags that the seller puts on many people at once. */
final class TagsViewModel extends ViewModel {
  private final TagStore store = new TagStore();
  private final ReadOnlyObjectWrapper<List<Tag>> tags =
      new ReadOnlyObjectWrapper<>(this, "tags", List.of());

  TagsViewModel(Workspace workspace, Notifier notifier) {
    super(workspace, notifier, Set.of(TagStore.TAGS));
  }

  /** All tags by name. */
  ReadOnlyObjectProperty<List<Tag>> tagsProperty() {
    return tags.getReadOnlyProperty();
  }

  /** Puts a tag on these people; one that nobody has yet is made. */
  void tag(List<Long> people, String name) {
    if (!people.isEmpty() && !SearchWords.of(name).isEmpty()) {
      act(
              Label.of("people.change.tagged", Label.count(people.size())),
              tx -> store.tag(tx, people, name))
          .thenAccept(
              many ->
                  notifier.done(
                      Message.of("people.tags.given", name.strip(), many), this::undoNewest));
    }
  }

  /** Takes a tag from these people. */
  void untag(List<Long> people, Tag tag) {
    act(
            Label.of("people.change.untagged", Label.count(people.size())),
            tx -> store.untag(tx, people, tag.id()))
        .thenAccept(
            many ->
                notifier.done(Message.of("people.tags.taken", tag.name(), many), this::undoNewest));
  }

  @Override
  protected void load() {
    show("tags", store::all, tags::set);
  }
}
