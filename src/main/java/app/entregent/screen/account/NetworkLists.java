package app.entregent.screen.account;

import app.entregent.model.relationship.network.NetworkFact.Nothing;
import app.entregent.model.relationship.network.NetworkMember;
import app.entregent.model.relationship.network.NetworkWord;
import app.entregent.model.relationship.network.TieNetwork;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who belongs to which of the four networks and why; the seller's word may say otherwise. */
final class NetworkLists {
  private static final int MOST = 8;

  private final Controls controls;
  private final LiveTexts texts;
  private final NetworksViewModel model;

  NetworkLists(Controls controls, NetworksViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
  }

  Node node(NetworksPage page) {
    VBox section =
        new VBox(
            controls.heading("account.network.four"),
            controls.prose("account.network.four.why", "muted", "small"));
    for (TieNetwork network : TieNetwork.values()) {
      section.getChildren().add(network(network, page.networks().getOrDefault(network, List.of())));
    }
    section.getStyleClass().add("page-section");
    return section;
  }

  private Node network(TieNetwork network, List<NetworkMember> members) {
    Label name =
        controls.label(
            texts.text(Message.of("account.network.count", network.word(), members.size())),
            "strong");
    VBox list = new VBox(name);
    if (members.isEmpty()) {
      list.getChildren()
          .add(
              controls.prose(
                  texts.text(
                      Message.of(
                          "account.network.none." + network.name().toLowerCase(Locale.ROOT))),
                  "muted",
                  "small"));
    }
    members.stream().limit(MOST).forEach(member -> list.getChildren().add(member(member)));
    if (members.size() > MOST) {
      list.getChildren()
          .add(
              controls.label(
                  texts.text(Message.of("account.network.more", members.size() - MOST)),
                  "muted",
                  "small"));
    }
    list.getStyleClass().add("networks-list");
    return list;
  }

  private Node member(NetworkMember member) {
    Hyperlink why = new Hyperlink(texts.now(member.why().sentence()));
    Wrapping.of(why);
    why.setMinHeight(Region.USE_PREF_SIZE);
    why.getStyleClass().addAll("small", "networks-fact");
    why.setOnAction(
        event -> {
          why.setVisited(false);
          model.open(member.why().about());
        });
    why.setDisable(member.why().about() instanceof Nothing);
    Label name = new Label(member.name());
    Wrapping.of(name);
    VBox words = new VBox(name, why);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(words);
    row.getStyleClass().addAll("row", "networks-member");
    member.personId().ifPresent(id -> row.getChildren().add(menu(id, member)));
    VBox whole = new VBox(row);
    member.word().ifPresent(word -> whole.getChildren().add(reason(word)));
    return whole;
  }

  /** Where the seller says to which network the person belongs. */
  private Node menu(long id, NetworkMember member) {
    MenuButton menu = new MenuButton();
    menu.textProperty().bind(texts.text("account.network.belongs"));
    menu.accessibleTextProperty()
        .bind(texts.text(Message.of("account.network.belongs.of", member.name())));
    menu.setId("network-of-" + id);
    menu.getStyleClass().add("flat");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    for (TieNetwork network : TieNetwork.values()) {
      CheckMenuItem item = new CheckMenuItem();
      item.textProperty().bind(texts.text(network.word()));
      item.setSelected(member.network() == network);
      item.setOnAction(
          event -> model.say(id, network, member.word().map(NetworkWord::reason).orElse("")));
      menu.getItems().add(item);
    }
    if (member.word().isPresent()) {
      MenuItem facts = new MenuItem();
      facts.textProperty().bind(texts.text("account.network.facts"));
      facts.setOnAction(event -> model.withdraw(id));
      menu.getItems().add(facts);
    }
    return menu;
  }

  /** Why the seller says so; Enter keeps it. */
  private Node reason(NetworkWord word) {
    TextField reason = new TextField(word.reason());
    reason.setId("network-reason-" + word.personId());
    reason.promptTextProperty().bind(texts.text("account.network.reason"));
    reason.accessibleTextProperty().bind(texts.text("account.network.reason"));
    reason.setOnAction(event -> model.say(word.personId(), word.network(), reason.getText()));
    return reason;
  }
}
