package app.entregent.screen.account;

import app.entregent.model.account.Need;
import app.entregent.model.conversation.NextAction;
import app.entregent.text.Message;
import app.entregent.ui.CheckLines;
import app.entregent.ui.Controls;
import app.entregent.ui.DateLines;
import app.entregent.ui.LiveTexts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What comes next for an account, what it needs, its strategy, and the four steps on it. */
final class AccountSide {
  private final VBox panel = new VBox();
  private final Controls controls;
  private final LiveTexts texts;
  private final AccountViewModel model;
  private final CheckLines actions;
  private final CheckLines needs;
  private final DateLines<?> dates;
  private final ScrollPane scroll;

  AccountSide(Controls controls, AccountViewModel model, DateLines<?> dates, Node stepBoard) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    actions =
        new CheckLines(
                controls,
                "account.action.new",
                Optional.of("account.action.day"),
                (line, done) -> model.setDone(line.id(), done),
                model::addAction)
            .askingOfThePast(model::today, model::addDone)
            .editing(model::editAction);
    needs =
        new CheckLines(
                controls,
                "account.need.new",
                Optional.empty(),
                (line, met) -> model.setMet(line.id(), met),
                (words, day) -> model.addNeed(words))
            .linking("listening.from_clue", model::clueOf);
    this.dates = dates;
    panel
        .getChildren()
        .setAll(
            section("account.actions", actions),
            section("relationship.dates", dates),
            section("account.needs", needs),
            new AccountTiesPanel(controls, model.ties()),
            stepBoard);
    panel.getStyleClass().add("side-panel");
    scroll = new ScrollPane(panel);
    scroll.setFitToWidth(true);
  }

  /** Puts something above all else. */
  void above(Node node) {
    panel.getChildren().addFirst(node);
  }

  Node node() {
    return scroll;
  }

  void newAction() {
    actions.field().requestFocus();
  }

  void newDate() {
    dates.field().requestFocus();
  }

  void show(AccountPage page) {
    actions.show(page.actions().stream().map(this::line).toList());
    needs.show(page.needs().stream().map(this::line).toList());
  }

  private Node section(String headingKey, Node content) {
    VBox section = new VBox(controls.heading(headingKey), content);
    section.getStyleClass().add("side-section");
    return section;
  }

  private CheckLines.Line line(NextAction action) {
    LocalDate today = model.today();
    boolean done = action.doneOn().isPresent();
    boolean late = !done && action.due().filter(today::isAfter).isPresent();
    Optional<Message> detail =
        action
            .doneOn()
            .map(day -> Message.of("account.action.done", day))
            .or(
                () ->
                    action
                        .due()
                        .map(
                            day ->
                                Message.of(
                                    late ? "account.action.late" : "account.action.due", day)));
    return new CheckLines.Line(
        action.id(), action.words(), detail.map(texts::now).orElse(""), done, late);
  }

  private CheckLines.Line line(Need need) {
    return new CheckLines.Line(
        need.id(),
        need.words(),
        texts.now(Message.of("account.need.heard", need.heardOn())),
        need.met(),
        false);
  }
}
