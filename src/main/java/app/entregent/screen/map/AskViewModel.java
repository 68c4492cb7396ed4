package app.entregent.screen.map;

import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.TieKind;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.SearchWords;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The field above the map. Usually it adds people: Enter adds who was typed, Down chooses somebody
 * known first. It also asks who sits on a ghost seat and where a line leads.
 */
final class AskViewModel extends ViewModel {
  /** No line is chosen. */
  static final int NONE = -1;

  private static final int MOST = 7;

  private static final Message NO_PROBLEM = Message.NOTHING;

  private final MapViewModel model;
  private final Seating seating = new Seating();
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();

  private final ReadOnlyObjectWrapper<Asking> asking =
      new ReadOnlyObjectWrapper<>(this, "asking", new Asking.Add());
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", NONE);
  private final ReadOnlyObjectWrapper<Message> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", NO_PROBLEM);
  private boolean offering;

  AskViewModel(MapViewModel model, Workspace workspace, Notifier notifier) {
    super(workspace, notifier, Set.of());
    this.model = model;
    words.subscribe(typed -> suggest());
  }

  ReadOnlyObjectProperty<Asking> askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /** What is typed. */
  StringProperty wordsProperty() {
    return words;
  }

  ObservableList<Suggestion> suggestions() {
    return suggestions;
  }

  /** Which suggestion Enter takes; {@link #NONE} if it takes what is typed. */
  ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What is wrong with what was typed; an empty sentence if nothing is. */
  ReadOnlyObjectProperty<Message> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What the field asks for. */
  Message question() {
    return switch (asking.get()) {
      case Asking.Add() -> Message.of("map.ask.add");
      case Asking.Name(long seatId) -> Message.of("map.ask.name", nameOf(seatId));
      case Asking.Pick(TieKind kind, List<Long> seats) ->
          seats.size() == 1
              ? Message.of("map.ask.pick." + kind.code(), nameOf(seats.getFirst()))
              : Message.of("map.ask.pick.many." + kind.code(), seats.size());
    };
  }

  /** Asks who sits on a ghost seat. */
  void askName(long seatId) {
    ask(new Asking.Name(seatId));
  }

  /** Asks for the other end of a line from the selected seats. */
  void askPick(TieKind kind) {
    List<Long> from = model.selected().stream().map(seat -> seat.id()).toList();
    if (!from.isEmpty()) {
      ask(new Asking.Pick(kind, from));
    }
  }

  /** Goes back to adding people. */
  void askAdd() {
    ask(new Asking.Add());
  }

  private void ask(Asking other) {
    asking.set(other);
    offering = false;
    words.set("");
    suggest();
  }

  /** Moves among the suggestions; above the first stands what was typed. */
  void choose(int steps) {
    if (suggestions.isEmpty() && !offering) {
      offering = true;
      suggest();
      return;
    }
    int least = asking.get() instanceof Asking.Pick && !suggestions.isEmpty() ? 0 : NONE;
    chosen.set(Math.clamp((long) chosen.get() + steps, least, suggestions.size() - 1));
  }

  /** Takes this suggestion. */
  void accept(int index) {
    chosen.set(index);
    accept();
  }

  /** Takes what is chosen or typed. */
  void accept() {
    int index = chosen.get();
    if (index >= 0 && index < suggestions.size()) {
      take(suggestions.get(index));
    } else if (!(asking.get() instanceof Asking.Pick) && !words.get().isBlank()) {
      seat(new Seating.Typed(words.get()));
    }
  }

  /** A card was clicked while the field asks for the end of a line. */
  boolean picked(long seatId) {
    if (asking.get() instanceof Asking.Pick pick) {
      pick(pick, seatId);
      return true;
    }
    return false;
  }

  private void take(Suggestion suggestion) {
    switch (suggestion) {
      case Suggestion.Known(PersonCard person) -> seat(new Seating.Chosen(person.id()));
      case Suggestion.OnMap(SeatCard card) -> {
        if (!picked(card.id())) {
          showThere(card.id(), words.get());
        }
      }
      case Suggestion.Nobody() -> {
        if (asking.get() instanceof Asking.Pick(TieKind kind, List<Long> seats)) {
          model.seats().setBoss(seats, Optional.empty());
          askAdd();
        }
      }
    }
  }

  private void pick(Asking.Pick pick, long seatId) {
    if (pick.kind() == TieKind.REPORTS_TO) {
      model.seats().setBoss(pick.seatIds(), Optional.of(seatId));
    } else {
      model.seats().tie(pick.kind(), pick.seatIds(), seatId);
    }
    askAdd();
  }

  private void seat(Seating.Who who) {
    Optional<Long> ghost =
        asking.get() instanceof Asking.Name(long seatId) ? Optional.of(seatId) : Optional.empty();
    String typed = words.get();
    model
        .shown()
        .ifPresent(
            shown -> {
              Function<Transaction, Seating.Seated> work =
                  tx -> seating.seat(tx, shown.decisionId(), who, ghost);
              Optional<PersonCard> card = foreseen(who);
              boolean added = ghost.isEmpty() && card.isPresent();
              if (added) {
                // The next name can be typed while this one is written.
                words.set("");
              }
              (added
                      ? model.drafts().add(Label.of("map.change.added"), card.get(), work)
                      : model.change(
                          Label.of(ghost.isPresent() ? "map.change.named" : "map.change.added"),
                          work))
                  .whenComplete((result, cause) -> seated(typed, result, cause));
            });
  }

  /** Who will sit there, as far as one knows before it is written. */
  private Optional<PersonCard> foreseen(Seating.Who who) {
    return switch (who) {
      case Seating.Chosen(long id) ->
          suggestions.stream()
              .filter(Suggestion.Known.class::isInstance)
              .map(line -> ((Suggestion.Known) line).person())
              .filter(person -> person.id() == id)
              .findFirst();
      case Seating.Typed(String text) when text.length() <= Seating.LONGEST ->
          Optional.of(
              new PersonCard(Drafts.NOBODY, Seating.nameIn(text), Seating.titleIn(text), "", true));
      case Seating.Typed(String text) -> Optional.empty();
    };
  }

  private void seated(String typed, Seating.@Nullable Seated result, @Nullable Throwable cause) {
    if (result == null || cause != null) {
      typeAgain(typed);
      return;
    }
    switch (result) {
      case Seating.Seated.At(long seatId) -> {
        if (words.get().isEmpty() || !(asking.get() instanceof Asking.Add)) {
          askAdd();
        }
        model.select(seatId);
      }
      case Seating.Seated.Already(long seatId) -> showThere(seatId, typed);
      case Seating.Seated.Several(String name) -> {
        typeAgain(typed);
        problem.set(Message.of("map.ask.several", name));
      }
      case Seating.Seated.TooLong() -> problem.set(Message.of("map.ask.too_long"));
    }
  }

  /** What could not be seated stands in the field again, unless one typed on. */
  private void typeAgain(String typed) {
    if (words.get().isEmpty()) {
      words.set(typed);
    }
  }

  private void showThere(long seatId, String typed) {
    model.select(seatId);
    if (words.get().equals(typed)) {
      words.set("");
    }
    problem.set(Message.of("map.ask.already", nameOf(seatId)));
  }

  private Object nameOf(long seatId) {
    return model.shown().flatMap(shown -> shown.card(seatId)).map(SeatCard::called).orElse("");
  }

  private void suggest() {
    chosen.set(NONE);
    problem.set(NO_PROBLEM);
    if (asking.get() instanceof Asking.Pick pick) {
      suggestEnds(pick);
      return;
    }
    String typed = Seating.nameIn(words.get());
    if (typed.isEmpty() && !offering) {
      suggestions.clear();
      show("known", reader -> List.<PersonCard>of(), none -> {});
      return;
    }
    offering = false;
    long account = model.shown().map(s -> s.map().decision().accountId()).orElse(0L);
    show("known", reader -> known(reader, typed, account), this::offer);
  }

  private List<PersonCard> known(Reader reader, String typed, long account) {
    if (!typed.isEmpty()) {
      return persons.search(reader, typed, MOST);
    }
    List<Long> there = accounts.people(reader, account);
    Map<Long, PersonCard> cards = persons.cards(reader, there);
    return there.stream().flatMap(id -> Optional.ofNullable(cards.get(id)).stream()).toList();
  }

  private void offer(List<PersonCard> people) {
    Map<Long, SeatCard> seated = new HashMap<>();
    model
        .shown()
        .ifPresent(
            shown ->
                shown.cards().forEach(c -> c.seat().personId().ifPresent(p -> seated.put(p, c))));
    List<Suggestion> lines = new ArrayList<>();
    for (PersonCard person : people) {
      SeatCard card = seated.get(person.id());
      if (card == null) {
        lines.add(new Suggestion.Known(person));
      } else if (!words.get().isBlank()) {
        lines.add(new Suggestion.OnMap(card));
      }
    }
    suggestions.setAll(lines.subList(0, Math.min(MOST, lines.size())));
  }

  private void suggestEnds(Asking.Pick pick) {
    SearchWords typed = SearchWords.of(words.get());
    List<Suggestion> lines = new ArrayList<>();
    model
        .shown()
        .ifPresent(
            shown ->
                shown.cards().stream()
                    .filter(card -> !pick.seatIds().contains(card.id()))
                    .filter(card -> typed.fit(SearchWords.key(card.name(), card.title())))
                    .limit(MOST)
                    .forEach(card -> lines.add(new Suggestion.OnMap(card))));
    if (pick.kind() == TieKind.REPORTS_TO && typed.isEmpty()) {
      lines.add(new Suggestion.Nobody());
    }
    suggestions.setAll(lines);
    chosen.set(lines.isEmpty() ? NONE : 0);
  }

  @Override
  protected void load() {
    askAdd();
  }
}
