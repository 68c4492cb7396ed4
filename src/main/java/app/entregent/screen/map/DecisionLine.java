package app.entregent.screen.map;

import app.entregent.model.decision.Decision;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** What stands under the name of a decision. */
final class DecisionLine {
  private DecisionLine() {}

  /**
   * The account, the worth, the day and the stage in one line.
   *
   * @param discreet whether the stage is kept back
   */
  static String about(MapPicture picture, LiveTexts texts, boolean discreet) {
    Decision decision = picture.map().decision();
    List<String> parts = new ArrayList<>();
    parts.add(picture.reading().account().name());
    decision
        .worth()
        .ifPresent(
            worth -> {
              NumberFormat money = NumberFormat.getCurrencyInstance(texts.language().locale());
              money.setCurrency(Currency.getInstance(decision.currency()));
              money.setMaximumFractionDigits(worth.stripTrailingZeros().scale() > 0 ? 2 : 0);
              parts.add(money.format(worth));
            });
    decision
        .expectedOn()
        .ifPresent(day -> parts.add(texts.now(Message.of("map.decision.expected", day))));
    if (!discreet) {
      parts.add(texts.now(decision.live() ? decision.stage().word() : decision.outcome().word()));
    }
    return String.join("  ·  ", parts);
  }
}
