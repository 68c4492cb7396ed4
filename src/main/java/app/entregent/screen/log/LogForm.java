package app.entregent.screen.log;

import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Felt;
import app.entregent.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What stands on the sheet at the moment, and what is wrong with it. */
public final class LogForm {
  private final Map<LogField, StringProperty> words = new EnumMap<>(LogField.class);
  private final Map<LogField, ObjectProperty<Optional<Message>>> problems =
      new EnumMap<>(LogField.class);
  private final ObservableList<TalkPartner> people = FXCollections.observableArrayList();
  private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.PHONE);
  private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.BOTH);
  private final ObjectProperty<NeedKind> needKind = new SimpleObjectProperty<>(NeedKind.STATED);
  private final Map<TalkPartner, ObjectProperty<Optional<Felt>>> felt = new HashMap<>();
  private final List<InvalidationListener> followers = new ArrayList<>();
  private final BooleanProperty toCome = new SimpleBooleanProperty();
  private final DetailForm details = new DetailForm(people);
  private final Speakers speakers = new Speakers(people);

  LogForm() {
    for (LogField field : LogField.values()) {
      words.put(field, new SimpleStringProperty(""));
      problems.put(field, new SimpleObjectProperty<>(Optional.empty()));
    }
    channel.subscribe(
        chosen -> direction.set(chosen.isLive() ? Direction.BOTH : Direction.OUTGOING));
  }

  /** Tells this of everything that is typed or chosen, the people apart. */
  void follow(InvalidationListener follower) {
    followers.add(follower);
    words.values().forEach(text -> text.addListener(follower));
    List.of(toCome, channel, direction, needKind)
        .forEach(property -> property.addListener(follower));
    details.follow(follower);
    speakers.follow(follower);
  }

  /** The text of a field, as it is typed. */
  public StringProperty words(LogField field) {
    return Objects.requireNonNull(words.get(field));
  }

  /** What is wrong with a field. */
  public ObservableValue<Optional<Message>> problem(LogField field) {
    return problemOf(field);
  }

  public ObservableList<TalkPartner> people() {
    return people;
  }

  public ObjectProperty<Channel> channelProperty() {
    return channel;
  }

  /** Who spoke; a new channel sets what is usual there. */
  public ObjectProperty<Direction> directionProperty() {
    return direction;
  }

  public ObjectProperty<NeedKind> needKindProperty() {
    return needKind;
  }

  /** What is chosen in the folded parts. */
  public DetailForm details() {
    return details;
  }

  /** Whose the need, the objection and the question are. */
  public Speakers speakers() {
    return speakers;
  }

  /** How one of the people was, against the time before. */
  public ObjectProperty<Optional<Felt>> feltProperty(TalkPartner partner) {
    return felt.computeIfAbsent(
        partner,
        one -> {
          ObjectProperty<Optional<Felt>> how = new SimpleObjectProperty<>(Optional.empty());
          followers.forEach(how::addListener);
          return how;
        });
  }

  /** Whether bare days are looked for before us: a meeting is being planned. */
  public BooleanProperty toComeProperty() {
    return toCome;
  }

  String text(LogField field) {
    return words(field).get().strip();
  }

  void wrong(LogField field, Message sentence) {
    problemOf(field).set(Optional.of(sentence));
  }

  void right(LogField field) {
    problemOf(field).set(Optional.empty());
  }

  boolean hasProblem() {
    return problems.values().stream().anyMatch(problem -> problem.get().isPresent());
  }

  /** The first field with a problem, in the order of the sheet. */
  Optional<LogField> firstProblem() {
    for (LogField field : LogField.values()) {
      if (problemOf(field).get().isPresent()) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /** Whether something was typed that would be missed. */
  boolean hasWords() {
    return words.values().stream().anyMatch(text -> !text.get().isBlank())
        || people.stream().anyMatch(TalkPartner::isNew)
        || details.hasWords()
        || felt.values().stream().anyMatch(how -> how.get().isPresent());
  }

  void clear() {
    words.values().forEach(text -> text.set(""));
    problems.values().forEach(problem -> problem.set(Optional.empty()));
    people.clear();
    channel.set(Channel.PHONE);
    direction.set(Direction.BOTH);
    needKind.set(NeedKind.STATED);
    details.clear();
    speakers.clear();
    felt.clear();
    toCome.set(false);
  }

  LogDraft draft(LogContext context, Instant begun) {
    Map<LogField, String> texts = new EnumMap<>(LogField.class);
    words.forEach((field, text) -> texts.put(field, text.get()));
    List<Long> known = people.stream().flatMap(partner -> partner.id().stream()).toList();
    List<String> fresh = people.stream().filter(TalkPartner::isNew).map(TalkPartner::name).toList();
    return new LogDraft(
        texts,
        known,
        fresh,
        channel.get(),
        direction.get(),
        needKind.get(),
        speakers.draft(),
        people.stream().map(partner -> feltProperty(partner).get()).toList(),
        toCome.get(),
        details.draft(),
        context,
        begun);
  }

  void take(LogDraft draft, List<TalkPartner> partners, KnownDetails known) {
    people.setAll(partners);
    details.take(draft.details(), known);
    channel.set(draft.channel());
    direction.set(draft.direction());
    needKind.set(draft.needKind());
    speakers.take(draft.speakers());
    List<TalkPartner> inOrder = List.copyOf(partners);
    for (int i = 0; i < Math.min(inOrder.size(), draft.felt().size()); i++) {
      feltProperty(inOrder.get(i)).set(draft.felt().get(i));
    }
    toCome.set(draft.toCome());
    draft.words().forEach((field, text) -> words(field).set(text));
  }

  private ObjectProperty<Optional<Message>> problemOf(LogField field) {
    return Objects.requireNonNull(problems.get(field));
  }
}
