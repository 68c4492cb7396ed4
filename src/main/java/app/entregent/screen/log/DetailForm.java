package app.entregent.screen.log;

import app.entregent.model.conversation.CostlyAct;
import app.entregent.model.conversation.TalkSign;
import app.entregent.model.conversation.detail.Attachment;
import app.entregent.model.conversation.detail.PersonShown;
import app.entregent.model.conversation.detail.SharedContent;
import app.entregent.model.conversation.detail.TieNorm;
import app.entregent.model.conversation.detail.TieNorm.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What is chosen in the folded parts of the sheet: what each person did, the norms of the tie, what
 * was shared, the files, and what came of the talk before. Its texts stand in {@link LogForm}.
 */
public final class DetailForm {
  private final ObservableList<TalkPartner> people;
  private final Map<TalkPartner, ObjectProperty<CostlyAct>> acts = new HashMap<>();
  private final Map<TalkPartner, ObjectProperty<TalkSign>> signs = new HashMap<>();
  private final Map<TieNorm, ObjectProperty<Reading>> norms = new EnumMap<>(TieNorm.class);
  private final ObservableList<SharedContent> content = FXCollections.observableArrayList();
  private final ObservableList<Path> files = FXCollections.observableArrayList();
  private final ObservableList<Attachment> attached = FXCollections.observableArrayList();
  private final ObservableList<Long> detached = FXCollections.observableArrayList();
  private final ObservableList<OutcomeLine> outcomes = FXCollections.observableArrayList();
  private final List<InvalidationListener> followers = new ArrayList<>();

  DetailForm(ObservableList<TalkPartner> people) {
    this.people = people;
    for (TieNorm norm : TieNorm.values()) {
      norms.put(norm, new SimpleObjectProperty<>(Reading.UNKNOWN));
    }
  }

  void follow(InvalidationListener follower) {
    followers.add(follower);
    norms.values().forEach(norm -> norm.addListener(follower));
    List.of(content, files, detached).forEach(list -> list.addListener(follower));
  }

  /** What one of the people did for the seller. */
  public ObjectProperty<CostlyAct> actProperty(TalkPartner partner) {
    return acts.computeIfAbsent(partner, one -> followed(CostlyAct.NONE));
  }

  /** What one of the people did or asked. */
  public ObjectProperty<TalkSign> signProperty(TalkPartner partner) {
    return signs.computeIfAbsent(partner, one -> followed(TalkSign.NONE));
  }

  private <T> ObjectProperty<T> followed(T nothing) {
    ObjectProperty<T> property = new SimpleObjectProperty<>(nothing);
    followers.forEach(property::addListener);
    return property;
  }

  /** How the talk showed a norm of the tie. */
  public ObjectProperty<Reading> normProperty(TieNorm norm) {
    return Objects.requireNonNull(norms.get(norm));
  }

  /** What they got. */
  public ObservableList<SharedContent> content() {
    return content;
  }

  /** Files that come with the talk once it is saved. */
  public ObservableList<Path> files() {
    return files;
  }

  /** Files that belong to the talk already, those apart that are to be taken out. */
  public List<Attachment> attached() {
    return attached.stream().filter(one -> !detached.contains(one.id())).toList();
  }

  /** Takes a file out of the talk once it is saved. */
  public void detach(Attachment one) {
    detached.add(one.id());
  }

  /** Tells this whenever other files belong to the talk. */
  void followFiles(Runnable follower) {
    List.of(files, attached, detached)
        .forEach(list -> list.addListener((InvalidationListener) changed -> follower.run()));
  }

  /** What was written down with the talk before. */
  public ObservableList<OutcomeLine> outcomes() {
    return outcomes;
  }

  PersonShown shown(TalkPartner partner) {
    return new PersonShown(actProperty(partner).get(), signProperty(partner).get());
  }

  /** What the first of the people did. */
  PersonShown first() {
    return people.stream().findFirst().map(this::shown).orElse(PersonShown.NOTHING);
  }

  private void show(TalkPartner partner, PersonShown shown) {
    actProperty(partner).set(shown.act());
    signProperty(partner).set(shown.sign());
  }

  /** Whether something stands here that would be missed. */
  boolean hasWords() {
    return !content.isEmpty() || !files.isEmpty();
  }

  void clear() {
    acts.clear();
    signs.clear();
    norms.values().forEach(norm -> norm.set(Reading.UNKNOWN));
    content.clear();
    files.clear();
    detached.clear();
    attached.clear();
    outcomes.clear();
  }

  /** What is known of a talk that is written on. */
  void take(KnownDetails known) {
    for (TalkPartner partner : people) {
      partner
          .id()
          .map(id -> known.shown().getOrDefault(id, PersonShown.NOTHING))
          .ifPresent(shown -> show(partner, shown));
    }
    known.norms().forEach((norm, reading) -> normProperty(norm).set(reading));
    content.setAll(known.content());
    takeOld(known);
  }

  /** What is in the workspace already and is only corrected here. */
  private void takeOld(KnownDetails known) {
    attached.setAll(known.attached());
    outcomes.setAll(known.outcomes().stream().map(one -> new OutcomeLine(one, followers)).toList());
  }

  DetailDraft draft() {
    Map<TieNorm, Reading> readings = new EnumMap<>(TieNorm.class);
    norms.forEach((norm, reading) -> readings.put(norm, reading.get()));
    return new DetailDraft(
        people.stream().map(this::shown).toList(),
        readings,
        content,
        files,
        detached,
        outcomes.stream().map(OutcomeLine::outcome).toList());
  }

  void take(DetailDraft draft, KnownDetails known) {
    for (int i = 0; i < Math.min(people.size(), draft.shown().size()); i++) {
      show(people.get(i), draft.shown().get(i));
    }
    draft.norms().forEach((norm, reading) -> normProperty(norm).set(reading));
    content.setAll(draft.content());
    files.setAll(draft.files());
    takeOld(known);
    detached.setAll(
        draft.detached().stream()
            .filter(id -> known.attached().stream().anyMatch(one -> one.id() == id))
            .toList());
    for (OutcomeLine line : outcomes) {
      Optional.of(line)
          .flatMap(one -> draft.outcomes().stream().filter(one::isOf).findFirst())
          .ifPresent(line::take);
    }
  }
}
