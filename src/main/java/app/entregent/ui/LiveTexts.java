package app.entregent.ui;

import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The texts of the running window: what is bound to them changes its words at once when the
 * language changes. To be used on the JavaFX thread.
 */
public final class LiveTexts {
  private final ReadOnlyObjectWrapper<Language> language;

  public LiveTexts(Language first) {
    language = new ReadOnlyObjectWrapper<>(this, "language", first);
  }

  public ReadOnlyObjectProperty<Language> languageProperty() {
    return language.getReadOnlyProperty();
  }

  public Language language() {
    return language.get();
  }

  public void setLanguage(Language wanted) {
    language.set(wanted);
  }

  /** The sentences of the language at this moment. */
  public Texts texts() {
    return Texts.of(language.get());
  }

  /** The words of this moment, for what is not bound. */
  public String now(Message message) {
    return texts().say(message);
  }

  /**
   * A sentence that follows the language. An argument that is itself observable is followed too.
   */
  public ObservableValue<String> text(String key, Object... args) {
    List<Observable> followed = new ArrayList<>();
    followed.add(language);
    Arrays.stream(args)
        .filter(ObservableValue.class::isInstance)
        .map(Observable.class::cast)
        .forEach(followed::add);
    return Bindings.createStringBinding(
        () -> texts().say(key, Arrays.stream(args).map(LiveTexts::value).toArray()),
        followed.toArray(Observable[]::new));
  }

  /** A message that follows the language. */
  public ObservableValue<String> text(Message message) {
    return Bindings.createStringBinding(() -> now(message), language);
  }

  /** A message that changes, in a language that changes. */
  public ObservableValue<String> text(ObservableValue<Message> message) {
    return Bindings.createStringBinding(() -> now(message.getValue()), message, language);
  }

  private static Object value(Object argument) {
    return argument instanceof ObservableValue<?> observable ? observable.getValue() : argument;
  }
}
