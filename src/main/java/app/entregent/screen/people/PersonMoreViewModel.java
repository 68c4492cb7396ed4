package app.entregent.screen.people;

import app.entregent.model.account.NeedStore;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.PersonSourceStore;
import app.entregent.model.people.AgeRange;
import app.entregent.model.people.Interest;
import app.entregent.model.people.InterestKind;
import app.entregent.model.people.InterestStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.SensitiveFacts;
import app.entregent.model.people.SensitiveStore;
import app.entregent.model.people.Sex;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Groups, shared content, sources and sensitive facts of one person. */
final class PersonMoreViewModel extends ViewModel {
  private final long id;
  private final ZoneId zone;
  private final InterestStore interests = new InterestStore();
  private final PersonSourceStore sources = new PersonSourceStore();
  private final SensitiveStore sensitive = new SensitiveStore();
  private final ReadOnlyObjectWrapper<Optional<PersonMore>> more =
      new ReadOnlyObjectWrapper<>(this, "more", Optional.empty());
  private final ReadOnlyObjectWrapper<InterestKind> kind =
      new ReadOnlyObjectWrapper<>(this, "kind", InterestKind.GROUP);

  PersonMoreViewModel(Workspace workspace, Notifier notifier, Clock clock, long id) {
    super(
        workspace,
        notifier,
        Set.of(
            InterestStore.INTERESTS,
            SensitiveStore.FACTS,
            SensitiveStore.CHOICE,
            PersonStore.PERSONS,
            PersonStore.POSTS,
            NeedStore.NEEDS,
            ConversationStore.CONVERSATIONS));
    this.id = id;
    zone = clock.getZone();
  }

  /** Empty until read, and if the person is gone. */
  ReadOnlyObjectProperty<Optional<PersonMore>> moreProperty() {
    return more.getReadOnlyProperty();
  }

  /** What is written down next. */
  ReadOnlyObjectProperty<InterestKind> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  void choose(InterestKind wanted) {
    kind.set(wanted);
  }

  /**
   * Writes down a group, a content or a word.
   *
   * @return answers when it is written; blank and too long words are not
   */
  CompletionStage<Long> add(String words, String source) {
    if (words.isBlank()) {
      notifier.done(Message.of("people.interest.blank"));
      return CompletableFuture.failedStage(new IllegalArgumentException("No words"));
    }
    if (words.strip().length() > Interest.LIMIT || source.strip().length() > Interest.LIMIT) {
      notifier.done(Message.of("people.interest.too_long", Interest.LIMIT));
      return CompletableFuture.failedStage(new IllegalArgumentException("Too many words"));
    }
    InterestKind wanted = kind.get();
    return act(
        Label.of("people.change.interest"), tx -> interests.add(tx, id, wanted, words, source));
  }

  void delete(long interestId) {
    act(
        Label.of("people.change.interest_gone"),
        tx -> {
          interests.delete(tx, interestId);
          return id;
        });
  }

  void setAgeRange(Optional<AgeRange> range) {
    setSensitive(facts -> new SensitiveFacts(range, facts.sex()));
  }

  void setSex(Optional<Sex> sex) {
    setSensitive(facts -> new SensitiveFacts(facts.ageRange(), sex));
  }

  private void setSensitive(UnaryOperator<SensitiveFacts> change) {
    act(
        Label.of("people.change.sensitive"),
        tx -> {
          sensitive.set(tx, id, change.apply(sensitive.of(tx, id)));
          return id;
        });
  }

  @Override
  protected void load() {
    show(
        "more",
        reader ->
            sources
                .of(reader, id, zone)
                .map(
                    found ->
                        new PersonMore(
                            interests.ofPerson(reader, id),
                            found,
                            sensitive.allowedSince(reader).isPresent(),
                            sensitive.of(reader, id))),
        more::set);
  }
}
