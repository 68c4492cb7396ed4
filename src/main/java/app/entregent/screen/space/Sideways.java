package app.entregent.screen.space;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

/**
 * Scrolls a sheet sideways where it is wider than its page, while the names at its left stay: each
 * crossing is read with its name.
 */
final class Sideways extends ScrollPane {
  private final GridPane sheet;
  private final DoubleBinding scrolled;
  private List<Node> names = List.of();

  /** What is to be seen, also after the page becomes narrower. */
  private Optional<Node> wanted = Optional.empty();

  Sideways(GridPane sheet) {
    super(sheet);
    this.sheet = sheet;
    setFitToWidth(true);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinWidth(0);
    getStyleClass().add("space-sideways");
    scrolled =
        Bindings.createDoubleBinding(
            () -> getHvalue() * hidden(),
            hvalueProperty(),
            viewportBoundsProperty(),
            sheet.widthProperty());
    viewportBoundsProperty().subscribe(bounds -> wanted.ifPresent(this::scrollTo));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** As high as all rows at this width, with the bar below them where there is one. */
  @Override
  protected double computePrefHeight(double width) {
    double there = width > 0 ? width : getWidth();
    double least = sheet.minWidth(-1);
    return snappedTopInset()
        + sheet.prefHeight(Math.max(there, least))
        + (least > there ? bar() : 0)
        + snappedBottomInset();
  }

  private double bar() {
    return lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
        .mapToDouble(bar -> bar.prefHeight(-1))
        .max()
        .orElse(0);
  }

  private double hidden() {
    return Math.max(0, sheet.getWidth() - getViewportBounds().getWidth());
  }

  /** These stay in sight. */
  void keep(List<Node> kept) {
    names.forEach(name -> name.translateXProperty().unbind());
    names = List.copyOf(kept);
    wanted = Optional.empty();
    names.forEach(
        name -> {
          name.translateXProperty().bind(scrolled);
          name.getStyleClass().add("space-kept");
        });
  }

  /** Scrolls so that this stands beside the names. */
  void bring(Node cell) {
    wanted = Optional.of(cell);
    scrollTo(cell);
  }

  private void scrollTo(Node cell) {
    if (names.contains(cell) || hidden() <= 0) {
      return;
    }
    Bounds there = cell.getBoundsInParent();
    double left =
        sheet.snappedLeftInset() + names.getLast().getLayoutBounds().getWidth() + sheet.getHgap();
    double from = scrolled.get();
    double to =
        Math.min(
            Math.max(from, there.getMaxX() - getViewportBounds().getWidth()),
            Math.max(0, there.getMinX() - left));
    setHvalue(Math.clamp(to / hidden(), 0, 1));
  }
}
