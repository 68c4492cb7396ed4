package app.entregent.screen.measure;

import app.entregent.model.measure.Rings;
import app.entregent.model.measure.WeekTally;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * One step week by week: as high as what was planned, filled as far as it was done. The weeks of
 * the ring stand out.
 */
final class WeekBars extends Region {
  private static final PseudoClass COUNTED = PseudoClass.getPseudoClass("counted");
  private static final double GAP = 0.35;

  private final Controls controls;
  private final List<Region> tracks = new ArrayList<>();
  private final List<Region> fills = new ArrayList<>();
  private List<WeekTally> shown = List.of();

  WeekBars(Controls controls, ObservableValue<List<WeekTally>> weeks) {
    this.controls = controls;
    getStyleClass().add("week-bars");
    setAccessibleRole(AccessibleRole.PARENT);
    accessibleTextProperty().bind(controls.texts().text("measure.weeks.name"));
    weeks.subscribe(this::show);
  }

  private void show(List<WeekTally> weeks) {
    shown = weeks;
    getChildren().clear();
    tracks.clear();
    fills.clear();
    for (int i = 0; i < weeks.size(); i++) {
      WeekTally week = weeks.get(i);
      Region track = new Region();
      track.getStyleClass().add("week-bar-track");
      Region fill = new Region();
      fill.getStyleClass().add("week-bar-fill");
      fill.setMouseTransparent(true);
      boolean counted = i >= weeks.size() - Rings.WEEKS;
      track.pseudoClassStateChanged(COUNTED, counted);
      fill.pseudoClassStateChanged(COUNTED, counted);
      Tooltip tooltip = new Tooltip();
      tooltip.textProperty().bind(controls.texts().text(told(week)));
      Tooltip.install(track, tooltip);
      track.setAccessibleRole(AccessibleRole.TEXT);
      track.accessibleTextProperty().bind(tooltip.textProperty());
      tracks.add(track);
      fills.add(fill);
    }
    getChildren().addAll(tracks);
    getChildren().addAll(fills);
    requestLayout();
  }

  private static Message told(WeekTally week) {
    return week.measured()
        ? Message.of("measure.weeks.bar", week.week().number(), week.done(), week.planned())
        : Message.of("measure.weeks.bar.before", week.week().number());
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double height = getHeight() - top - snappedBottomInset();
    double step = (getWidth() - left - snappedRightInset()) / Math.max(1, shown.size());
    double width = step * (1 - GAP);
    for (int i = 0; i < shown.size(); i++) {
      WeekTally week = shown.get(i);
      double share = week.planned() == 0 ? 0 : Math.min(1, (double) week.done() / week.planned());
      double x = left + i * step;
      tracks.get(i).resizeRelocate(x, top, width, height);
      fills.get(i).resizeRelocate(x, top + height * (1 - share), width, height * share);
      fills.get(i).setVisible(share > 0);
    }
  }
}
