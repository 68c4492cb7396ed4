package app.entregent.screen.map;

import app.entregent.model.conversation.Toward;
import app.entregent.model.decision.BuyerStep;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.Outcome;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * What is bought, for how much, until when, and how it ended; and the account's other decisions.
 */
final class DecisionPanel extends VBox {
  private static final List<String> CURRENCIES =
      List.of("EUR", "MAD", "USD", "GBP", "CHF", "CAD", "XOF", "TND", "DZD");

  private final Controls controls;
  private final LiveTexts texts;
  private final MapViewModel model;
  private final DecisionActs acts;
  private final EditableText object;
  private final EditableText worth;
  private final ReadOnlyStringWrapper worthError = new ReadOnlyStringWrapper("");
  private final ComboBox<String> currency = new ComboBox<>();
  private final DatePicker expected = new DatePicker();
  private final Toggles<DecisionStage> stages;
  private final Toggles<Outcome> outcomes;
  private final Toggles<BuyerStep> buyer;
  private final Label pace = new Label();
  private final EditableText occasion;
  private final RivalsPart rivals;
  private final EditableText reason;
  private final FieldRow reasonRow;
  private final DatePicker ended = new DatePicker();
  private final FieldRow endedRow;
  private final Label opened = new Label();
  private final VBox others = new VBox();
  private Optional<LocalDate> endedOn = Optional.empty();
  private long shownDecision;
  private boolean showing;

  DecisionPanel(Controls controls, MapViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.acts = model.decisionActs();
    getStyleClass().add("decision-panel");
    object = EditableText.keptLine(acts::setObject);
    object.field().setTextFormatter(SeatFields.limit(DecisionActs.OBJECT_LIMIT));
    object.field().setId("decision-object");
    object.field().promptTextProperty().bind(texts.text("map.prompt.object"));
    worth = EditableText.keptLine(this::setWorth);
    worth.field().setId("decision-worth");
    reason = EditableText.keptLines(2, acts::setOutcomeReason);
    reason.field().setTextFormatter(SeatFields.limit(DecisionActs.REASON_LIMIT));
    reasonRow = FieldRow.editing(controls, "map.field.reason", reason);
    currency.valueProperty().subscribe(code -> choose(code, acts::setCurrency));
    day(expected, Toward.FUTURE, acts::setExpectedOn);
    day(ended, Toward.PAST, this::setEnded);
    ended.setId("decision-ended");
    endedRow = new FieldRow(controls, "map.field.ended", ended);
    stages = toggles(List.of(DecisionStage.values()), DecisionStage::word, acts::setStage);
    occasion = EditableText.keptLines(2, acts::setOccasion);
    occasion.field().setTextFormatter(SeatFields.limit(DecisionActs.REASON_LIMIT));
    occasion.field().setId("decision-occasion");
    occasion.field().promptTextProperty().bind(texts.text("map.prompt.occasion"));
    TabMoves.in(occasion.field());
    TabMoves.in(reason.field());
    rivals = new RivalsPart(controls, model);
    buyer = toggles(List.of(BuyerStep.values()), BuyerStep::word, acts::setBuyerStep);
    buyer.setId("decision-buyer");
    outcomes = toggles(List.of(Outcome.values()), Outcome::word, acts::setOutcome);
    build();
  }

  void show(MapPicture picture) {
    showing = true;
    Decision decision = picture.map().decision();
    if (shownDecision != decision.id()) {
      shownDecision = decision.id();
      List.of(object, worth, occasion, reason).forEach(EditableText::turn);
    }
    object.show(decision.object());
    worth.show(decision.worth().map(this::written).orElse(""));
    if (!worth.unwrittenProperty().get()) {
      worthError.set("");
    }
    List<String> codes = new ArrayList<>(CURRENCIES);
    if (!codes.contains(decision.currency())) {
      codes.addFirst(decision.currency());
    }
    if (!currency.getItems().equals(codes)) {
      currency.getItems().setAll(codes);
    }
    currency.setValue(decision.currency());
    expected.setValue(decision.expectedOn().orElse(null));
    stages.show(stage -> stage == decision.stage());
    buyer.show(step -> step == decision.buyerStep());
    pace.setText(texts.now(decision.buyerStep().against(decision.stage()).word()));
    occasion.show(decision.occasion());
    rivals.show();
    outcomes.show(outcome -> outcome == decision.outcome());
    reason.show(decision.outcomeReason());
    reasonRow.setVisible(decision.outcome() != Outcome.OPEN);
    reasonRow.setManaged(reasonRow.isVisible());
    endedOn = decision.endedOn();
    ended.setValue(endedOn.orElse(null));
    endedRow.setVisible(reasonRow.isVisible());
    endedRow.setManaged(reasonRow.isVisible());
    opened.setText(texts.now(Message.of("map.decision.opened", decision.openedOn())));
    showOthers(decision);
    showing = false;
  }

  /** A day that was not taken gives way to the one that holds. */
  private void setEnded(Optional<LocalDate> day) {
    if (day.filter(acts::setEndedOn).isEmpty()) {
      showing = true;
      ended.setValue(endedOn.orElse(null));
      showing = false;
    }
  }

  private void day(DatePicker picker, Toward toward, Consumer<Optional<LocalDate>> set) {
    picker.setConverter(new DayConverter(texts, model::today, toward));
    picker
        .valueProperty()
        .addListener(
            (o, before, day) -> {
              if (!showing) {
                set.accept(Optional.ofNullable(day));
              }
            });
  }

  void focusObject() {
    object.field().requestFocus();
  }

  private void build() {
    Label title = controls.label("map.decision.title", "panel-title");
    HBox heading =
        new HBox(
            title,
            Controls.spring(),
            controls.icon(Material2AL.CLOSE, "map.seat.close", model::showSeat));
    heading.getStyleClass().add("panel-heading");
    HBox amount = Controls.row(worth, currency);
    HBox.setHgrow(worth, Priority.ALWAYS);
    opened.getStyleClass().addAll("small", "muted");
    currency.accessibleTextProperty().bind(texts.text("map.field.currency"));
    FieldRow worthRow = new FieldRow(controls, "map.field.worth", amount).error(worthError);
    worth.field().accessibleTextProperty().bind(texts.text("map.field.worth"));
    pace.setId("decision-pace");
    Wrapping.of(pace);
    pace.getStyleClass().add("pace");
    Label source = controls.prose("map.buyer.source", "small", "muted");
    others.getStyleClass().add("decision-others");
    getChildren()
        .addAll(
            heading,
            FieldRow.editing(controls, "map.field.object", object),
            worthRow,
            new FieldRow(controls, "map.field.expected", expected),
            new FieldRow(controls, "map.field.stage", stages),
            SeatFields.section(controls, "map.field.buyer", buyer, pace, source),
            FieldRow.editing(controls, "map.field.occasion", occasion),
            rivals,
            new FieldRow(controls, "map.field.outcome", outcomes),
            endedRow,
            reasonRow,
            opened,
            others);
  }

  private <T> Toggles<T> toggles(List<T> choices, Function<T, Message> word, Consumer<T> choose) {
    return new Toggles<>(controls, choices, word, c -> "", c -> "plain-toggle", choose);
  }

  private CompletionStage<?> setWorth(String typed) {
    Optional<BigDecimal> amount = DecisionActs.amount(typed);
    if (typed.isBlank() || amount.isPresent()) {
      worthError.set("");
      return acts.setWorth(amount);
    }
    worthError.set(texts.now(Message.of("map.decision.worth_wrong")));
    return CompletableFuture.failedStage(new CancellationException());
  }

  private <T> void choose(@Nullable T value, Consumer<T> act) {
    if (!showing && value != null) {
      act.accept(value);
    }
  }

  private String written(BigDecimal amount) {
    NumberFormat format = NumberFormat.getNumberInstance(texts.language().locale());
    format.setMaximumFractionDigits(2);
    return format.format(amount);
  }

  private void showOthers(Decision shown) {
    others.getChildren().clear();
    List<Decision> siblings =
        model.siblings().stream().filter(other -> other.id() != shown.id()).toList();
    if (!siblings.isEmpty()) {
      others.getChildren().add(controls.label("map.decision.others", "field-name"));
    }
    for (Decision other : siblings) {
      Hyperlink link = new Hyperlink(texts.now(name(other)));
      Wrapping.of(link);
      link.setOnAction(event -> model.open(other.id()));
      others.getChildren().add(link);
    }
    Node add = controls.quiet("map.decision.add", acts::add);
    add.setId("decision-add");
    Node delete = controls.quiet("map.decision.delete", acts::delete);
    delete.setId("decision-delete");
    others.getChildren().addAll(add, delete);
  }

  /** What a decision is called in a list. */
  static Message name(Decision decision) {
    return decision.object().isBlank()
        ? Message.of("map.decision.nameless", decision.openedOn())
        : Message.of("map.decision.name", decision.object());
  }
}
