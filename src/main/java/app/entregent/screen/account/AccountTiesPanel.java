package app.entregent.screen.account;

import app.entregent.model.relationship.capital.Dimension;
import app.entregent.model.relationship.capital.SocialCapital;
import app.entregent.model.relationship.care.AccountCare;
import app.entregent.model.relationship.care.StrategyAdvice.Reason;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Rebuilding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The strategy for an account with its reasons, and its social capital, as one reads them. */
final class AccountTiesPanel extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final AccountTiesViewModel model;
  private final VBox lines = new VBox();

  AccountTiesPanel(Controls controls, AccountTiesViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    setId("account-ties");
    getStyleClass().add("side-section");
    Node open = controls.link("account.ties.open", model::open);
    open.setId("account-ties-open");
    getChildren().setAll(controls.heading("relationship.strategy"), lines, open);
    model.shownProperty().subscribe(this::show);
  }

  private void show(Optional<AccountCare> now) {
    setVisible(now.isPresent());
    setManaged(now.isPresent());
    List<Node> parts = now.map(this::parts).orElse(List.of());
    Rebuilding.of(lines, () -> lines.getChildren().setAll(parts));
  }

  private List<Node> parts(AccountCare now) {
    List<Node> parts = new ArrayList<>();
    Message name = Message.of("relationship.strategy." + now.strategy().code());
    parts.add(controls.prose(texts.text(name), "strong"));
    now.choice()
        .ifPresent(
            own -> {
              parts.add(small(Message.of("relationship.strategy.own", own.chosenOn())));
              if (!own.reason().isBlank()) {
                parts.add(small(Message.of("account.ties.reason", own.reason())));
              }
            });
    if (now.choice().isEmpty()) {
      for (Reason one : now.advice().reasons()) {
        String fact = one.fact().name().toLowerCase(Locale.ROOT);
        parts.add(small(Message.of("relationship.strategy.because." + fact, one.number())));
      }
    }
    parts.add(controls.heading("relationship.capital"));
    for (Dimension dimension : Dimension.values()) {
      parts.add(small(headline(now.capital(), dimension)));
    }
    return parts;
  }

  private static Message headline(SocialCapital capital, Dimension dimension) {
    Message name = Message.of("relationship.capital." + dimension.code());
    return capital.score(dimension).isPresent()
        ? Message.of("relationship.capital.score", name, capital.score(dimension).getAsInt())
        : Message.of("relationship.capital.unknown", name);
  }

  private Node small(Message said) {
    return controls.prose(texts.text(said), "small");
  }
}
