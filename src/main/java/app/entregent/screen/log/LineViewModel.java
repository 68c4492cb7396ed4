package app.entregent.screen.log;

import app.entregent.model.conversation.line.LineToken;
import app.entregent.model.conversation.line.QuickLine;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.SearchWords;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The quick line: what its words are taken for, shown at once, and the form below it filled. What
 * was typed into the form itself is never overwritten. A name that nobody or several have stays
 * open until the seller says who it is; nobody is added silently.
 */
public final class LineViewModel extends ViewModel {
  private static final PersonStore PERSONS = new PersonStore();

  private final LogForm form;
  private final Clock clock;
  private final LineFilling filling;
  private final PersonFinder finder = new PersonFinder();
  private final ObservableList<LineChip> chips = FXCollections.observableArrayList();
  private final ObservableList<LineChip> chipsView =
      FXCollections.unmodifiableObservableList(chips);

  /** Who was chosen for a name as it stands in the line. */
  private final Map<String, TalkPartner> chosen = new LinkedHashMap<>();

  /** Who has a name that stands in the line, and nobody else has. */
  private final Map<String, List<TalkPartner>> called = new LinkedHashMap<>();

  private Optional<LineToken.Person> completed = Optional.empty();
  private boolean off;

  LineViewModel(Workspace workspace, Notifier notifier, LogForm form, Clock clock) {
    super(workspace, notifier, Set.of());
    this.form = form;
    this.clock = clock;
    this.filling = new LineFilling(form);
    form.words(LogField.LINE).subscribe(words -> read());
  }

  /** What the parts of the line were taken for, in their order. */
  public ObservableList<LineChip> chips() {
    return chipsView;
  }

  /** Who may be meant by the name at the caret. */
  public PersonFinder finder() {
    return finder;
  }

  @Override
  protected void load() {}

  /** Takes up a line that was kept: whom it names is on the sheet already, also who is new. */
  void adopt() {
    List<String> named = people().stream().map(person -> key(person.name())).toList();
    form.people().forEach(partner -> chosen.putIfAbsent(key(partner.name()), partner));
    filling.adopt(
        form.people().stream().filter(partner -> named.contains(key(partner.name()))).toList());
    read();
  }

  /** Forgets the line while the sheet is emptied. */
  void forget() {
    chosen.clear();
    called.clear();
    filling.forget();
    stopCompleting();
  }

  /** Fills nothing while this runs. */
  void without(Runnable work) {
    off = true;
    work.run();
    off = false;
  }

  /** The caret stands here: the name that is being typed there is completed. */
  public void caretAt(int caret) {
    Optional<LineToken.Person> name =
        people().stream()
            .filter(person -> person.from() < caret && caret <= person.to())
            .filter(person -> !chosen.containsKey(key(person.name())))
            .findFirst();
    if (name.isEmpty()) {
      stopCompleting();
    } else if (!name.equals(completed)) {
      completed = name;
      complete(name.get());
    }
  }

  /**
   * Takes who is marked among those who may be meant.
   *
   * @return where the caret stands then; empty if nobody was marked
   */
  public Optional<Integer> takeMarked() {
    return finder.marked().flatMap(this::take);
  }

  /** Takes this one for the name at the caret. */
  public Optional<Integer> take(TalkPartner partner) {
    return completed.map(
        name -> {
          String line = form.words(LogField.LINE).get();
          chosen.put(key(partner.name()), partner);
          String end = line.substring(name.to());
          String begin = line.substring(0, name.from()) + "@" + partner.name();
          stopCompleting();
          form.words(LogField.LINE).set(begin + (end.isEmpty() ? " " : end));
          read();
          return begin.length() + 1;
        });
  }

  /** Whether a list of people waits for an answer. */
  public boolean isCompleting() {
    return completed.isPresent() && !finder.found().isEmpty();
  }

  private void stopCompleting() {
    completed = Optional.empty();
    finder.clear();
  }

  /** The names of which it is not said who they are. */
  List<String> openNames() {
    return people().stream()
        .map(LineToken.Person::name)
        .filter(name -> partner(name).isEmpty())
        .toList();
  }

  private void complete(LineToken.Person name) {
    show(
        "completion",
        reader -> PERSONS.search(reader, name.name(), PersonFinder.OFFERED),
        cards -> {
          if (completed.equals(Optional.of(name))) {
            finder.show(name.name(), cards);
          }
        });
  }

  private void read() {
    if (off) {
      return;
    }
    List<LineToken> tokens = tokens();
    Set<String> unknown = new LinkedHashSet<>();
    for (LineToken.Person person : people(tokens)) {
      if (!called.containsKey(key(person.name())) && !chosen.containsKey(key(person.name()))) {
        unknown.add(person.name());
      }
    }
    fill(tokens);
    if (!unknown.isEmpty()) {
      show("names", reader -> called(reader, unknown), this::know);
    }
  }

  private static Map<String, List<TalkPartner>> called(Reader reader, Set<String> names) {
    Map<String, List<TalkPartner>> found = new LinkedHashMap<>();
    for (String name : names) {
      SearchWords words = SearchWords.of(name);
      List<PersonCard> fit =
          PERSONS.search(reader, name, PersonFinder.OFFERED).stream()
              .filter(card -> words.fit(SearchWords.key(card.name())))
              .toList();
      List<PersonCard> same =
          fit.stream().filter(card -> key(card.name()).equals(key(name))).toList();
      found.put(key(name), (same.isEmpty() ? fit : same).stream().map(TalkPartner::known).toList());
    }
    return found;
  }

  private void know(Map<String, List<TalkPartner>> found) {
    called.putAll(found);
    fill(tokens());
  }

  private void fill(List<LineToken> tokens) {
    Set<TalkPartner> partners = new LinkedHashSet<>();
    people(tokens).forEach(person -> partner(person.name()).ifPresent(partners::add));
    tokens.stream()
        .filter(LineToken.Heard.class::isInstance)
        .flatMap(heard -> ((LineToken.Heard) heard).whose().flatMap(this::partner).stream())
        .forEach(partners::add);
    filling.fill(tokens, List.copyOf(partners), this::partner);
    filling.fillTense(quickLine().tellsOfThePast(tokens));
    chips.setAll(tokens.stream().map(this::chip).distinct().toList());
  }

  private LineChip chip(LineToken token) {
    return switch (token) {
      case LineToken.Person(_, _, String name) ->
          LineWords.person(name, partner(name), called.getOrDefault(key(name), List.of()).size());
      case LineToken.Heard heard ->
          LineWords.heard(
              heard, heard.whose().map(name -> partner(name).map(TalkPartner::name).orElse(name)));
      default -> LineWords.chip(token);
    };
  }

  /** Who is meant, if that is clear. */
  private Optional<TalkPartner> partner(String name) {
    List<TalkPartner> same = called.getOrDefault(key(name), List.of());
    return Optional.ofNullable(chosen.get(key(name)))
        .or(() -> there(name))
        .or(() -> same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty());
  }

  /** Who is on the sheet already under this name. */
  private Optional<TalkPartner> there(String name) {
    return form.people().stream().filter(one -> key(one.name()).equals(key(name))).findFirst();
  }

  private List<LineToken.Person> people() {
    return people(tokens());
  }

  private static List<LineToken.Person> people(List<LineToken> tokens) {
    return tokens.stream()
        .filter(LineToken.Person.class::isInstance)
        .map(LineToken.Person.class::cast)
        .toList();
  }

  private List<LineToken> tokens() {
    return quickLine().tokens(form.words(LogField.LINE).get());
  }

  private QuickLine quickLine() {
    Set<String> names = new LinkedHashSet<>();
    chosen.values().forEach(partner -> names.add(partner.name()));
    form.people().forEach(partner -> names.add(partner.name()));
    return new QuickLine(LocalDate.now(clock), LocalTime.now(clock), names);
  }

  private static String key(String name) {
    return SearchWords.key(name);
  }
}
