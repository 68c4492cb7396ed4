package app.entregent.screen.relationship;

import app.entregent.model.conversation.DayWords;
import app.entregent.model.conversation.Toward;
import app.entregent.ui.Controls;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A field for a day as one reads and types it: "3 Nov 2026", "yesterday". */
final class DayField {
  private DayField() {}

  /**
   * @param key what the field is for
   * @param toward whether a day without a year is one to come or one that was
   */
  static DatePicker of(
      Controls controls, String id, String key, Supplier<LocalDate> today, Toward toward) {
    DatePicker picker = new DatePicker();
    picker.setId(id);
    picker.getStyleClass().add("short-day");
    picker.accessibleTextProperty().bind(controls.texts().text(key));
    picker.setConverter(
        new StringConverter<LocalDate>() {
          @Override
          public String toString(@Nullable LocalDate day) {
            return day == null ? "" : controls.texts().language().date(day);
          }

          @Override
          public @Nullable LocalDate fromString(String typed) {
            // What is not understood takes nothing away.
            return typed.isBlank()
                ? null
                : new DayWords(today.get(), toward).day(typed).orElse(picker.getValue());
          }
        });
    return picker;
  }
}
