package app.entregent.screen.search;

import app.entregent.search.Asked;
import app.entregent.search.Passage;
import app.entregent.search.SearchAnswer;
import app.entregent.search.SearchHit;
import app.entregent.search.SearchTarget;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is looked for, what was found, and the one that is chosen among it. */
public final class SearchViewModel {
  private static final int MOST = 30;

  private final SearchUpkeep upkeep;
  private final Notifier notifier;
  private final Clock clock;
  private final Navigator navigator;
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
  private final ObservableList<SearchHit> hitsView = FXCollections.unmodifiableObservableList(hits);
  private final ObservableList<Message> filters = FXCollections.observableArrayList();
  private final ObservableList<Message> filtersView =
      FXCollections.unmodifiableObservableList(filters);
  private final ReadOnlyObjectWrapper<Optional<SearchHit>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Passage>> whole =
      new ReadOnlyObjectWrapper<>(this, "whole", Optional.empty());
  private final ReadOnlyObjectWrapper<Message> count =
      new ReadOnlyObjectWrapper<>(this, "count", Message.of("search.hint"));
  private Optional<Asked> asked = Optional.empty();
  private int question;
  private int answered;

  /** What Enter asked for before the answer was there. */
  private Optional<Runnable> wanted = Optional.empty();

  public SearchViewModel(SearchUpkeep upkeep, Notifier notifier, Clock clock, Navigator navigator) {
    this.upkeep = upkeep;
    this.notifier = notifier;
    this.clock = clock;
    this.navigator = navigator;
    typed.subscribe(words -> ask());
    upkeep.editionProperty().subscribe(() -> ask());
  }

  /** What is looked for, as it is typed. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** The best of what was found. */
  public ObservableList<SearchHit> hits() {
    return hitsView;
  }

  /** What the words with a colon or an at sign were taken for. */
  public ObservableList<Message> filters() {
    return filtersView;
  }

  /** How much was found, or what can be typed. */
  public ReadOnlyObjectProperty<Message> countProperty() {
    return count.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<SearchHit>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** All that was written where the chosen hit is. */
  public ReadOnlyObjectProperty<Optional<Passage>> wholeProperty() {
    return whole.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<SearchUpkeep.State> stateProperty() {
    return upkeep.stateProperty();
  }

  /** Makes the index anew, after it was ended. */
  public void makeAnew() {
    upkeep.make();
  }

  /** Goes up or down among the hits. */
  public void move(int by) {
    if (!hits.isEmpty()) {
      int at = chosen.get().map(hits::indexOf).orElse(-1);
      choose(hits.get(Math.clamp((long) at + by, 0, hits.size() - 1)));
    }
  }

  public void choose(SearchHit hit) {
    chosen.set(Optional.of(hit));
    asked.ifPresent(
        words ->
            upkeep
                .keeper()
                .whole(hit.key(), words)
                .thenAccept(
                    text -> {
                      if (chosen.get().equals(Optional.of(hit))) {
                        whole.set(text);
                      }
                    }));
  }

  /**
   * Opens the page on which the chosen hit stands, if there is one: once what was typed last is
   * answered, since the hits may still be those of the words before.
   *
   * @param before runs before the page is opened
   */
  public void open(Runnable before) {
    if (answered == question) {
      chosen
          .get()
          .ifPresent(
              hit -> {
                before.run();
                navigator.open(place(hit.target()));
              });
    } else {
      wanted = Optional.of(before);
    }
  }

  private void ask() {
    question++;
    wanted = Optional.empty();
    int number = question;
    upkeep
        .keeper()
        .find(typed.get(), LocalDate.now(clock), MOST)
        .whenComplete(
            (answer, failure) -> {
              if (number != question) {
                return;
              }
              answered = number;
              if (failure == null) {
                show(answer);
                wanted.ifPresent(this::open);
              } else if (!(failure instanceof CancellationException)) {
                notifier.trouble(Message.of("search.trouble"), failure);
              }
            });
  }

  private void show(SearchAnswer answer) {
    Optional<String> before = chosen.get().map(SearchHit::key);
    boolean sameWords = asked.equals(Optional.of(answer.asked()));
    asked = Optional.of(answer.asked());
    filters.setAll(filters(answer.asked()));
    count.set(count(answer));
    hits.setAll(answer.hits());
    answer.hits().stream()
        .filter(hit -> sameWords && before.equals(Optional.of(hit.key())))
        .findFirst()
        .or(() -> answer.hits().stream().findFirst())
        .ifPresentOrElse(this::choose, this::chooseNothing);
  }

  private void chooseNothing() {
    chosen.set(Optional.empty());
    whole.set(Optional.empty());
  }

  private static Message count(SearchAnswer answer) {
    if (answer.asked().isEmpty()) {
      return Message.of("search.hint");
    }
    return Message.of(answer.more() ? "search.count.more" : "search.count", answer.total());
  }

  private static List<Message> filters(Asked asked) {
    List<Message> said = new ArrayList<>();
    asked.people().forEach(name -> said.add(Message.of("search.filter.person", name)));
    asked.channels().forEach(channel -> said.add(SearchWords.channel(channel)));
    asked.kinds().forEach(kind -> said.add(SearchWords.kind(kind)));
    asked.after().ifPresent(day -> said.add(Message.of("search.filter.after", day)));
    asked.before().ifPresent(day -> said.add(Message.of("search.filter.before", day)));
    asked.without().forEach(word -> said.add(Message.of("search.filter.without", word)));
    asked.unread().forEach(words -> said.add(Message.of("search.filter.unread", words)));
    return said;
  }

  private static Place place(SearchTarget target) {
    return switch (target) {
      case SearchTarget.Person(long id) -> new Place.Person(id);
      case SearchTarget.Account(long id) -> new Place.Account(id);
      case SearchTarget.Map(long id) -> new Place.Map(id);
      case SearchTarget.Talk(long person, long talk) ->
          new Place.Story(Place.Story.Of.PERSON, person, Optional.of(talk));
      case SearchTarget.Clue(long id) -> new Place.Listening(Optional.of(id));
      case SearchTarget.Room room ->
          switch (room) {
            case PEOPLE -> new Place.People();
            case BRAND -> new Place.Brand();
            case ENGAGE -> new Place.Engage();
            case RELATIONSHIPS -> new Place.Relationships();
            case TODAY -> new Place.Today();
            case CAMPAIGN -> new Place.Campaign();
            case WORKSHOPS -> Place.Workshops.ALL;
          };
    };
  }
}
