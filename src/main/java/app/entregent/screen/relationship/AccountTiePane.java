package app.entregent.screen.relationship;

import app.entregent.model.relationship.capital.AccountWord;
import app.entregent.model.relationship.capital.Dimension;
import app.entregent.model.relationship.care.AccountCare;
import app.entregent.model.relationship.care.Strategy;
import app.entregent.model.relationship.care.StrategyAdvice.Reason;
import app.entregent.model.relationship.care.StrategyChoice;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Place;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.ToolRow;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The tie to an account: the strategy, the words it uses, the social capital of all ties. */
final class AccountTiePane extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final CareViewModel model;
  private final VBox strategy = new VBox();
  private final VBox words = new VBox();
  private final VBox capital = new VBox();
  private final EditableText reason;
  private final FieldRow reasonRow;
  private final TextField word = new TextField();
  private final TextField meaning = new TextField();
  private Optional<Long> account = Optional.empty();

  AccountTiePane(Controls controls, CareViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("relationship-pane");
    for (VBox part : List.of(strategy, words, capital)) {
      part.getStyleClass().add("relationship-part");
    }
    reason =
        EditableText.keptLine(
            typed ->
                account.isPresent()
                    ? model.explain(account.get(), typed)
                    : CompletableFuture.completedStage(typed));
    reason.field().setId("strategy-reason");
    reasonRow = FieldRow.editing(controls, "relationship.strategy.reason", reason);
    prompt(word, "vocabulary-word", "relationship.vocabulary.word");
    prompt(meaning, "vocabulary-meaning", "relationship.vocabulary.meaning");
    Button add = controls.button("relationship.care.add", this::add);
    add.setId("vocabulary-add");
    getChildren()
        .addAll(
            controls.heading("relationship.strategy"),
            strategy,
            reasonRow,
            controls.heading("relationship.vocabulary"),
            controls.prose("relationship.vocabulary.hint", "muted", "small"),
            words,
            word,
            new ToolRow(meaning, add),
            controls.heading("relationship.capital"),
            capital);
    model.shownProperty().subscribe(now -> show());
    controls.onLanguage(this, this::show);
  }

  private void show() {
    Optional<AccountCare> now = model.shownProperty().get();
    if (!account.equals(now.map(AccountCare::accountId))) {
      if (account.isPresent()) {
        reason.leave();
      }
      word.clear();
      meaning.clear();
      account = now.map(AccountCare::accountId);
    }
    now.ifPresent(this::show);
  }

  private void show(AccountCare now) {
    List<Node> advice = strategy(now);
    Rebuilding.of(strategy, () -> strategy.getChildren().setAll(advice));
    reasonRow.setVisible(now.choice().isPresent());
    reasonRow.setManaged(now.choice().isPresent());
    reason.show(now.choice().map(StrategyChoice::reason).orElse(""));
    List<Node> lines = new ArrayList<>();
    now.vocabulary().forEach(one -> lines.add(line(now, one)));
    if (lines.isEmpty()) {
      lines.add(controls.prose("relationship.vocabulary.none", "muted"));
    }
    Rebuilding.of(words, () -> words.getChildren().setAll(lines));
    List<Node> scores = capital(now);
    Rebuilding.of(capital, () -> capital.getChildren().setAll(scores));
  }

  private List<Node> strategy(AccountCare now) {
    List<Node> lines = new ArrayList<>();
    List<Optional<Strategy>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    Arrays.stream(Strategy.values()).forEach(one -> choices.add(Optional.of(one)));
    Choice<Optional<Strategy>> choice =
        Choice.of(
            choices,
            one ->
                texts.text(
                    one.map(AccountTiePane::name)
                        .orElse(
                            Message.of(
                                "relationship.strategy.advised", name(now.advice().strategy())))),
            new ReadOnlyObjectWrapper<>(now.choice().map(StrategyChoice::strategy)),
            one -> model.choose(now.accountId(), one));
    choice.setId("strategy-choice");
    choice.accessibleTextProperty().bind(texts.text("relationship.strategy"));
    lines.add(choice);
    now.choice()
        .ifPresent(
            own ->
                lines.add(
                    controls.prose(
                        texts.text(Message.of("relationship.strategy.own", own.chosenOn())),
                        "small")));
    lines.add(
        controls.prose(
            texts.text(
                Message.of("relationship.strategy.suggested", name(now.advice().strategy()))),
            "small",
            "strong"));
    for (Reason one : now.advice().reasons()) {
      lines.add(
          controls.prose(
              texts.text(
                  Message.of(
                      "relationship.strategy.because." + one.fact().name().toLowerCase(Locale.ROOT),
                      one.number())),
              "small"));
    }
    lines.add(
        link(Message.of("relationship.way.open", now.name()), new Place.Account(now.accountId())));
    return lines;
  }

  private static Message name(Strategy strategy) {
    return Message.of("relationship.strategy." + strategy.code());
  }

  private Node line(AccountCare now, AccountWord one) {
    Label said =
        controls.prose(
            texts.text(
                Message.of(
                    "relationship.vocabulary.line",
                    one.word(),
                    one.meaning().isEmpty() ? 0 : 1,
                    one.meaning(),
                    one.heardOn())));
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    Button gone =
        controls.icon(
            Material2AL.CLOSE,
            "relationship.act.delete",
            () -> model.deleteWord(now.accountId(), one.id()));
    Named.as(gone, "vocabulary-gone-" + one.id());
    gone.accessibleTextProperty().unbind();
    gone.accessibleTextProperty().bind(texts.text("relationship.care.delete", one.word()));
    return Controls.row(said, gone);
  }

  private List<Node> capital(AccountCare now) {
    List<Node> lines = new ArrayList<>();
    lines.add(
        controls.prose(
            texts.text(
                Message.of("relationship.capital.account", (long) now.ties().size(), now.people())),
            "small"));
    for (Dimension dimension : Dimension.values()) {
      lines.add(
          controls.label(texts.text(CapitalWords.headline(now.capital(), dimension)), "strong"));
      for (AccountCare.Tie tie : now.ties()) {
        if (tie.capital().score(dimension).isPresent()) {
          lines.add(
              link(
                  Message.of(
                      "relationship.capital.tie",
                      tie.person().name(),
                      tie.capital().score(dimension).getAsInt()),
                  new Place.Person(tie.person().id())));
        }
      }
    }
    return lines;
  }

  private Hyperlink link(Message said, Place place) {
    Hyperlink link = controls.link("relationship.act.open", () -> model.open(place));
    link.textProperty().unbind();
    link.textProperty().bind(texts.text(said));
    link.getStyleClass().add("small");
    Wrapping.of(link);
    return link;
  }

  private void prompt(TextField field, String id, String key) {
    field.setId(id);
    field.promptTextProperty().bind(texts.text(key));
    field.accessibleTextProperty().bind(texts.text(key));
    field.setOnAction(event -> add());
    HBox.setHgrow(field, Priority.ALWAYS);
  }

  /** What was typed stays until it is written down. */
  private void add() {
    account.ifPresent(
        id ->
            model
                .addWord(id, word.getText(), meaning.getText())
                .thenAccept(
                    done -> {
                      if (account.filter(shown -> shown == id.longValue()).isPresent()) {
                        word.clear();
                        meaning.clear();
                        word.requestFocus();
                      }
                    }));
  }
}
