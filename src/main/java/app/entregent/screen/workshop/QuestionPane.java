package app.entregent.screen.workshop;

import app.entregent.model.workshop.Answer;
import app.entregent.model.workshop.RoomQuestion;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.ToolRow;
import app.entregent.ui.Wrapping;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The question before the room with its counts, or what could be asked next. */
final class QuestionPane extends VBox {
  private final LiveTexts texts;
  private final QuestionActs acts;
  private final Proposals proposals;
  private final CountRows counts;
  private final Label asked = new Label();
  private final Label problem = new Label();
  private final Label state = new Label();
  private final SplitBar split;
  private final SplitBar former;
  private final Label before;
  private final EditableText reason;
  private final Label why = new Label();
  private final TextField who = new TextField();
  private final VBox finding;
  private final VBox present = new VBox();
  private final Button shown;
  private int reasonLine;
  private long shownQuestion = -1;

  QuestionPane(Controls controls, RunViewModel model) {
    this.texts = controls.texts();
    this.acts = model.asking();
    proposals = new Proposals(controls, model);
    counts = new CountRows(texts, acts);
    split = new SplitBar(texts);
    former = new SplitBar(texts);
    former.getStyleClass().add("run-former");
    before = controls.label("run.room.before", "muted", "small");
    reason = EditableText.keptLine(words -> acts.setReason(reasonLine, words));
    finding = new VBox(controls.label("run.find_out.who", "muted", "small"), who);
    shown = controls.button("run.do.show", acts::toggleShown);
    shown.setId("run-show");
    ToolRow buttons =
        new ToolRow(
            shown,
            controls.button("run.do.settle", acts.ending()::settle),
            controls.quiet("run.do.find_out", this::askWho),
            controls.quiet("run.do.again", acts::askAgain),
            controls.quiet("run.do.aside", acts::putAside));
    present.getStyleClass().add("run-present");
    present
        .getChildren()
        .addAll(
            asked, counts, problem, state, split, before, former, why, reason, finding, buttons);
    getStyleClass().add("run-question-pane");
    getChildren().addAll(controls.heading("run.question"), present, proposals);
    appear(finding, false);
    nameWords();
    nameFields();
    acts.shares().addListener((ListChangeListener<Share>) change -> count());
    acts.rowProperty().subscribe(row -> turn());
    acts.votersProperty().subscribe(voters -> count());
  }

  private void nameWords() {
    asked.getStyleClass().add("run-question");
    Wrapping.of(asked);
    Wrapping.of(state);
    Wrapping.of(problem);
    problem.getStyleClass().add("caution");
    problem.setId("run-problem");
    problem.textProperty().bind(texts.text(acts.problemProperty()));
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
  }

  private void nameFields() {
    reason.field().setId("run-reason");
    why.getStyleClass().addAll("muted", "small");
    why.setLabelFor(reason.field());
    reason.field().accessibleTextProperty().bind(why.textProperty());
    reason.field().addEventHandler(KeyEvent.KEY_PRESSED, this::leaveReason);
    who.setId("run-find-out");
    who.promptTextProperty().bind(texts.text("run.find_out.prompt"));
    who.accessibleTextProperty().bind(texts.text("run.find_out.who"));
    who.addEventFilter(KeyEvent.KEY_PRESSED, this::pressWho);
  }

  /** Whether a key that is a letter belongs to the question: not while one writes. */
  boolean takesLetters() {
    return isFocusWithin() && !reason.isFocusWithin() && !who.isFocused();
  }

  /** Goes to the counts, or to what could be asked. */
  void focus() {
    if (acts.present().isPresent()) {
      counts.requestFocus();
    } else {
      proposals.focusFirst();
    }
  }

  /** Goes to the line for why those of the chosen answer say so. */
  void focusReason() {
    if (acts.chosen().isPresent()) {
      reason.field().requestFocus();
    }
  }

  /** Asks who finds out. */
  void askWho() {
    if (acts.present().isPresent()) {
      appear(finding, true);
      who.requestFocus();
    }
  }

  /**
   * @param selected the seat that is selected on the map
   */
  void show(RunPicture picture, Optional<Long> selected) {
    boolean focused = isFocusWithin();
    boolean was = present.isVisible();
    Optional<RoomQuestion> question = picture.question();
    appear(present, question.isPresent());
    appear(proposals, question.isEmpty());
    question.ifPresent(one -> show(picture, one));
    proposals.show(picture, selected);
    if (focused && was != question.isPresent()) {
      focus();
    }
  }

  private void show(RunPicture picture, RoomQuestion question) {
    if (shownQuestion != question.id()) {
      shownQuestion = question.id();
      // The reasons of another question: nothing of the one before stays in the field.
      reason.turn();
    }
    asked.setText(texts.now(picture.asks(question)));
    shown.textProperty().bind(texts.text(question.shown() ? "run.do.hide" : "run.do.show"));
    List<Share> earlier =
        question.followsId().flatMap(picture::question).map(Share::given).orElse(List.of());
    former.show(earlier);
    appear(before, !earlier.isEmpty());
    count();
    turn();
  }

  private void count() {
    counts.show();
    split.show(acts.shares());
    acts.present()
        .ifPresent(
            one -> {
              state.setText(texts.now(state(one)));
              appear(state, !state.getText().isEmpty());
            });
  }

  private Message state(RoomQuestion question) {
    return switch (question.state()) {
      // More opinions than voters, or none of both: that is said elsewhere, and nobody is silent.
      case OPEN ->
          acts.votes() > acts.votersProperty().get() || acts.votersProperty().get() == 0
              ? Message.NOTHING
              : Message.of("run.silent", acts.silent());
      case SETTLED ->
          Answer.of(question.about(), question.settledAs())
              .map(answer -> Message.of("run.room.agreed", answer.sign(), answer.word()))
              .orElse(Message.NOTHING);
      case TO_FIND_OUT -> Message.of("run.room.find_out");
    };
  }

  /** Another line: what was being written for the one before is written down first. */
  private void turn() {
    counts.show();
    if (reasonLine != acts.rowProperty().get()) {
      if (acts.present().isPresent() && reasonLine < acts.shares().size()) {
        reason.leave();
      }
      reasonLine = acts.rowProperty().get();
    }
    Optional<Share> chosen = acts.chosen();
    appear(why, chosen.isPresent());
    appear(reason, chosen.isPresent());
    chosen.ifPresent(
        share -> {
          why.setText(texts.now(Message.of("run.reason", share.answer().word())));
          reason.show(share.reason());
        });
  }

  private void leaveReason(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
      counts.requestFocus();
      event.consume();
    }
  }

  private void pressWho(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      acts.ending()
          .findOut(who.getText())
          .thenAccept(
              done -> {
                if (done) {
                  leaveWho();
                  who.clear();
                }
              });
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      leaveWho();
      event.consume();
    }
  }

  private void leaveWho() {
    appear(finding, false);
    counts.requestFocus();
  }

  private static void appear(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }
}
