package app.entregent.screen.brand;

import app.entregent.model.brand.ReadingDay;
import app.entregent.model.brand.ReadingKind;
import app.entregent.model.brand.ReadingStore;
import app.entregent.model.brand.TypedReading;
import app.entregent.model.conversation.DayWords;
import app.entregent.model.conversation.Toward;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the network shows, typed by the seller day by day. */
public final class ReadingsViewModel extends ViewModel {
  private final ReadingStore store;
  private final Clock clock;
  private final Runnable undo;

  private final ReadOnlyObjectWrapper<List<ReadingDay>> days =
      new ReadOnlyObjectWrapper<>(this, "days", List.of());
  private final ReadOnlyObjectWrapper<Map<ReadingKind, Message>> errors =
      new ReadOnlyObjectWrapper<>(this, "errors", Map.of());
  private final ReadOnlyObjectWrapper<Optional<Message>> dayError =
      new ReadOnlyObjectWrapper<>(this, "dayError", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> sum =
      new ReadOnlyObjectWrapper<>(this, "sum", Optional.empty());
  private final ReadOnlyObjectWrapper<Boolean> inNumbers =
      new ReadOnlyObjectWrapper<>(this, "inNumbers", false);

  /**
   * @param undo takes the newest change back
   */
  public ReadingsViewModel(
      Workspace workspace, Notifier notifier, ReadingStore store, Clock clock, Runnable undo) {
    super(workspace, notifier, Set.of(ReadingStore.READINGS));
    this.store = store;
    this.clock = clock;
    this.undo = undo;
  }

  /** What was read, the oldest first. */
  public ReadOnlyObjectProperty<List<ReadingDay>> daysProperty() {
    return days.getReadOnlyProperty();
  }

  /** What is wrong with each figure that was typed. */
  public ReadOnlyObjectProperty<Map<ReadingKind, Message>> errorsProperty() {
    return errors.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Message>> dayErrorProperty() {
    return dayError.getReadOnlyProperty();
  }

  /** The sum of the four pillars that stand in the fields, once all four do. */
  public ReadOnlyObjectProperty<Optional<Message>> sumProperty() {
    return sum.getReadOnlyProperty();
  }

  /** Whether the table of the numbers stands in place of the charts. */
  public ReadOnlyObjectProperty<Boolean> inNumbersProperty() {
    return inNumbers.getReadOnlyProperty();
  }

  public void showNumbers(boolean wanted) {
    inNumbers.set(wanted);
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Another letter stands in a field: adds up the pillars, and forgives what was wrong. */
  public void typing(Map<ReadingKind, String> typed) {
    BigDecimal added = BigDecimal.ZERO;
    int good = 0;
    for (ReadingKind pillar : ReadingKind.SSI) {
      if (read(pillar, typed) instanceof TypedReading.Good(BigDecimal amount)) {
        added = added.add(amount);
        good++;
      }
    }
    sum.set(
        good == ReadingKind.SSI.size()
            ? Optional.of(Message.of("brand.reading.sum", added))
            : Optional.empty());
  }

  /**
   * Keeps what was typed, if all of it can be understood.
   *
   * @param day in words; blank means today
   * @return whether it is kept
   */
  public boolean save(String day, Map<ReadingKind, String> typed) {
    Map<ReadingKind, Message> wrong = new EnumMap<>(ReadingKind.class);
    Map<ReadingKind, BigDecimal> amounts = new EnumMap<>(ReadingKind.class);
    for (ReadingKind kind : ReadingKind.values()) {
      switch (read(kind, typed)) {
        case TypedReading.Good(BigDecimal amount) -> amounts.put(kind, amount);
        case TypedReading.Bad(TypedReading.Fault fault) ->
            wrong.put(kind, Message.of("brand.reading.wrong." + fault, kind.most()));
        case TypedReading.Blank() -> {}
      }
    }
    errors.set(Map.copyOf(wrong));
    Optional<LocalDate> on = day(day);
    dayError.set(on.isEmpty() ? Optional.of(Message.of("ui.day.unclear")) : fault(on.get()));
    if (amounts.isEmpty() && wrong.isEmpty() && dayError.get().isEmpty()) {
      dayError.set(Optional.of(Message.of("brand.reading.nothing")));
    }
    if (!wrong.isEmpty() || dayError.get().isPresent()) {
      return false;
    }
    act(
            Label.of("brand.change.reading", Label.day(on.get())),
            tx -> {
              store.put(tx, on.get(), amounts);
              return on.get();
            })
        .thenAccept(kept -> notifier.done(Message.of("brand.reading.kept", kept), undo));
    return true;
  }

  /** Forgets what was read on this day. */
  public void delete(LocalDate on) {
    act(
            Label.of("brand.change.unread", Label.day(on)),
            tx -> {
              store.delete(tx, on);
              return on;
            })
        .thenAccept(gone -> notifier.done(Message.of("brand.reading.deleted", gone), undo));
  }

  @Override
  protected void load() {
    show("readings", store::days, days::set);
  }

  private Optional<LocalDate> day(String words) {
    return words.isBlank() ? Optional.of(today()) : new DayWords(today(), Toward.PAST).day(words);
  }

  private Optional<Message> fault(LocalDate on) {
    return TypedReading.day(on, today()).map(fault -> Message.of("brand.reading.day." + fault, on));
  }

  private static TypedReading read(ReadingKind kind, Map<ReadingKind, String> typed) {
    return TypedReading.of(kind, typed.getOrDefault(kind, ""));
  }
}
