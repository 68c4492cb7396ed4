package app.entregent.screen.account;

import app.entregent.model.relationship.network.NetworkFact.Nothing;
import app.entregent.model.relationship.network.NetworkMember;
import app.entregent.model.relationship.network.NetworkWord;
import app.entregent.model.relationship.network.TieNetwork;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Wrapping;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who belongs to which of the four networks and why; the seller's word may say otherwise. */
final class NetworkLists {
  private final Controls controls;
  private final LiveTexts texts;
  private final NetworksViewModel model;

  /** Kept while the page is built anew around them: what is being typed stays. */
  private final Map<Long, EditableText> reasons = new HashMap<>();

  NetworkLists(Controls controls, NetworksViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
  }

  Node node(NetworksPage page) {
    reasons.keySet().retainAll(spokenOf(page));
    VBox section =
        new VBox(
            controls.heading("account.network.four"),
            controls.prose("account.network.four.why", "muted", "small"));
    for (TieNetwork network : TieNetwork.values()) {
      section.getChildren().add(network(network, page));
    }
    section.getStyleClass().add("page-section");
    return section;
  }

  private Node network(TieNetwork network, NetworksPage page) {
    List<NetworkMember> members = page.networks().getOrDefault(network, List.of());
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
    int most = page.shown(network);
    members.stream().limit(most).forEach(member -> list.getChildren().add(member(member)));
    if (members.size() > most) {
      list.getChildren().add(more(network, members.size() - most));
    }
    list.getStyleClass().add("networks-list");
    return list;
  }

  private Node more(TieNetwork network, int rest) {
    Hyperlink more = new Hyperlink();
    more.textProperty().bind(texts.text(Message.of("account.network.more", rest)));
    more.setId("network-more-" + network.code());
    more.getStyleClass().add("small");
    more.setOnAction(
        event -> {
          more.setVisited(false);
          model.showMore(network);
        });
    return more;
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
    Named.as(menu, "network-of-" + id);
    menu.getStyleClass().add("flat");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    for (TieNetwork network : TieNetwork.values()) {
      CheckMenuItem item = new CheckMenuItem();
      item.textProperty().bind(texts.text(network.word()));
      item.setSelected(member.network() == network);
      item.setOnAction(event -> model.say(id, network));
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

  /** Why the seller says so. */
  private Node reason(NetworkWord word) {
    EditableText reason = reasons.computeIfAbsent(word.personId(), this::reason);
    reason.show(word.reason());
    return reason;
  }

  private EditableText reason(long personId) {
    EditableText reason = EditableText.keptLine(typed -> model.explain(personId, typed));
    Named.as(reason.field(), "network-reason-" + personId);
    reason.field().promptTextProperty().bind(texts.text("account.network.reason"));
    reason.field().accessibleTextProperty().bind(texts.text("account.network.reason"));
    return reason;
  }

  private static Set<Long> spokenOf(NetworksPage page) {
    return page.networks().values().stream()
        .flatMap(List::stream)
        .flatMap(member -> member.word().stream())
        .map(NetworkWord::personId)
        .collect(Collectors.toSet());
  }
}
