package app.entregent.screen.account;

import app.entregent.model.measure.Step;
import app.entregent.model.measure.StepBoard;
import app.entregent.model.measure.StepBoardStore;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.StepBoardView.StepLine;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The four steps on one account, with the share of the thesis's sample beside each. */
public final class AccountBoard extends ViewModel {
  private final StepBoardStore boards;
  private final Clock clock;
  private final long accountId;
  private final ReadOnlyObjectWrapper<List<StepLine>> lines =
      new ReadOnlyObjectWrapper<>(this, "lines", List.of());

  private final ReadOnlyObjectWrapper<Message> source =
      new ReadOnlyObjectWrapper<>(
          this, "source", Message.of("account.board.source", Step.SAMPLE_SIZE));

  public AccountBoard(
      Workspace workspace, Notifier notifier, StepBoardStore boards, Clock clock, long accountId) {
    super(workspace, notifier, StepBoardStore.TOPICS);
    this.boards = boards;
    this.clock = clock;
    this.accountId = accountId;
  }

  /** The lines, from the first step to the fourth. */
  public ReadOnlyObjectProperty<List<StepLine>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** Where the sample comes from, and how small it is. */
  public ReadOnlyObjectProperty<Message> sourceProperty() {
    return source.getReadOnlyProperty();
  }

  @Override
  protected void load() {
    LocalDate today = LocalDate.now(clock);
    show("board", reader -> boards.board(reader, accountId, today), this::show);
  }

  private void show(StepBoard board) {
    lines.set(board.lines().stream().map(AccountBoard::line).toList());
  }

  private static StepLine line(StepBoard.Line line) {
    Step step = line.step();
    return new StepLine(
        Message.of("measure.step." + step),
        line.share(),
        line.told(),
        step.sampleShare(),
        Message.of("account.board.sample", step.sampleShare()));
  }
}
