package app.entregent.screen.people;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Names what a box offers to choose from. */
final class Named<T> extends StringConverter<T> {
  private final Function<T, String> name;

  Named(Function<T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : name.apply(value);
  }

  @Override
  public T fromString(String typed) {
    throw new UnsupportedOperationException("Chosen, never typed");
  }
}
