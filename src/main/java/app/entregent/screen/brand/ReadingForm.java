package app.entregent.screen.brand;

import app.entregent.model.brand.ReadingDay;
import app.entregent.model.brand.ReadingKind;
import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Tiles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The fields in which a reading is typed. */
final class ReadingForm extends ScrollPane {
  private final LiveTexts texts;
  private final ReadingsViewModel model;
  private final TextField day = new TextField();
  private final Map<ReadingKind, TextField> fields = new EnumMap<>(ReadingKind.class);

  ReadingForm(Controls controls, ReadingsViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    day.setId("brand-reading-day");
    day.promptTextProperty().bind(texts.text("brand.reading.today"));
    FieldRow dayRow = new FieldRow(controls, "brand.reading.day", day);
    dayRow.error(
        Bindings.createStringBinding(
            () -> model.dayErrorProperty().get().map(texts::now).orElse(""),
            model.dayErrorProperty(),
            texts.languageProperty()));
    Tiles pillars = new Tiles();
    pillars.getStyleClass().add("brand-settings");
    Tiles counts = new Tiles();
    counts.getStyleClass().add("brand-settings");
    for (ReadingKind kind : ReadingKind.values()) {
      (kind.pillar() ? pillars : counts).getChildren().add(row(controls, kind));
    }
    Label sum =
        controls.label(
            Bindings.createStringBinding(
                () -> model.sumProperty().get().map(texts::now).orElse(""),
                model.sumProperty(),
                texts.languageProperty()),
            "strong");
    sum.setId("brand-reading-sum");
    BrandDetails.shownWhen(sum, model.sumProperty().map(Optional::isPresent));
    Button save = controls.button("brand.reading.save", this::save);
    save.setId("brand-reading-save");
    VBox page =
        new VBox(
            controls.label("brand.reading.new", "heading"),
            dayRow,
            controls.prose("brand.reading.ssi", "strong"),
            pillars,
            sum,
            counts,
            save);
    page.getStyleClass().add("brand-details");
    setContent(page);
    setFitToWidth(true);
    setFocusTraversable(false);
  }

  /** Where typing begins. */
  void begin() {
    // What was never in sight has its fields only once it is dressed.
    applyCss();
    day.requestFocus();
  }

  /** Puts what was read on a day back into the fields, to be corrected. */
  void correct(ReadingDay reading) {
    day.setText(texts.language().date(reading.on()));
    fields.forEach(
        (kind, field) ->
            field.setText(
                reading.of(kind).map(amount -> decimal(amount.toPlainString())).orElse("")));
    begin();
  }

  void save() {
    if (model.save(day.getText(), typed())) {
      day.clear();
      fields.values().forEach(TextField::clear);
      day.requestFocus();
    }
  }

  private String decimal(String plain) {
    return switch (texts.language()) {
      case EN -> plain;
      case FR -> plain.replace('.', ',');
    };
  }

  private FieldRow row(Controls controls, ReadingKind kind) {
    TextField field = new TextField();
    field.setId("brand-reading-" + kind.name().toLowerCase(Locale.ROOT));
    field.setOnAction(event -> save());
    field.textProperty().subscribe(text -> model.typing(typed()));
    fields.put(kind, field);
    FieldRow row = new FieldRow(controls, "brand.reading.short." + kind, field);
    row.error(
        Bindings.createStringBinding(
            () ->
                Optional.ofNullable(model.errorsProperty().get().get(kind))
                    .map(texts::now)
                    .orElse(""),
            model.errorsProperty(),
            texts.languageProperty()));
    row.getStyleClass().add("brand-reading-field");
    return row;
  }

  private Map<ReadingKind, String> typed() {
    Map<ReadingKind, String> typed = new EnumMap<>(ReadingKind.class);
    fields.forEach((kind, field) -> typed.put(kind, field.getText()));
    return typed;
  }
}
