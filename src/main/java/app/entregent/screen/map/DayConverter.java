package app.entregent.screen.map;

import app.entregent.model.conversation.DayWords;
import app.entregent.model.conversation.Toward;
import app.entregent.ui.LiveTexts;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Days as one reads and types them: "3 December", "in two weeks". */
final class DayConverter extends StringConverter<LocalDate> {
  private final LiveTexts texts;
  private final Supplier<LocalDate> today;

  private final Toward toward;

  DayConverter(LiveTexts texts, Supplier<LocalDate> today, Toward toward) {
    this.texts = texts;
    this.today = today;
    this.toward = toward;
  }

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : texts.language().date(day);
  }

  @Override
  public @Nullable LocalDate fromString(String typed) {
    return new DayWords(today.get(), toward).day(typed).orElse(null);
  }
}
