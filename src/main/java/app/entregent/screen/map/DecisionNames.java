package app.entregent.screen.map;

import app.entregent.model.decision.Decision;
import app.entregent.ui.LiveTexts;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Decisions by their names, in a list to choose from. */
final class DecisionNames extends StringConverter<Decision> {
  private final LiveTexts texts;

  DecisionNames(LiveTexts texts) {
    this.texts = texts;
  }

  @Override
  public String toString(@Nullable Decision decision) {
    return decision == null ? "" : texts.now(DecisionPanel.name(decision));
  }

  @Override
  public @Nullable Decision fromString(String name) {
    return null;
  }
}
