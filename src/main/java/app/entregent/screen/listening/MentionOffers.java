package app.entregent.screen.listening;

import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The list of who and what may be meant by what is typed in the field above it. */
final class MentionOffers extends VBox {
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  private final Controls controls;
  private final Consumer<Mention> take;
  private List<Mention> shown = List.of();
  private int marked;

  MentionOffers(Controls controls, Consumer<Mention> take) {
    this.controls = controls;
    this.take = take;
    getStyleClass().add("listening-offers");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    accessibleTextProperty().bind(controls.texts().text("listening.offers"));
    show(List.of());
    controls.onLanguage(this, () -> show(shown));
  }

  void show(List<Mention> offers) {
    shown = List.copyOf(offers);
    marked = 0;
    getChildren().setAll(shown.stream().map(this::offer).toList());
    setVisible(!shown.isEmpty());
    setManaged(!shown.isEmpty());
    mark();
  }

  /** A key pressed in the field: it moves in the list, takes from it or closes it. */
  void press(KeyEvent event) {
    if (shown.isEmpty() || event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER, TAB -> take.accept(shown.get(marked));
      case ESCAPE -> show(List.of());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    marked = Math.floorMod(marked + by, shown.size());
    mark();
  }

  private void mark() {
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(MARKED, i == marked);
    }
  }

  private Node offer(Mention mention) {
    Label name = new Label(mention.name());
    name.getStyleClass().add("strong");
    Label detail = new Label(detail(mention));
    detail.getStyleClass().addAll("muted", "small");
    HBox.setHgrow(detail, Priority.ALWAYS);
    HBox row = new HBox(Icons.of(icon(mention)), name, detail);
    row.getStyleClass().add("listening-offer");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(name.getText() + " " + detail.getText());
    row.setOnMousePressed(
        event -> {
          take.accept(mention);
          event.consume();
        });
    return row;
  }

  private String detail(Mention mention) {
    return switch (mention) {
      case Mention.Person(var card) ->
          card.company().isEmpty() ? card.title() : card.title() + " · " + card.company();
      case Mention.Firm(var account) -> account.city();
      case Mention.Name _ -> controls.texts().texts().say("listening.offer.name");
    };
  }

  private static Ikon icon(Mention mention) {
    return switch (mention) {
      case Mention.Person _ -> Material2MZ.PERSON;
      case Mention.Firm _ -> Material2AL.BUSINESS;
      case Mention.Name _ -> Material2AL.ALTERNATE_EMAIL;
    };
  }
}
