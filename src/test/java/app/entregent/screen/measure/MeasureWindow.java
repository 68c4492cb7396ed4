package app.entregent.screen.measure;

import app.entregent.model.measure.GoalStore;
import app.entregent.model.measure.PlanStore;
import app.entregent.model.measure.RingFactsStore;
import app.entregent.report.Paper;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Texts;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.workspace.Workspace;
import java.util.function.BiConsumer;

/** The view models of Measure for tests. */
final class MeasureWindow {
  private MeasureWindow() {}

  static RingsViewModel rings(Workspace workspace, Notifier notifier, Navigator navigator) {
    return new RingsViewModel(
        workspace, notifier, new RingFactsStore(), new PlanStore(), TestWorkspace.CLOCK, navigator);
  }

  static MeasureRooms rooms(
      Workspace workspace,
      Notifier notifier,
      Navigator navigator,
      LiveTexts texts,
      BiConsumer<Paper, Texts> papers) {
    return new MeasureRooms(
        new KpiViewModel(workspace, notifier, TestWorkspace.CLOCK, navigator),
        new FunnelViewModel(workspace, notifier, TestWorkspace.CLOCK, navigator),
        new GoalsViewModel(workspace, notifier, new GoalStore(), TestWorkspace.CLOCK, navigator),
        new ChainViewModel(workspace, notifier, TestWorkspace.CLOCK, navigator),
        new ReviewViewModel(workspace, notifier, texts, TestWorkspace.CLOCK, () -> false, papers));
  }
}
