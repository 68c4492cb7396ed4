package app.entregent.ui;

import app.entregent.text.Message;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * What is asked when something to do gets a day that has passed: was it done then, is it overdue,
 * or is it for today? It is out of sight until it asks, and the first answer has the focus.
 */
public final class PastDayQuestion extends VBox {
  private final ReadOnlyObjectWrapper<Message> sentence =
      new ReadOnlyObjectWrapper<>(Message.NOTHING);
  private final Button first;
  private Runnable doneThen = () -> {};
  private Runnable overdue = () -> {};
  private Runnable forToday = () -> {};

  public PastDayQuestion(Controls controls) {
    getStyleClass().add("question");
    setId("past-day");
    first = controls.button("ui.past.done", () -> answer(doneThen));
    first.setId("past-day-done");
    Button keep = controls.button("ui.past.overdue", () -> answer(overdue));
    keep.setId("past-day-overdue");
    Button now = controls.button("ui.past.today", () -> answer(forToday));
    now.setId("past-day-today");
    FlowPane answers = new FlowPane(first, keep, now);
    answers.getStyleClass().add("question-answers");
    getChildren().addAll(controls.prose(controls.texts().text(sentence), "strong"), answers);
    close();
  }

  /** Asks about this day; the answers are told once. */
  public void ask(LocalDate day, Runnable wasDone, Runnable isOverdue, Runnable isForToday) {
    sentence.set(Message.of("ui.past.ask", day));
    doneThen = wasDone;
    overdue = isOverdue;
    forToday = isForToday;
    setVisible(true);
    setManaged(true);
    first.requestFocus();
  }

  /** Asks no longer. */
  public void close() {
    setVisible(false);
    setManaged(false);
  }

  private void answer(Runnable answer) {
    close();
    answer.run();
  }
}
