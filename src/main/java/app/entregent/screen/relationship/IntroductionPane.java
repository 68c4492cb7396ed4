package app.entregent.screen.relationship;

import app.entregent.model.conversation.Toward;
import app.entregent.model.measure.evidence.EvidenceCards;
import app.entregent.model.relationship.IntroductionRow;
import app.entregent.model.relationship.IntroductionState;
import app.entregent.model.relationship.way.WayTo;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.EvidenceNote;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Notifier;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.ToolRow;
import app.entregent.ui.Wrapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One introduction: its steps with their days, what comes next, the message, why this way. */
final class IntroductionPane extends VBox {
  private static final List<IntroductionState> STEPS =
      List.of(
          IntroductionState.ASKED,
          IntroductionState.PROMISED,
          IntroductionState.MADE,
          IntroductionState.THANKED);

  private final Controls controls;
  private final LiveTexts texts;
  private final IntroductionViewModel model;
  private final VBox steps = new VBox();
  private final VBox why = new VBox();
  private final EditableText purpose;
  private final EditableText note;
  private final IntroductionText text;
  private Optional<IntroductionRow> shown = Optional.empty();

  IntroductionPane(Controls controls, IntroductionViewModel model, Notifier notifier) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("relationship-pane");
    steps.getStyleClass().add("relationship-steps");
    why.getStyleClass().add("relationship-why");
    purpose = EditableText.keptLine(typed -> save(typed, model::setPurpose));
    purpose.field().setId("introduction-purpose");
    note = EditableText.keptLines(2, typed -> save(typed, model::setNote));
    note.field().setId("introduction-note");
    text = new IntroductionText(controls, model, notifier);
    Label wrong = controls.prose(texts.text(model.troubleProperty()), "caution");
    wrong.setId("introduction-trouble");
    wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
    wrong.managedProperty().bind(wrong.visibleProperty());
    getChildren()
        .addAll(
            steps,
            wrong,
            FieldRow.editing(controls, "relationship.introduction.purpose", purpose),
            text,
            new EvidenceNote(controls, EvidenceCards.load().card("introduction")),
            why,
            FieldRow.editing(controls, "relationship.introduction.note", note));
    model.shownProperty().subscribe(now -> now.ifPresentOrElse(this::show, this::leave));
    controls.onLanguage(this, () -> model.shownProperty().get().ifPresent(this::show));
  }

  /** The message is copied from here, whatever key or button asks for it. */
  void copy() {
    text.copy();
  }

  private void show(IntroductionShown now) {
    IntroductionRow row = now.row();
    if (shown.filter(was -> was.introduction().id() == row.introduction().id()).isEmpty()) {
      leave();
    }
    shown = Optional.of(row);
    purpose.show(row.introduction().purpose());
    note.show(row.introduction().note());
    text.show(now);
    List<Node> lines = new ArrayList<>();
    STEPS.forEach(state -> lines.add(line(now, state)));
    lines.add(ends(now));
    lines.add(next(now));
    Rebuilding.of(steps, () -> steps.getChildren().setAll(lines));
    List<Node> reasons = reasons(now);
    Rebuilding.of(why, () -> why.getChildren().setAll(reasons));
  }

  private void leave() {
    if (shown.isPresent()) {
      purpose.leave();
      note.leave();
      text.leave();
    }
    shown = Optional.empty();
  }

  private CompletionStage<?> save(
      String typed, BiFunction<IntroductionRow, String, CompletionStage<?>> write) {
    return shown
        .<CompletionStage<?>>map(row -> write.apply(row, typed))
        .orElse(CompletableFuture.completedStage(typed));
  }

  private Node line(IntroductionShown now, IntroductionState state) {
    IntroductionRow row = now.row();
    Optional<LocalDate> day = Optional.ofNullable(now.days().get(state));
    Label name = controls.label(texts.text(RelationshipWords.state(state)));
    name.getStyleClass().add(day.isPresent() ? "strong" : "muted");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    DatePicker picker =
        DayField.of(
            controls,
            "introduction-day-" + code(state),
            "relationship.step.day." + code(state),
            model::today,
            Toward.PAST);
    day.ifPresent(picker::setValue);
    boolean next = row.introduction().state().next().filter(step -> step == state).isPresent();
    picker.setDisable(day.isEmpty() && !next);
    if (next) {
      picker.promptTextProperty().bind(texts.text("relationship.step.today"));
    }
    if (day.isPresent()) {
      picker
          .valueProperty()
          .subscribe(
              typed -> {
                if (typed != null && !typed.equals(day.get())) {
                  model.setDay(row, state, typed).thenAccept(kept -> showAgain(kept, picker, day));
                }
              });
    }
    ToolRow line = new ToolRow(name, picker);
    if (next) {
      Button go =
          controls.button(
              "relationship.act.to." + code(state),
              () -> model.go(row, state, Optional.ofNullable(picker.getValue())));
      go.setId("introduction-go-" + code(state));
      line.getChildren().add(go);
    }
    return line;
  }

  /** A day that was refused does not stand there as if it were kept. */
  private static void showAgain(boolean kept, DatePicker picker, Optional<LocalDate> day) {
    if (!kept) {
      day.ifPresent(picker::setValue);
    }
  }

  /** The ways out: a step taken back, and that the person between would rather not. */
  private Node ends(IntroductionShown now) {
    FlowPane ends = new FlowPane();
    ends.getStyleClass().add("relationship-buttons");
    IntroductionState state = now.row().introduction().state();
    if (state == IntroductionState.DECLINED) {
      ends.getChildren()
          .add(
              controls.prose(
                  texts.text(
                      Message.of("relationship.step.declined", now.row().introduction().since()))));
    }
    if (state != IntroductionState.WANTED) {
      Button back = controls.quiet("relationship.step.back", () -> model.back(now));
      back.setId("introduction-back");
      ends.getChildren().add(back);
    }
    if (state.open() && !state.made()) {
      Button declined =
          controls.quiet(
              "relationship.act.to.declined",
              () -> model.go(now.row(), IntroductionState.DECLINED, Optional.empty()));
      declined.setId("introduction-declined");
      ends.getChildren().add(declined);
    }
    return ends;
  }

  /** What is to be done next, and by when. */
  private Node next(IntroductionShown now) {
    VBox next = new VBox();
    now.action()
        .ifPresentOrElse(
            action ->
                next.getChildren()
                    .addAll(
                        controls.prose(
                            texts.text(
                                action
                                    .due()
                                    .map(
                                        day ->
                                            Message.of("relationship.next.by", action.words(), day))
                                    .orElse(Message.of("relationship.next.some", action.words())))),
                        controls.link(
                            "relationship.next.open", () -> model.openAction(action.id()))),
            () -> {
              if (now.row().introduction().state().open()) {
                Button plan = controls.quiet("relationship.next.plan", () -> model.plan(now.row()));
                plan.setId("introduction-plan");
                plan.setMinWidth(0);
                Wrapping.of(plan);
                next.getChildren().add(plan);
              }
            });
    return next;
  }

  private List<Node> reasons(IntroductionShown now) {
    List<Node> lines = new ArrayList<>();
    lines.add(controls.label("relationship.way.why", "strong"));
    String goal = now.row().to().name();
    String through = now.row().through().name();
    now.way()
        .ifPresentOrElse(
            way -> {
              WayWords.reasons(way, goal)
                  .forEach(one -> lines.add(controls.prose(texts.text(one), "small")));
              lines.add(people(way, now));
            },
            () ->
                lines.add(
                    controls.prose(
                        texts.text(Message.of("relationship.way.unknown", through, goal)),
                        "small")));
    return lines;
  }

  private Node people(WayTo way, IntroductionShown now) {
    FlowPane links = new FlowPane();
    links.getStyleClass().add("relationship-buttons");
    way.between().forEach(one -> links.getChildren().add(open(one.personId(), one.name())));
    links.getChildren().add(open(now.row().to().id(), now.row().to().name()));
    return links;
  }

  private Node open(long person, String name) {
    var link = controls.link("relationship.act.open", () -> model.openPerson(person));
    link.textProperty().unbind();
    link.textProperty().bind(texts.text("relationship.way.open", name));
    return link;
  }

  private static String code(IntroductionState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
