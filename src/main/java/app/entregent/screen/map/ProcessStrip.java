package app.entregent.screen.map;

import app.entregent.model.decision.BuyerStep;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.ProcessStep;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The client's own way to the purchase above the map: a step each, one after the other. The step
 * with the focus lights the seats that act in it. Enter opens it, Space says that it was done, A
 * takes the selected seats, Shift with Left and Right moves it, Delete takes it out.
 */
final class ProcessStrip extends VBox {
  static final String ADD = "process-add";
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Controls controls;
  private final LiveTexts texts;
  private final MapViewModel model;
  private final HBox chips =
      new HBox() {
        @Override
        protected void layoutChildren() {
          super.layoutChildren();
          goToNext();
        }
      };
  private final ScrollPane scroll = new ScrollPane(chips);
  private final TextField add = new TextField();
  private final Hyperlink pace = new Hyperlink();
  private final StepEditor editor;
  private List<ProcessStep> shown = List.of();
  private OptionalLong open = OptionalLong.empty();
  private Optional<ProcessStep> next = Optional.empty();
  private boolean behind;

  ProcessStrip(Controls controls, MapViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("process-strip");
    chips.getStyleClass().add("process-chips");
    editor = new StepEditor(controls, model, this::close);
    SeatFields.shown(editor, false);
    prepareAdding();
    getChildren().addAll(line(), editor);
    focusWithinProperty()
        .subscribe(
            within -> {
              if (!within) {
                model.light(Optional.empty());
              }
            });
  }

  private void prepareAdding() {
    add.setId(ADD);
    add.setTextFormatter(SeatFields.limit(ProcessStep.NAME_LIMIT));
    add.accessibleTextProperty().bind(texts.text("map.process.add"));
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.getStyleClass().add("process-add");
    add.setOnAction(
        event -> {
          String name = add.getText();
          add.clear();
          model.process().add(name);
        });
    add.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                reveal(add);
              }
            });
  }

  private Node line() {
    scroll.getStyleClass().add("process-scroll");
    scroll.setFitToHeight(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    Label name = controls.label("map.process.title", "small", "muted");
    name.setMinWidth(Region.USE_PREF_SIZE);
    pace.getStyleClass().addAll("small", "process-pace");
    pace.setId("process-pace");
    pace.setMinWidth(Region.USE_PREF_SIZE);
    pace.setOnAction(event -> model.showDecision());
    pace.managedProperty().bind(pace.visibleProperty());
    HBox line = new HBox(name, scroll, pace);
    line.getStyleClass().add("process-line");
    return line;
  }

  /** Shows the steps as they are now. */
  void show() {
    showPace();
    List<ProcessStep> steps = model.analysis().steps();
    OptionalLong focused = focusedStep();
    boolean adding = add.isFocused();
    chips.getChildren().clear();
    for (ProcessStep step : steps) {
      if (!chips.getChildren().isEmpty()) {
        Label then = new Label("›");
        then.getStyleClass().add("process-then");
        chips.getChildren().add(then);
      }
      chips.getChildren().add(chip(step));
    }
    chips.getChildren().add(add);
    add.setPromptText(
        texts.now(Message.of(steps.isEmpty() ? "map.process.first" : "map.process.next")));
    shown = steps;
    Optional<ProcessStep> due = firstOpen();
    behind = behind || !due.map(ProcessStep::id).equals(next.map(ProcessStep::id));
    next = due;
    open.stream()
        .mapToObj(this::step)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresentOrElse(editor::show, this::hideEditor);
    if (adding) {
      add.requestFocus();
    } else {
      focused.ifPresent(this::focus);
    }
  }

  /** Whether the buyer is ahead of our stage or behind it, if that is known and for these eyes. */
  private void showPace() {
    Optional<Decision> decision =
        model
            .shown()
            .map(picture -> picture.map().decision())
            .filter(one -> one.buyerStep() != BuyerStep.UNKNOWN && !model.sight().discreet());
    pace.setVisible(decision.isPresent());
    decision.ifPresent(
        one -> {
          BuyerStep.Pace now = one.buyerStep().against(one.stage());
          pace.setText(texts.now(Message.of("map.strip." + now.code())));
          pace.setAccessibleText(texts.now(now.word()));
          pace.setTooltip(
              new Tooltip(
                  texts.now(
                      Message.of("map.strip.why", one.buyerStep().word(), one.stage().word()))));
          for (BuyerStep.Pace any : BuyerStep.Pace.values()) {
            pace.pseudoClassStateChanged(PseudoClass.getPseudoClass(any.code()), any == now);
          }
        });
  }

  /** Goes to the first step that is not done, or to the field for a new one. */
  void goTo() {
    firstOpen().ifPresentOrElse(step -> focus(step.id()), add::requestFocus);
  }

  private Optional<ProcessStep> firstOpen() {
    return shown.stream().filter(step -> step.doneOn().isEmpty()).findFirst();
  }

  /** What comes next is in sight from the beginning, however many steps are done. */
  private void goToNext() {
    if (behind && scroll.getViewportBounds().getWidth() > 0) {
      behind = false;
      if (!isFocusWithin()) {
        next.flatMap(step -> node(step.id())).ifPresent(this::reveal);
      }
    }
  }

  private Button chip(ProcessStep step) {
    Button chip = new Button(words(step));
    Named.as(chip, "process-" + step.id());
    chip.setUserData(step.id());
    chip.getStyleClass().add("process-chip");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.pseudoClassStateChanged(DONE, step.doneOn().isPresent());
    chip.pseudoClassStateChanged(LATE, step.late(model.day()));
    chip.pseudoClassStateChanged(OPEN, open.isPresent() && open.getAsLong() == step.id());
    chip.setAccessibleText(aloud(step));
    Tooltip keys = new Tooltip(texts.now(Message.of("map.process.keys")));
    chip.setTooltip(keys);
    chip.setAccessibleHelp(keys.getText());
    chip.setOnAction(event -> open(step.id()));
    chip.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                reveal(chip);
                model.light(
                    step.actors().isEmpty() ? Optional.empty() : Optional.of(step.actors()));
              }
            });
    chip.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, step));
    return chip;
  }

  private void press(KeyEvent event, ProcessStep step) {
    switch (event.getCode()) {
      case SPACE -> model.process().toggleDone(step);
      case ENTER -> open(step.id());
      case A -> model.process().takeSelected(step);
      case DELETE -> {
        goBeside(step, 1);
        model.process().delete(step);
      }
      case LEFT, RIGHT -> {
        int way = event.getCode() == KeyCode.LEFT ? -1 : 1;
        if (event.isShiftDown()) {
          model.process().move(step, way);
        } else {
          goBeside(step, way);
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void goBeside(ProcessStep step, int way) {
    int index = shown.stream().map(ProcessStep::id).toList().indexOf(step.id()) + way;
    if (index >= shown.size()) {
      add.requestFocus();
    } else if (index >= 0) {
      focus(shown.get(index).id());
    }
  }

  private void open(long id) {
    boolean same = open.isPresent() && open.getAsLong() == id;
    if (same) {
      close();
      return;
    }
    open = OptionalLong.of(id);
    show();
    SeatFields.shown(editor, true);
    editor.begin();
  }

  private void close() {
    OptionalLong was = open;
    hideEditor();
    show();
    was.ifPresent(this::focus);
  }

  private void hideEditor() {
    open = OptionalLong.empty();
    SeatFields.shown(editor, false);
  }

  /** Brings a step into sight. */
  private void reveal(Node chip) {
    double hidden = chips.getWidth() - scroll.getViewportBounds().getWidth();
    if (hidden > 0) {
      double left = chip.getBoundsInParent().getMinX();
      double room = scroll.getViewportBounds().getWidth() - chip.getBoundsInParent().getWidth();
      scroll.setHvalue(Math.clamp((left - room / 2) / hidden, 0, 1));
    }
  }

  private Optional<ProcessStep> step(long id) {
    return shown.stream().filter(step -> step.id() == id).findFirst();
  }

  private void focus(long id) {
    node(id).ifPresent(Node::requestFocus);
  }

  private Optional<Node> node(long id) {
    return chips.getChildren().stream()
        .filter(node -> Long.valueOf(id).equals(node.getUserData()))
        .findFirst();
  }

  private OptionalLong focusedStep() {
    return chips.getChildren().stream()
        .filter(Node::isFocused)
        .map(Node::getUserData)
        .filter(Long.class::isInstance)
        .mapToLong(Long.class::cast)
        .findFirst();
  }

  private String words(ProcessStep step) {
    String name = Brief.name(step.name());
    return step.doneOn()
        .map(day -> texts.now(Message.of("map.process.done", name, day(day))))
        .or(
            () ->
                step.expectedOn()
                    .map(day -> texts.now(Message.of("map.process.expected", name, day(day)))))
        .orElse(name);
  }

  /** A day of this year without the year: the strip is short of room. */
  private String day(LocalDate day) {
    boolean thisYear = day.getYear() == model.day().getYear();
    return thisYear
        ? DateTimeFormatter.ofPattern("d MMM", texts.language().locale()).format(day)
        : texts.language().date(day);
  }

  private String aloud(ProcessStep step) {
    return texts.now(Message.of("map.process.aloud", words(step), step.actors().size()));
  }
}
