package app.entregent.screen.people;

import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonRow;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.SearchWords;
import app.entregent.model.people.TagStore;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The list of all people. It is read once, names first and last touches after them, and narrowed
 * and ordered in memory, off the screen's thread.
 */
final class PersonListViewModel extends ViewModel {
  private final PersonStore persons = new PersonStore();
  private final TouchStore touches = new TouchStore();

  private final ObservableList<PersonLine> lines = FXCollections.observableArrayList();
  private final ObservableList<PersonLine> linesView =
      FXCollections.unmodifiableObservableList(lines);
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(this, "total");
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
  private final ReadOnlyObjectWrapper<ListOrder<PersonLine.Column>> order =
      new ReadOnlyObjectWrapper<>(this, "order", new ListOrder<>(PersonLine.Column.NAME, false));
  private Optional<List<PersonLine>> all = Optional.empty();
  private Map<Long, Touch> lastTouch = Map.of();
  private SearchWords words = SearchWords.of("");

  PersonListViewModel(Workspace workspace, Notifier notifier) {
    super(
        workspace,
        notifier,
        Set.of(
            PersonStore.PERSONS,
            PersonStore.POSTS,
            PersonStore.COMPANIES,
            TagStore.TAGGED,
            ConversationStore.CONVERSATIONS));
  }

  /** What is shown, narrowed and in order. */
  ObservableList<PersonLine> lines() {
    return linesView;
  }

  /** How many people there are, shown or not. */
  ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** Whether the first answer has come. */
  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ListOrder<PersonLine.Column>> orderProperty() {
    return order.getReadOnlyProperty();
  }

  /** Narrows the list to whom these words fit. */
  void filter(String typed) {
    words = SearchWords.of(typed);
    arrange();
  }

  void order(PersonLine.Column column, boolean descending) {
    order.set(new ListOrder<>(column, descending));
    arrange();
  }

  /** Adds a person of whom at least the name is known. */
  void add(String name, String title, String company) {
    if (!name.isBlank()) {
      act(
              Label.of("people.change.added"),
              tx -> persons.add(tx, NewPerson.typed(name, company, title)))
          .thenRun(() -> notifier.done(Message.of("people.new.done", name.strip())));
    }
  }

  @Override
  protected void load() {
    show("rows", persons::rows, this::showRows);
  }

  private void showRows(List<PersonRow> rows) {
    join(rows);
    List<Long> ids = rows.stream().map(PersonRow::id).toList();
    show(
        "touches",
        reader -> touches.lastTwoWay(reader, ids),
        found -> {
          lastTouch = found;
          join(rows);
        });
  }

  private void join(List<PersonRow> rows) {
    Map<Long, Touch> known = lastTouch;
    show(
        "join",
        reader ->
            rows.stream()
                .map(
                    row ->
                        new PersonLine(
                            row, Optional.ofNullable(known.get(row.id())).map(Touch::on)))
                .toList(),
        joined -> {
          all = Optional.of(joined);
          total.set(joined.size());
          arrange();
        });
  }

  private void arrange() {
    all.ifPresent(this::arrange);
  }

  private void arrange(List<PersonLine> from) {
    SearchWords asked = words;
    ListOrder<PersonLine.Column> wanted = order.get();
    show(
        "arrange",
        reader ->
            from.stream()
                .filter(line -> asked.fit(line.person().searchKey()))
                .sorted(PersonLine.order(wanted))
                .toList(),
        arranged -> {
          lines.setAll(arranged);
          loaded.set(true);
        });
  }
}
