package app.entregent.screen.account;

import app.entregent.model.account.AccountKind;
import app.entregent.model.account.AccountText;
import app.entregent.model.account.LadderStep;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import app.entregent.ui.Wrapping;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The facts of an account, edited in place. */
final class AccountFactsPanel {
  private final Controls controls;
  private final LiveTexts texts;
  private final AccountViewModel model;
  private final Map<AccountText, EditableText> fields = new EnumMap<>(AccountText.class);
  private final ReadOnlyObjectWrapper<LadderStep> ladder =
      new ReadOnlyObjectWrapper<>(LadderStep.SUSPECT);
  private final ReadOnlyObjectWrapper<AccountKind> kind =
      new ReadOnlyObjectWrapper<>(AccountKind.ORDINARY);
  private final CheckBox target;
  private final CheckBox small;
  private final Label spellings = new Label();
  private final VBox box;

  AccountFactsPanel(Controls controls, AccountViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    target = check("account.target.choose", model::setTarget);
    small = check("account.small_firm", model::setSmallFirm);
    spellings.getStyleClass().add("muted");
    Wrapping.of(spellings);
    box =
        new VBox(
            new FieldRow(controls, "account.ladder", steps())
                .hint(texts.text("account.ladder.hint")),
            question(),
            new FieldRow(controls, "account.kind", kinds()),
            target,
            small,
            field("account.name", AccountText.NAME, 1),
            Controls.row(
                field("account.sector", AccountText.SECTOR, 1),
                field("account.city", AccountText.CITY, 1)),
            field("account.website", AccountText.WEBSITE, 1),
            field("account.note", AccountText.NOTE, 5),
            spellings);
    box.getStyleClass().addAll("page", "facts");
  }

  Node node() {
    return box;
  }

  void show(AccountPage page) {
    ladder.set(page.account().ladder());
    kind.set(page.account().kind());
    target.setSelected(page.account().target());
    small.setSelected(page.account().smallFirm());
    fields.forEach((text, field) -> field.show(value(page, text)));
    spellings.setText(
        page.spellings().size() < 2
            ? ""
            : texts.now(Message.of("account.spellings", String.join(" · ", page.spellings()))));
  }

  private Node steps() {
    Segments<LadderStep> steps =
        new Segments<>(
            List.of(LadderStep.values()),
            step -> texts.text(AccountView.ladder(step)),
            ladder,
            this::wish);
    steps.setId("ladder");
    return steps;
  }

  /** The button shows the step only when it is taken: it may first ask for a reason. */
  private void wish(LadderStep step) {
    model.ladder().set(step);
    LadderStep present = ladder.get();
    ladder.set(step);
    ladder.set(present);
  }

  private Node kinds() {
    return new Segments<>(
        List.of(AccountKind.values()),
        choice -> texts.text("account.kind." + choice.name().toLowerCase(Locale.ROOT)),
        kind,
        model::setKind);
  }

  /** What is asked before an account that nobody met face to face is called a client. */
  private Node question() {
    TextField reason = new TextField();
    reason.setId("ladder-reason");
    reason.promptTextProperty().bind(texts.text("account.ladder.reason"));
    reason.accessibleTextProperty().bind(reason.promptTextProperty());
    HBox.setHgrow(reason, Priority.ALWAYS);
    Runnable give =
        () -> {
          model.ladder().giveReason(reason.getText());
          reason.clear();
        };
    reason.setOnAction(event -> give.run());
    VBox question =
        new VBox(
            controls.prose("account.ladder.ask", "strong"),
            controls.prose("account.ladder.why", "muted", "small"),
            Controls.row(
                reason,
                controls.button("account.ladder.give", give),
                controls.quiet("account.ladder.drop", model.ladder()::drop)));
    question.getStyleClass().add("question");
    question
        .visibleProperty()
        .bind(model.ladder().askedProperty().map(asked -> asked.isPresent()).orElse(false));
    question.managedProperty().bind(question.visibleProperty());
    return question;
  }

  private CheckBox check(String textKey, Consumer<Boolean> set) {
    CheckBox box = new CheckBox();
    box.textProperty().bind(texts.text(textKey));
    Wrapping.of(box);
    box.setOnAction(event -> set.accept(box.isSelected()));
    return box;
  }

  private EditableText editable(AccountText text, int rows) {
    if (text == AccountText.NAME) {
      return EditableText.line(model::rename);
    }
    return rows == 1
        ? EditableText.keptLine(value -> model.set(text, value))
        : EditableText.keptLines(rows, value -> model.set(text, value));
  }

  private FieldRow field(String nameKey, AccountText text, int rows) {
    EditableText field = editable(text, rows);
    field.field().setId("account-" + text.name().toLowerCase(Locale.ROOT));
    field.field().accessibleTextProperty().bind(texts.text(nameKey));
    fields.put(text, field);
    FieldRow row = new FieldRow(controls, nameKey, field);
    HBox.setHgrow(row, Priority.ALWAYS);
    return row;
  }

  private static String value(AccountPage page, AccountText text) {
    return switch (text) {
      case NAME -> page.account().name();
      case SECTOR -> page.account().sector();
      case CITY -> page.account().city();
      case WEBSITE -> page.account().website();
      case NOTE -> page.account().note();
    };
  }
}
