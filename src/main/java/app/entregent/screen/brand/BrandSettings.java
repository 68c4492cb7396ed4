package app.entregent.screen.brand;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.ItemRef;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Tiles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The figures of an item that the seller may change, and the way back to the usual ones. */
final class BrandSettings extends VBox {
  private final LiveTexts texts;
  private final BrandViewModel model;
  private final Map<ItemSetting, EditableText> fields = new EnumMap<>(ItemSetting.class);
  private Optional<ItemRef> shown = Optional.empty();

  BrandSettings(Controls controls, BrandViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("brand-part");
    Tiles tiles = new Tiles();
    tiles.getStyleClass().add("brand-settings");
    for (ItemSetting setting : ItemSetting.values()) {
      tiles.getChildren().add(field(controls, setting));
    }
    Button usual = controls.quiet("brand.setting.back", model::setUsual);
    usual.setId("brand-usual");
    BrandDetails.shownWhen(
        usual,
        model
            .selectedProperty()
            .map(now -> now.filter(item -> !item.settings().usual()).isPresent()));
    getChildren().addAll(controls.label("brand.setting.heading", "strong"), tiles, usual);
  }

  void show(BrandItem item, boolean other) {
    if (other) {
      fields.values().forEach(EditableText::leave);
    }
    shown = Optional.of(item.ref());
    fields.forEach((setting, field) -> BrandDetails.put(field, words(setting.own(item)), other));
  }

  private FieldRow field(Controls controls, ItemSetting setting) {
    EditableText field =
        EditableText.line(typed -> shown.ifPresent(ref -> model.set(setting, ref, typed)));
    fields.put(setting, field);
    field.field().setId("brand-" + setting.key());
    var usual = model.selectedProperty().map(now -> now.map(setting::usual).orElse(0));
    field.field().promptTextProperty().bind(usual.map(number -> Integer.toString(number)));
    FieldRow row =
        FieldRow.editing(
            controls, "brand.setting." + setting.name().toLowerCase(Locale.ROOT), field);
    row.hint(texts.text(usual.map(number -> Message.of("brand.setting.usual", number))));
    row.error(
        Bindings.createStringBinding(
            () ->
                Optional.ofNullable(model.settingErrorsProperty().get().get(setting))
                    .map(texts::now)
                    .orElse(""),
            model.settingErrorsProperty(),
            texts.languageProperty()));
    row.getStyleClass().add("brand-setting");
    BrandDetails.shownWhen(
        row, model.selectedProperty().map(now -> now.filter(setting::fits).isPresent()));
    return row;
  }

  private static String words(OptionalInt own) {
    return own.isPresent() ? Integer.toString(own.getAsInt()) : "";
  }
}
