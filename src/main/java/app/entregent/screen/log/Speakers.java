package app.entregent.screen.log;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * Whose the need, the objection and the question of a talk are: of the first of the people unless
 * another is chosen, and what others said beside it, as the quick line tells it.
 */
public final class Speakers {
  /** The fields that hold what somebody said. */
  public static final Set<LogField> FIELDS =
      Set.of(LogField.NEED, LogField.OBJECTION, LogField.QUESTION);

  private final ObservableList<TalkPartner> people;
  private final Map<LogField, ObjectProperty<Optional<TalkPartner>>> chosen =
      new EnumMap<>(LogField.class);
  private final ObservableList<AlsoHeard> also = FXCollections.observableArrayList();

  Speakers(ObservableList<TalkPartner> people) {
    this.people = people;
    FIELDS.forEach(field -> chosen.put(field, new SimpleObjectProperty<>(Optional.empty())));
    people.addListener((ListChangeListener<TalkPartner>) change -> forgetWhoIsGone());
  }

  void follow(InvalidationListener follower) {
    chosen.values().forEach(one -> one.addListener(follower));
  }

  /** Who was chosen; empty: the first of the people. */
  public ObjectProperty<Optional<TalkPartner>> property(LogField field) {
    return Objects.requireNonNull(chosen.get(field));
  }

  /** What the quick line tells of others, beside what stands in the fields. */
  public ObservableList<AlsoHeard> also() {
    return also;
  }

  /** The people in the order in which they are written. */
  public List<TalkPartner> inOrder() {
    return Stream.concat(
            people.stream().filter(partner -> !partner.isNew()),
            people.stream().filter(TalkPartner::isNew))
        .toList();
  }

  /** Whose the words of a field are: the place among the people as they are written. */
  int place(LogField field) {
    return place(property(field).get());
  }

  int place(Optional<TalkPartner> partner) {
    return Math.max(0, partner.map(inOrder()::indexOf).orElse(0));
  }

  void clear() {
    chosen.values().forEach(one -> one.set(Optional.empty()));
    also.clear();
  }

  Map<LogField, Integer> draft() {
    Map<LogField, Integer> places = new EnumMap<>(LogField.class);
    FIELDS.forEach(field -> places.put(field, place(field)));
    return places;
  }

  void take(Map<LogField, Integer> places) {
    List<TalkPartner> all = inOrder();
    places.forEach(
        (field, place) -> {
          if (place > 0 && place < all.size()) {
            property(field).set(Optional.of(all.get(place)));
          }
        });
  }

  private void forgetWhoIsGone() {
    List<ObjectProperty<Optional<TalkPartner>>> gone = new ArrayList<>();
    for (ObjectProperty<Optional<TalkPartner>> one : chosen.values()) {
      if (one.get().filter(partner -> !people.contains(partner)).isPresent()) {
        gone.add(one);
      }
    }
    gone.forEach(one -> one.set(Optional.empty()));
  }
}
