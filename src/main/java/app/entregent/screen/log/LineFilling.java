package app.entregent.screen.log;

import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.line.LineToken;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;

/**
 * Puts into the form what the line says, and takes it out again when the line says it no more. A
 * field that holds anything else than what the line put there is the seller's and stays.
 */
final class LineFilling {
  private final LogForm form;
  private final Map<LogField, String> put = new EnumMap<>(LogField.class);
  private final Map<LogField, Optional<TalkPartner>> speakers = new EnumMap<>(LogField.class);
  private final List<TalkPartner> people = new ArrayList<>();
  private Optional<LineToken.Way> way = Optional.empty();
  private Optional<NeedKind> needKind = Optional.empty();
  private boolean past;

  LineFilling(LogForm form) {
    this.form = form;
  }

  void forget() {
    put.clear();
    speakers.clear();
    people.clear();
    way = Optional.empty();
    needKind = Optional.empty();
    past = false;
  }

  /** These people stand on the form because the line names them. */
  void adopt(List<TalkPartner> named) {
    people.addAll(named);
  }

  /**
   * @param who is meant by a name; empty while that is not clear
   */
  void fill(
      List<LineToken> tokens,
      List<TalkPartner> partners,
      Function<String, Optional<TalkPartner>> who) {
    fillPeople(partners);
    HeardFilling heard = new HeardFilling(form, tokens, who);
    fillWay(
        tokens.stream()
            .filter(LineToken.Way.class::isInstance)
            .map(LineToken.Way.class::cast)
            .findFirst());
    Map<LogField, String> wanted = wanted(tokens);
    wanted.putAll(heard.words());
    fillNeedKind(heard.needKind());
    form.speakers().also().setAll(heard.also());
    for (LogField field : LogField.values()) {
      if (field != LogField.LINE && field != LogField.PERSON) {
        fill(field, wanted.getOrDefault(field, ""));
      }
    }
    Speakers.FIELDS.forEach(field -> fillSpeaker(field, heard.speaker(field)));
  }

  private static Map<LogField, String> wanted(List<LineToken> tokens) {
    Map<LogField, String> wanted = new EnumMap<>(LogField.class);
    for (LineToken token : tokens) {
      switch (token) {
        case LineToken.When when -> add(wanted, LogField.WHEN, when.words());
        case LineToken.Place place -> add(wanted, LogField.PLACE, place.words());
        case LineToken.Goal goal -> add(wanted, LogField.GOAL, goal.words());
        case LineToken.Said said -> add(wanted, LogField.SAID, said.words());
        case LineToken.Promise promise -> {
          add(wanted, LogField.PROMISE, promise.words());
          add(wanted, LogField.PROMISE_DUE, promise.due().words());
        }
        case LineToken.Action action -> {
          add(wanted, LogField.NEXT, action.words());
          wanted.putIfAbsent(LogField.NEXT_DUE, action.due().words());
        }
        case LineToken.Way _, LineToken.Person _, LineToken.Heard _ -> {}
      }
    }
    return wanted;
  }

  /** Two of a kind stand one after the other. */
  private static void add(Map<LogField, String> wanted, LogField field, String words) {
    if (!words.isEmpty()) {
      wanted.merge(field, words, (first, second) -> first + "; " + second);
    }
  }

  private void fill(LogField field, String wanted) {
    String there = form.words(field).get();
    if (there.isEmpty() || there.equals(put.getOrDefault(field, "")) || there.equals(wanted)) {
      put.put(field, wanted);
      if (!there.equals(wanted)) {
        form.words(field).set(wanted);
      }
    }
  }

  private void fillSpeaker(LogField field, Optional<TalkPartner> wanted) {
    ObjectProperty<Optional<TalkPartner>> property = form.speakers().property(field);
    Optional<TalkPartner> there = property.get();
    Optional<TalkPartner> before = speakers.getOrDefault(field, Optional.empty());
    if (there.isEmpty() || there.equals(before) || there.equals(wanted)) {
      speakers.put(field, wanted);
      property.set(wanted);
    }
  }

  private void fillPeople(List<TalkPartner> wanted) {
    List<TalkPartner> gone = people.stream().filter(one -> !wanted.contains(one)).toList();
    people.removeAll(gone);
    form.people().removeAll(gone);
    for (TalkPartner partner : wanted) {
      if (!people.contains(partner) && !form.people().contains(partner)) {
        form.people().add(partner);
        people.add(partner);
      }
    }
  }

  /** What has passed is not to come, whatever an older draft or the sheet began with. */
  void fillTense(boolean nowPast) {
    if (nowPast && !past) {
      form.toComeProperty().set(false);
    }
    past = nowPast;
  }

  private void fillWay(Optional<LineToken.Way> wanted) {
    if (wanted.equals(way)) {
      return;
    }
    Channel channel = way.map(LineToken.Way::channel).orElse(Channel.PHONE);
    if (form.channelProperty().get() == channel) {
      form.channelProperty().set(wanted.map(LineToken.Way::channel).orElse(Channel.PHONE));
      form.directionProperty().set(wanted.map(LineToken.Way::direction).orElse(Direction.BOTH));
    }
    replace(
        form.toComeProperty(),
        way.map(LineToken.Way::toCome).orElse(false),
        wanted.map(LineToken.Way::toCome).orElse(false));
    way = wanted;
  }

  private void fillNeedKind(Optional<NeedKind> wanted) {
    if (!wanted.equals(needKind)) {
      replace(
          form.needKindProperty(),
          needKind.orElse(NeedKind.STATED),
          wanted.orElse(NeedKind.STATED));
      needKind = wanted;
    }
  }

  private static <T> void replace(Property<T> property, T before, T after) {
    if (property.getValue().equals(before)) {
      property.setValue(after);
    }
  }
}
