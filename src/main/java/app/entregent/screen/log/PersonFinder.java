package app.entregent.screen.log;

import app.entregent.model.people.PersonCard;
import app.entregent.model.people.SearchWords;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Who may be meant by what is typed. The first is chosen beforehand, unless the second has the same
 * name: then the seller says which. The last is always a new person of that name.
 */
public final class PersonFinder {
  /** So many people are offered; a longer list is not read. */
  static final int OFFERED = 6;

  private final ObservableList<TalkPartner> found = FXCollections.observableArrayList();
  private final ObservableList<TalkPartner> foundView =
      FXCollections.unmodifiableObservableList(found);
  private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(this, "marked", -1);

  public ObservableList<TalkPartner> found() {
    return foundView;
  }

  /** The place of the person that Enter takes; -1 while none is chosen. */
  public ReadOnlyIntegerProperty markedProperty() {
    return marked.getReadOnlyProperty();
  }

  /** Goes up or down in the list. */
  public void move(int by) {
    if (!found.isEmpty()) {
      marked.set(
          marked.get() < 0 && by < 0
              ? found.size() - 1
              : Math.floorMod(marked.get() + by, found.size()));
    }
  }

  Optional<TalkPartner> marked() {
    int at = marked.get();
    return at >= 0 && at < found.size() ? Optional.of(found.get(at)) : Optional.empty();
  }

  void clear() {
    marked.set(-1);
    found.clear();
  }

  void show(String words, List<PersonCard> cards) {
    marked.set(-1);
    found.setAll(cards.stream().limit(OFFERED).map(TalkPartner::known).toList());
    boolean twins = found.size() > 1 && key(found.get(0).name()).equals(key(found.get(1).name()));
    found.add(TalkPartner.named(words));
    marked.set(twins ? -1 : 0);
  }

  private static String key(String name) {
    return SearchWords.key(name);
  }
}
