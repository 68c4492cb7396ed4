package app.entregent.screen.map;

import app.entregent.model.decision.Decision;
import app.entregent.ui.LiveTexts;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Switches between the decisions of one account; out of sight while there is only one. */
final class DecisionPicker extends ComboBox<Decision> {
  private final LiveTexts texts;
  private final MapViewModel model;
  private boolean showing;

  /**
   * @param open goes to another decision
   */
  DecisionPicker(LiveTexts texts, MapViewModel model, LongConsumer open) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("decision-picker");
    setId("map-picker");
    setConverter(names());
    accessibleTextProperty().bind(texts.text("map.decision.pick"));
    visibleProperty().bind(Bindings.size(getItems()).greaterThan(1));
    managedProperty().bind(visibleProperty());
    valueProperty()
        .addListener(
            (o, before, decision) -> {
              if (!showing && decision != null && !isShown(decision)) {
                open.accept(decision.id());
              }
            });
  }

  /** Shows the decisions as they are now called. */
  void refresh() {
    showing = true;
    getItems().setAll(model.siblings());
    model.siblings().stream().filter(this::isShown).findFirst().ifPresent(this::setValue);
    showing = false;
  }

  private boolean isShown(Decision decision) {
    return model.shown().filter(shown -> shown.decisionId() == decision.id()).isPresent();
  }

  private StringConverter<Decision> names() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable Decision decision) {
        return decision == null ? "" : texts.now(DecisionPanel.name(decision));
      }

      @Override
      public @Nullable Decision fromString(String name) {
        return null;
      }
    };
  }
}
