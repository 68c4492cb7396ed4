package app.entregent.screen.map;

import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.Seat;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Rebuilding;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** Who of ours holds the relationship, how strong it is, and how strong it ought to be. */
final class CoveragePart extends VBox implements SeatPart {
  static final String FIELD = "seat-coverage";
  private static final int PROPOSED = 4;

  private final Controls controls;
  private final LiveTexts texts;
  private final MapViewModel model;
  private final Supplier<Seat> seat;
  private final GridPane rows = new GridPane();
  private final TextField add = new TextField();
  private final FlowPane proposed = new FlowPane();
  private List<Coverage> shown = List.of();

  CoveragePart(Controls controls, MapViewModel model, Supplier<Seat> seat) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.seat = seat;
    getStyleClass().add("seat-section");
    rows.getStyleClass().add("coverage");
    proposed.getStyleClass().add("line-adders");
    add.setId(FIELD);
    add.setTextFormatter(SeatFields.limit(Colleague.NAME_LIMIT));
    add.promptTextProperty().bind(texts.text("map.prompt.cover"));
    add.accessibleTextProperty().bind(texts.text("map.seat.coverage"));
    add.setOnAction(event -> add(add.getText()));
    getChildren().addAll(controls.label("map.seat.coverage", "field-name"), rows, add, proposed);
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void show(SeatCard card) {
    List<Coverage> coverage = card.seat().coverage();
    boolean sameRows = ids(coverage).equals(ids(shown)) && !rows.getChildren().isEmpty();
    List<Coverage> inOrder = sameRows ? inOrderOf(shown, coverage) : coverage;
    if (sameRows) {
      for (Node node : rows.getChildren()) {
        if (node instanceof Strength strength) {
          Coverage one = inOrder.get(GridPane.getRowIndex(node) - 1);
          strength.show(GridPane.getColumnIndex(node) == 1 ? one.strength() : one.desired());
        }
      }
    } else {
      Rebuilding.of(rows, () -> build(inOrder));
    }
    shown = inOrder;
    Rebuilding.of(proposed, () -> propose(ids(coverage)));
  }

  private void propose(Set<Long> there) {
    proposed.getChildren().clear();
    model.analysis().colleagues().stream()
        .filter(colleague -> !there.contains(colleague.id()))
        .limit(PROPOSED)
        .forEach(colleague -> proposed.getChildren().add(proposal(colleague)));
    SeatFields.shown(proposed, !proposed.getChildren().isEmpty());
  }

  private void build(List<Coverage> coverage) {
    rows.getChildren().clear();
    if (!coverage.isEmpty()) {
      rows.add(controls.label("map.cover.now", "small", "muted"), 1, 0);
      rows.add(controls.label("map.cover.desired", "small", "muted"), 2, 0);
    }
    for (int i = 0; i < coverage.size(); i++) {
      Coverage one = coverage.get(i);
      Label name = new Label(one.colleague().name());
      name.setMaxWidth(Double.MAX_VALUE);
      GridPane.setHgrow(name, Priority.ALWAYS);
      Colleague who = one.colleague();
      Strength now =
          new Strength(
              texts,
              "map.cover.now",
              strength ->
                  set(who, new Coverage(seat.get().id(), who, strength, known(who).desired())));
      now.show(one.strength());
      Strength wanted =
          new Strength(
              texts,
              "map.cover.desired",
              desired ->
                  set(who, new Coverage(seat.get().id(), who, known(who).strength(), desired)));
      wanted.show(one.desired());
      rows.add(name, 0, i + 1);
      rows.add(now, 1, i + 1);
      rows.add(wanted, 2, i + 1);
      rows.add(
          controls.icon(
              Material2AL.CLOSE,
              "map.cover.remove",
              () -> set(who, new Coverage(seat.get().id(), who, 0, 0))),
          3,
          i + 1);
    }
  }

  private void set(Colleague who, Coverage coverage) {
    model.judging().setCoverage(seat.get(), coverage);
  }

  private Coverage known(Colleague who) {
    return seat.get().coverage().stream()
        .filter(one -> one.colleague().id() == who.id())
        .findFirst()
        .orElse(new Coverage(seat.get().id(), who, 0, 0));
  }

  private Node proposal(Colleague colleague) {
    Hyperlink link = new Hyperlink("+ " + colleague.name());
    link.getStyleClass().add("small");
    link.setOnAction(event -> add(colleague.name()));
    return link;
  }

  private void add(String name) {
    add.clear();
    model.judging().cover(seat.get(), name);
  }

  private static Set<Long> ids(List<Coverage> coverage) {
    return coverage.stream().map(one -> one.colleague().id()).collect(Collectors.toSet());
  }

  /** Rows keep their places while one sets strengths. */
  private static List<Coverage> inOrderOf(List<Coverage> before, List<Coverage> now) {
    return before.stream()
        .flatMap(old -> now.stream().filter(one -> one.colleague().id() == old.colleague().id()))
        .toList();
  }
}
