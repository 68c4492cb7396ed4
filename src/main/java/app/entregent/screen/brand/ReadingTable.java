package app.entregent.screen.brand;

import app.entregent.model.brand.ReadingDay;
import app.entregent.model.brand.ReadingKind;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Em;
import app.entregent.ui.LiveTexts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The numbers of all readings, the newest first. */
final class ReadingTable extends TableView<ReadingDay> {
  private static final double DAY_EMS = 9.5;
  private static final double NUMBER_EMS = 7.5;

  private final LiveTexts texts;
  private final Em em;

  /**
   * @param em the size of the type where it stands
   * @param correct puts what was read on a day back into the fields
   */
  ReadingTable(Controls controls, Em em, ReadingsViewModel model, Consumer<ReadingDay> correct) {
    this.em = em;
    this.texts = controls.texts();
    setId("brand-reading-table");
    accessibleTextProperty().bind(texts.text("brand.reading.numbers"));
    TableColumn<ReadingDay, String> day = new TableColumn<>();
    day.textProperty().bind(texts.text("brand.reading.day"));
    day.setCellValueFactory(row -> texts.text(Message.of("brand.reading.on", row.getValue().on())));
    day.prefWidthProperty().bind(em.size().multiply(DAY_EMS));
    getColumns().add(day);
    add("SSI", ReadingDay::ssi);
    for (ReadingKind kind : ReadingKind.values()) {
      add(kind.name(), reading -> reading.of(kind));
    }
    model.daysProperty().subscribe(days -> getItems().setAll(days.reversed()));
    addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, model, correct));
  }

  private void add(String name, Function<ReadingDay, Optional<BigDecimal>> figure) {
    TableColumn<ReadingDay, String> column = new TableColumn<>();
    column.textProperty().bind(texts.text("brand.reading.short." + name));
    column.prefWidthProperty().bind(em.size().multiply(NUMBER_EMS));
    column.setCellValueFactory(row -> said(figure.apply(row.getValue())));
    column.getStyleClass().add("numbers");
    getColumns().add(column);
  }

  private ObservableValue<String> said(Optional<BigDecimal> amount) {
    return texts.text(
        amount
            .map(number -> Message.of("brand.reading.number", number))
            .orElse(Message.of("brand.reading.none")));
  }

  private void press(KeyEvent event, ReadingsViewModel model, Consumer<ReadingDay> correct) {
    Optional<ReadingDay> chosen = Optional.ofNullable(getSelectionModel().getSelectedItem());
    if (event.getCode() == KeyCode.DELETE) {
      event.consume();
      chosen.ifPresent(day -> model.delete(day.on()));
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      chosen.ifPresent(correct);
    }
  }
}
