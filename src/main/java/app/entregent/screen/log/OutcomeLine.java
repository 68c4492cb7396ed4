package app.entregent.screen.log;

import app.entregent.model.conversation.detail.Outcome;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Something that came of a talk before, while it is corrected. */
public final class OutcomeLine {
  private final Outcome before;
  private final StringProperty words;
  private final StringProperty theirWords;
  private final BooleanProperty settled;
  private final BooleanProperty latent;
  private final ObjectProperty<Optional<Long>> person;

  OutcomeLine(Outcome before, List<InvalidationListener> followers) {
    this.before = before;
    words = new SimpleStringProperty(before.words());
    theirWords = new SimpleStringProperty(before.theirWords());
    settled = new SimpleBooleanProperty(before.settled());
    latent = new SimpleBooleanProperty(before.latent());
    person = new SimpleObjectProperty<>(before.personId());
    for (InvalidationListener follower : followers) {
      List.of(words, theirWords, settled, latent, person).forEach(one -> one.addListener(follower));
    }
  }

  public Outcome.Kind kind() {
    return before.kind();
  }

  /** Empty: it was written by mistake. */
  public StringProperty wordsProperty() {
    return words;
  }

  public StringProperty theirWordsProperty() {
    return theirWords;
  }

  /** A need met, an objection or a question answered, a task done. */
  public BooleanProperty settledProperty() {
    return settled;
  }

  public BooleanProperty latentProperty() {
    return latent;
  }

  /** Whose it is. */
  public ObjectProperty<Optional<Long>> personProperty() {
    return person;
  }

  boolean isOf(Outcome other) {
    return before.kind() == other.kind() && before.id() == other.id();
  }

  void take(Outcome other) {
    words.set(other.words());
    theirWords.set(other.theirWords());
    settled.set(other.settled());
    latent.set(other.latent());
    person.set(other.personId());
  }

  Outcome outcome() {
    return new Outcome(
        before.kind(),
        before.id(),
        words.get().strip(),
        settled.get(),
        latent.get(),
        theirWords.get().strip(),
        person.get());
  }
}
