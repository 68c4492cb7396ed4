package app.entregent.screen.relationship;

import app.entregent.model.conversation.Cadence.Source;
import app.entregent.model.relationship.ClientCare;
import app.entregent.model.relationship.ColdTie;
import app.entregent.model.relationship.FavourRow;
import app.entregent.model.relationship.counterpart.Counterparts;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Notifier;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What stands beside the list for the chosen row. */
final class RelationshipDetails {
  /** Rhythms to choose from, in days. */
  private static final List<Integer> RHYTHMS = List.of(14, 21, 30, 60, 90);

  private final Controls controls;
  private final LiveTexts texts;
  private final RelationshipViewModel model;
  private final IntroductionPane introduction;
  private final TiePane tie;
  private final ClientPane client;
  private final AccountTiePane account;
  private final CounterpartPane counterparts;
  private LongFunction<Node> dates = id -> new VBox();

  RelationshipDetails(Controls controls, RelationshipViewModel model, Notifier notifier) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    client = new ClientPane(controls, model.care(), model::today);
    account = new AccountTiePane(controls, model.care());
    counterparts = new CounterpartPane(controls, model);
    tie = new TiePane(controls, model.tie());
    introduction = new IntroductionPane(controls, model.introduction(), notifier);
  }

  /** The dates of an account, as a part of the panel of a client. */
  void dates(LongFunction<Node> of) {
    dates = of;
  }

  /** Puts the message of the shown introduction on the clipboard. */
  void copy() {
    introduction.copy();
  }

  /** The panel of this row. */
  Node of(RelationshipRow row) {
    List<Node> parts = new ArrayList<>();
    Label name = new Label(row.name());
    name.getStyleClass().add("heading");
    Wrapping.of(name);
    parts.add(name);
    parts.add(controls.prose(texts.text(RelationshipWords.about(row)), "muted"));
    parts.add(controls.prose(texts.text(RelationshipWords.reason(row, model.today()))));
    parts.addAll(
        switch (row) {
          case RelationshipRow.Cold(ColdTie tie) -> cold(tie);
          case RelationshipRow.Owed(FavourRow favour) -> favour(favour);
          case RelationshipRow.Wish wish -> List.of(introduction);
          case RelationshipRow.Client(ClientCare care) -> client(care);
          case RelationshipRow.Match match -> List.of();
        });
    parts.add(buttons(row));
    more(row).ifPresent(parts::add);
    VBox panel = new VBox(parts.toArray(Node[]::new));
    panel.getStyleClass().add("relationship-details");
    return panel;
  }

  /** What stands below the buttons. */
  private Optional<Node> more(RelationshipRow row) {
    return switch (row) {
      case RelationshipRow.Cold cold -> Optional.of(tie);
      case RelationshipRow.Owed owed -> Optional.of(tie);
      case RelationshipRow.Wish wish -> Optional.empty();
      case RelationshipRow.Client(ClientCare care) ->
          Optional.of(
              pane(
                  controls.heading("relationship.dates"),
                  dates.apply(care.account().id()),
                  client,
                  account));
      case RelationshipRow.Match(Counterparts all) -> {
        counterparts.show(all);
        yield Optional.of(pane(counterparts, account));
      }
    };
  }

  private static Node pane(Node... parts) {
    VBox pane = new VBox(parts);
    pane.getStyleClass().add("relationship-pane");
    return pane;
  }

  private List<Node> cold(ColdTie tie) {
    long person = tie.person().id();
    boolean own = tie.why().cadence().source() == Source.PERSON;
    List<Optional<Integer>> choices = new ArrayList<>();
    RHYTHMS.forEach(days -> choices.add(Optional.of(days)));
    choices.add(Optional.empty());
    Choice<Optional<Integer>> rhythm =
        Choice.of(
            choices,
            days ->
                days.map(number -> texts.text("relationship.rhythm.days", number))
                    .orElse(texts.text("relationship.rhythm.usual")),
            new ReadOnlyObjectWrapper<>(
                own ? Optional.of(tie.why().cadenceDays()) : Optional.<Integer>empty()),
            days -> model.acts().setRhythm(person, days));
    rhythm.setId("relationship-rhythm");
    return List.of(
        controls.prose(texts.text(why(tie))),
        controls.prose(texts.text(RelationshipWords.order(tie)), "muted", "small"),
        new FieldRow(controls, "relationship.rhythm.name", rhythm)
            .hint(texts.text("relationship.rhythm.hint")));
  }

  private static Message why(ColdTie tie) {
    return Message.of("relationship.why", tie.why().cadenceDays(), tie.why().why());
  }

  private List<Node> favour(FavourRow row) {
    if (row.favour().introductionId().isPresent()) {
      return List.of(controls.prose("relationship.favour.from_introduction", "muted"));
    }
    EditableText words =
        EditableText.keptLines(3, typed -> model.acts().setWords(row.favour(), typed));
    words.field().setId("favour-words-shown");
    words.show(row.favour().words());
    return List.of(FieldRow.editing(controls, "relationship.favour.what", words));
  }

  private List<Node> client(ClientCare care) {
    List<Node> facts = new ArrayList<>();
    care.account()
        .ladderSince()
        .ifPresent(day -> facts.add(controls.prose(texts.text("relationship.client.since", day))));
    care.lastWith()
        .ifPresent(
            person ->
                facts.add(controls.prose(texts.text("relationship.client.with", person.name()))));
    care.decision()
        .ifPresent(
            decision -> {
              facts.add(
                  controls.prose(texts.text("relationship.client.decision", decision.object())));
              decision
                  .expectedOn()
                  .ifPresent(
                      day ->
                          facts.add(
                              controls.prose(texts.text("relationship.client.expected", day))));
            });
    return facts;
  }

  private Node buttons(RelationshipRow row) {
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("relationship-buttons");
    Button act = controls.button("relationship.act.open", () -> model.actOn(row));
    act.textProperty().unbind();
    act.textProperty().bind(texts.text(RelationshipWords.act(row)));
    act.setId("relationship-act");
    buttons.getChildren().add(act);
    switch (row) {
      case RelationshipRow.Cold(ColdTie tie) ->
          tie.why()
              .decisionId()
              .ifPresent(
                  id ->
                      buttons
                          .getChildren()
                          .add(controls.quiet("relationship.act.map", () -> model.openMap(id))));
      case RelationshipRow.Wish wish ->
          buttons
              .getChildren()
              .add(controls.quiet("relationship.act.delete", () -> model.delete(row)));
      case RelationshipRow.Owed owed ->
          buttons
              .getChildren()
              .add(controls.quiet("relationship.act.delete", () -> model.delete(row)));
      case RelationshipRow.Client client -> {}
      case RelationshipRow.Match match -> {
        return buttons;
      }
    }
    buttons.getChildren().add(controls.quiet("relationship.act.open", () -> model.open(row)));
    return buttons;
  }
}
