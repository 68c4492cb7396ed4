package app.entregent.screen.relationship;

import app.entregent.model.conversation.Toward;
import app.entregent.model.measure.evidence.EvidenceCards;
import app.entregent.model.relationship.care.AccountCare;
import app.entregent.model.relationship.care.ClientWord;
import app.entregent.model.relationship.care.LoyaltyAction;
import app.entregent.model.relationship.care.LoyaltyCriterion;
import app.entregent.model.relationship.care.ServiceContact;
import app.entregent.model.relationship.care.ServiceKind;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.EvidenceNote;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.ToolRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** One client: who serves it and when next, what it says of us, what keeps it. */
final class ClientPane extends VBox {
  /** Whether a criterion is met: yes, no, not known. */
  private static final List<Optional<Boolean>> ANSWERS =
      List.of(Optional.empty(), Optional.of(true), Optional.of(false));

  private final Controls controls;
  private final LiveTexts texts;
  private final CareViewModel model;
  private final Supplier<LocalDate> today;
  private final VBox contacts = new VBox();
  private final VBox words = new VBox();
  private final VBox actions = new VBox();
  private final TextField contact = new TextField();
  private final TextField who = new TextField();
  private final TextField action = new TextField();
  private final SimpleObjectProperty<ServiceKind> service =
      new SimpleObjectProperty<>(ServiceKind.AFTER_SALES);
  private final SimpleObjectProperty<ClientWord.Kind> kind =
      new SimpleObjectProperty<>(ClientWord.Kind.TESTIMONIAL);
  private final DatePicker next;
  private Optional<Long> account = Optional.empty();

  ClientPane(Controls controls, CareViewModel model, Supplier<LocalDate> today) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.today = today;
    getStyleClass().add("relationship-pane");
    for (VBox part : List.of(contacts, words, actions)) {
      part.getStyleClass().add("relationship-part");
    }
    next = day("service-next", "relationship.service.next", Toward.FUTURE);
    getChildren()
        .addAll(
            controls.heading("relationship.service"),
            contacts,
            adder(contact, "service", this::addContact),
            new ToolRow(serviceKind(), next),
            controls.heading("relationship.word"),
            new EvidenceNote(controls, EvidenceCards.load().card("reviews")),
            words,
            adder(who, "word", this::ask),
            wordKind(),
            controls.heading("relationship.loyalty"),
            controls.prose("relationship.loyalty.never", "muted", "small"),
            actions,
            adder(action, "loyalty", this::addAction));
    model.shownProperty().subscribe(now -> show());
    controls.onLanguage(this, this::show);
  }

  private void show() {
    Optional<AccountCare> now = model.shownProperty().get();
    if (!account.equals(now.map(AccountCare::accountId))) {
      account = now.map(AccountCare::accountId);
      List.of(contact, who, action).forEach(TextField::clear);
      next.setValue(null);
    }
    now.ifPresent(
        known -> {
          fill(contacts, known.contacts().stream().map(this::line).toList(), "service");
          fill(words, known.words().stream().map(this::line).toList(), "word");
          fill(actions, known.actions().stream().map(this::line).toList(), "loyalty");
        });
  }

  private void fill(VBox part, List<? extends Node> lines, String what) {
    List<Node> shown = new ArrayList<>(lines);
    if (shown.isEmpty()) {
      shown.add(controls.prose("relationship." + what + ".none", "muted"));
    }
    Rebuilding.of(part, () -> part.getChildren().setAll(shown));
  }

  private Node line(ServiceContact one) {
    DatePicker when = day("service-day-" + one.id(), "relationship.service.next", Toward.FUTURE);
    one.next().ifPresent(when::setValue);
    when.valueProperty()
        .addListener((value, was, is) -> model.setNext(one, Optional.ofNullable(is)));
    Message said =
        Message.of(
            "relationship.service.line",
            Message.of("relationship.service." + one.kind().code()),
            one.name());
    Button plan =
        controls.quiet(
            "relationship.service.plan",
            () ->
                model.plan(one, texts.now(Message.of("relationship.service.action", one.name()))));
    Named.as(plan, "service-plan-" + one.id());
    boolean late = one.next().filter(day -> day.isBefore(today.get())).isPresent();
    VBox line =
        new VBox(
            Controls.row(wide(said), gone(one.name(), () -> model.deleteContact(one))),
            new ToolRow(when, plan));
    if (late) {
      line.getChildren().add(controls.prose("relationship.service.late", "caution", "small"));
    }
    return line;
  }

  private Node line(ClientWord one) {
    Choice<ClientWord.State> state =
        Choice.of(
            List.of(ClientWord.State.values()),
            each -> texts.text("relationship.word." + each.code()),
            new ReadOnlyObjectWrapper<>(one.state()),
            each -> model.setState(one, each));
    Named.as(state, "word-state-" + one.id());
    state.accessibleTextProperty().bind(texts.text("relationship.word.state"));
    DatePicker since = day("word-day-" + one.id(), "relationship.word.since", Toward.PAST);
    since.setValue(one.stateOn());
    since
        .valueProperty()
        .addListener(
            (value, was, is) -> {
              if (is != null && !is.equals(one.stateOn()) && !model.setDay(one, is)) {
                since.setValue(one.stateOn());
              }
            });
    EditableText used = EditableText.keptLine(typed -> model.setUsedFor(one, typed));
    Named.as(used.field(), "word-used-" + one.id());
    used.field().promptTextProperty().bind(texts.text("relationship.word.used"));
    used.field().accessibleTextProperty().bind(texts.text("relationship.word.used"));
    used.show(one.usedFor());
    return new VBox(
        Controls.row(
            wide(
                Message.of(
                    "relationship.word.line",
                    Message.of("relationship.word." + one.kind().code()),
                    one.who())),
            gone(one.who(), () -> model.deleteWord(one))),
        new ToolRow(state, since),
        used);
  }

  private Node line(LoyaltyAction one) {
    VBox line =
        new VBox(
            Controls.row(
                wide(Message.of("relationship.loyalty.line", one.words())),
                gone(one.words(), () -> model.deleteAction(one.accountId(), one.id()))),
            controls.prose(
                texts.text(
                    Message.of(
                        "relationship.loyalty.fits", (long) one.met(), (long) one.unknown())),
                "small"));
    line.getStyleClass().add("relationship-part");
    for (LoyaltyCriterion criterion : LoyaltyCriterion.values()) {
      Choice<Optional<Boolean>> answer =
          Choice.of(
              ANSWERS,
              each ->
                  texts.text(
                      each.map(yes -> "relationship.loyalty." + (yes ? "yes" : "no"))
                          .orElse("relationship.loyalty.unknown")),
              new ReadOnlyObjectWrapper<>(Optional.ofNullable(one.answers().get(criterion))),
              each -> model.answer(one.accountId(), one.id(), criterion, each));
      Named.as(answer, "loyalty-" + one.id() + "-" + criterion.code());
      answer.accessibleTextProperty().bind(texts.text("relationship.loyalty." + criterion.code()));
      Label name = wide(Message.of("relationship.loyalty." + criterion.code()));
      name.getStyleClass().add("small");
      line.getChildren().add(new ToolRow(name, answer));
    }
    return line;
  }

  private Label wide(Message said) {
    Label label = controls.prose(texts.text(said));
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private Button gone(String what, Runnable delete) {
    Button gone = controls.icon(Material2AL.CLOSE, "relationship.act.delete", delete);
    gone.accessibleTextProperty().unbind();
    gone.accessibleTextProperty().bind(texts.text("relationship.care.delete", what));
    return gone;
  }

  private Node adder(TextField field, String what, Runnable add) {
    field.setId(what + "-new");
    field.promptTextProperty().bind(texts.text("relationship." + what + ".new"));
    field.accessibleTextProperty().bind(texts.text("relationship." + what + ".new"));
    field.setOnAction(event -> add.run());
    HBox.setHgrow(field, Priority.ALWAYS);
    Button button = controls.button("relationship.care.add", add);
    button.setId(what + "-add");
    return new ToolRow(field, button);
  }

  private Node serviceKind() {
    Choice<ServiceKind> choice =
        Choice.of(
            List.of(ServiceKind.values()),
            each -> texts.text("relationship.service." + each.code()),
            service,
            service::set);
    choice.setId("service-kind");
    choice.accessibleTextProperty().bind(texts.text("relationship.service.kind"));
    return choice;
  }

  private Node wordKind() {
    Choice<ClientWord.Kind> choice =
        Choice.of(
            List.of(ClientWord.Kind.values()),
            each -> texts.text("relationship.word." + each.code()),
            kind,
            kind::set);
    choice.setId("word-kind");
    choice.accessibleTextProperty().bind(texts.text("relationship.word.kind"));
    return choice;
  }

  private DatePicker day(String id, String key, Toward toward) {
    DatePicker picker = DayField.of(controls, id, key, today, toward);
    picker.promptTextProperty().bind(texts.text(key));
    return picker;
  }

  private void addContact() {
    account.ifPresent(
        id ->
            cleared(
                id,
                contact,
                model
                    .addContact(
                        id, service.get(), contact.getText(), Optional.ofNullable(next.getValue()))
                    .thenRun(() -> stillOn(id, () -> next.setValue(null)))));
  }

  private void ask() {
    account.ifPresent(id -> cleared(id, who, model.ask(id, kind.get(), who.getText())));
  }

  private void addAction() {
    account.ifPresent(id -> cleared(id, action, model.addAction(id, action.getText())));
  }

  /** What was typed stays until it is written down; of another account nothing is cleared. */
  private void cleared(long id, TextField field, CompletionStage<?> written) {
    written.thenAccept(
        done ->
            stillOn(
                id,
                () -> {
                  field.clear();
                  field.requestFocus();
                }));
  }

  private void stillOn(long id, Runnable act) {
    if (account.filter(shown -> shown == id).isPresent()) {
      act.run();
    }
  }
}
