package app.entregent.screen.people;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.NeedStore;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.people.InterestStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PeopleListStore;
import app.entregent.model.people.PersonRow;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.Persona;
import app.entregent.model.people.PersonaStore;
import app.entregent.model.people.TagStore;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.ChangeNotice;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
 * The list of all people. The rows in sight come first, then everybody, then what is known of each.
 * Ordering happens away from the screen's thread; narrowing, which has to follow each key, only
 * walks once through lines that are ready to be compared.
 */
final class PersonListViewModel extends ViewModel {
  static final String LIST = "PEOPLE";

  /** More than fit on any screen. */
  private static final int FIRST = 100;

  private static final Set<Topic> LINES =
      Set.of(
          PersonStore.PERSONS,
          PersonStore.POSTS,
          PersonStore.COMPANIES,
          AccountStore.ACCOUNTS,
          AccountStore.SPELLINGS,
          ConversationStore.CONVERSATIONS,
          BondStore.BOND_JUDGEMENTS,
          CadenceStore.CADENCES,
          InterestStore.INTERESTS,
          NeedStore.NEEDS,
          PersonaStore.PERSONAS,
          PersonaStore.CRITERIA,
          TagStore.TAGS,
          TagStore.TAGGED);

  private final PersonStore persons = new PersonStore();
  private final PeopleListStore rows = new PeopleListStore();
  private final PeopleTraits traits = new PeopleTraits();
  private final Clock clock;

  private final ObservableList<PersonLine> lines = FXCollections.observableArrayList();
  private final ObservableList<PersonLine> linesView =
      FXCollections.unmodifiableObservableList(lines);
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(this, "total");
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
  private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper(this, "whole");
  private final KeptLayout<PersonLine.Column> layout;
  private final ReadOnlyObjectWrapper<PeopleFilter> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", PeopleFilter.NOTHING);
  private final ReadOnlyObjectWrapper<FacetCounts> counts =
      new ReadOnlyObjectWrapper<>(this, "counts", FacetCounts.NONE);
  private Optional<List<PersonLine>> all = Optional.empty();
  private List<PersonLine> ordered = List.of();

  PersonListViewModel(Workspace workspace, Notifier notifier, Clock clock) {
    super(workspace, notifier, LINES);
    this.clock = clock;
    layout =
        new KeptLayout<>(
            workspace, notifier, LIST, PersonLine.Column.class, PersonLine.USUAL, this::arrange);
  }

  /** What is shown, narrowed and in order. */
  ObservableList<PersonLine> lines() {
    return linesView;
  }

  /** Everybody, shown or not, as far as read. */
  List<PersonLine> everybody() {
    return all.orElse(List.of());
  }

  /** How many people there are, shown or not. */
  ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** Whether the first answer has come. */
  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /** Whether everybody, and what is known of each, has been read. */
  ReadOnlyBooleanProperty wholeProperty() {
    return whole.getReadOnlyProperty();
  }

  /** The columns, their widths and the order. */
  ReadOnlyObjectProperty<ListLayout<PersonLine.Column>> layoutProperty() {
    return layout.property();
  }

  /** How many people have each value of each facet. */
  ReadOnlyObjectProperty<FacetCounts> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** Who is shown. */
  ReadOnlyObjectProperty<PeopleFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** Narrows the list to whom these words fit. */
  /** What is shown, in which columns and order. */
  PeopleSetup setup() {
    return new PeopleSetup(filter.get(), layout.get());
  }

  void show(PeopleSetup setup) {
    filter(setup.filter());
    layOut(setup.layout());
  }

  void filter(String typed) {
    filter(filter.get().typed(typed));
  }

  void filter(PeopleFilter wanted) {
    if (wanted.equals(filter.get())) {
      return;
    }
    boolean reorder =
        layout.get().order().column() == PersonLine.Column.FIT
            && !wanted.of(Facet.FIT).equals(filter.get().of(Facet.FIT));
    filter.set(wanted);
    if (reorder) {
      arrange();
    } else {
      narrow();
    }
  }

  void order(ListOrder<PersonLine.Column> wanted) {
    layOut(layout.get().ordered(wanted));
  }

  /** Shows the list in these columns, and keeps that. */
  void layOut(ListLayout<PersonLine.Column> wanted) {
    layout.layOut(wanted);
  }

  /** Shows who fits a persona, the best first. */
  void find(Persona persona) {
    ListLayout<PersonLine.Column> with = layout.get();
    if (!with.shown().contains(PersonLine.Column.FIT)) {
      with = with.toggle(PersonLine.Column.FIT);
    }
    filter.set(PeopleFilter.NOTHING.with(Facet.FIT, Set.of(PersonaShares.code(persona))));
    layOut(with.ordered(new ListOrder<>(PersonLine.Column.FIT, true)));
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
  public void activate() {
    layout.activate();
    super.activate();
  }

  @Override
  public void deactivate() {
    layout.deactivate();
    super.deactivate();
  }

  @Override
  protected void load() {
    if (all.isEmpty()) {
      // Everybody is asked for once the first stand there: else all processors work for the rest.
      show("first", this::first, this::showFirst);
    } else {
      rows();
    }
  }

  private void rows() {
    show("rows", rows::rows, this::showRows);
  }

  @Override
  protected void changed(ChangeNotice notice) {
    if (notice.touches(LINES)) {
      rows();
    }
  }

  private record First(int total, List<PersonLine> lines) {}

  private First first(Reader reader) {
    return new First(rows.count(reader), plain(rows.first(reader, FIRST)));
  }

  /** Shows what one sees at once, if that is what the list begins with. */
  private void showFirst(First first) {
    boolean beginsSo =
        layout.get().order().equals(PersonLine.USUAL.order()) && filter.get().isEmpty();
    if (all.isEmpty() && beginsSo) {
      total.set(first.total());
      lines.setAll(first.lines());
      loaded.set(true);
    }
    rows();
  }

  private static List<PersonLine> plain(List<PersonRow> people) {
    return people.stream().map(row -> new PersonLine(row, PersonTraits.NOT_YET)).toList();
  }

  private void showRows(List<PersonRow> people) {
    LocalDate today = LocalDate.now(clock);
    if (all.isEmpty()) {
      showAll(plain(people));
    }
    show(
        "traits",
        reader -> traits.lines(reader, people, today),
        known -> {
          whole.set(true);
          showAll(known);
          show("counts", from -> FacetCounts.of(known), counts::set);
        });
  }

  private void showAll(List<PersonLine> found) {
    all = Optional.of(found);
    total.set(found.size());
    arrange();
  }

  private void arrange() {
    all.ifPresent(this::arrange);
  }

  private void arrange(List<PersonLine> from) {
    ListOrder<PersonLine.Column> wanted = layout.get().order();
    Set<String> personas = filter.get().of(Facet.FIT);
    show(
        "arrange",
        reader -> from.stream().sorted(PersonLine.order(wanted, personas)).toList(),
        arranged -> {
          ordered = arranged;
          narrow();
          loaded.set(true);
        });
  }

  private void narrow() {
    if (all.isPresent()) {
      lines.setAll(filter.get().narrow(ordered));
    }
  }
}
