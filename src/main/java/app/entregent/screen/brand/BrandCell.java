package app.entregent.screen.brand;

import app.entregent.model.brand.BrandGroup;
import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandProgress;
import app.entregent.model.brand.BrandState;
import app.entregent.model.brand.FactKind;
import app.entregent.model.brand.Judgement;
import app.entregent.text.Message;
import app.entregent.ui.Chip;
import app.entregent.ui.Controls;
import app.entregent.ui.Icons;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A line of the checklist: a group's heading with its progress, or an item with its state. */
final class BrandCell extends ListCell<BrandRow> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Controls controls;
  private final ObservableValue<Boolean> roomy;

  /**
   * @param roomy whether there is room for figures and remarks beside the title
   */
  BrandCell(Controls controls, ObservableValue<Boolean> roomy) {
    this.controls = controls;
    this.roomy = roomy;
    getStyleClass().add("brand-cell");
    setPrefWidth(0);
    setText(null);
  }

  @Override
  protected void updateItem(BrandRow row, boolean empty) {
    super.updateItem(row, empty);
    accessibleTextProperty().unbind();
    pseudoClassStateChanged(HEADING, !empty && row instanceof BrandRow.Heading);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    setGraphic(
        switch (row) {
          case BrandRow.Heading(BrandGroup group, BrandProgress progress) ->
              heading(group, progress);
          case BrandRow.Line(BrandItem item, boolean toReview) -> line(item, toReview);
        });
  }

  private Node heading(BrandGroup group, BrandProgress progress) {
    LiveTexts texts = controls.texts();
    Label name = controls.label(texts.text("brand.group." + group), "brand-group-name");
    Label count =
        controls.label(
            texts.text(
                progress.share().isEmpty()
                    ? Message.of("brand.group.aside")
                    : Message.of("brand.group.progress", progress.done(), progress.concerned())),
            "small",
            "muted");
    ProgressBar bar = new ProgressBar(progress.share().orElse(0));
    bar.getStyleClass().add("brand-group-bar");
    accessibleTextProperty()
        .bind(
            texts.text(
                Message.of(
                    "brand.group.told",
                    Message.of("brand.group." + group),
                    progress.done(),
                    progress.concerned())));
    HBox box = Controls.row(name, Controls.spring(), bar, count);
    box.getStyleClass().add("brand-group");
    return box;
  }

  private Node line(BrandItem item, boolean toReview) {
    LiveTexts texts = controls.texts();
    Label title = controls.label(BrandWords.title(texts, item), "brand-item-title");
    title.pseudoClassStateChanged(
        PseudoClass.getPseudoClass("aside"), item.state() == BrandState.NOT_FOR_ME);
    List<Node> parts = new ArrayList<>(List.of(icon(item.state()), title, Controls.spring()));
    if (item.overruled()) {
      parts.add(new Chip(texts.text("brand.row.overruled")));
    }
    if (item.change().isPresent() && !item.seenChange()) {
      parts.add(new Chip(texts.text("brand.row.changed"), "chip-accent"));
    }
    if (toReview) {
      parts.add(new Chip(texts.text("brand.row.stale"), "chip-warning"));
    }
    if (item.judgement() instanceof Judgement.Seen seen && seen.fact().kind() != FactKind.ADDRESS) {
      parts.add(
          controls.label(
              texts.text("brand.row.seen", seen.fact().number(), seen.needed()),
              "small",
              "muted",
              "brand-item-count"));
    }
    accessibleTextProperty()
        .bind(
            texts.text(
                Message.of(
                    "brand.row.told",
                    Message.of("brand.own.title", title(item)),
                    BrandWords.state(item.state()),
                    BrandWords.evidence(item.judgement())
                        .orElse(Message.of("brand.own.title", "")))));
    title.setMinWidth(0);
    Wrapping.of(title);
    parts.stream().skip(3).map(Region.class::cast).forEach(this::ifRoomy);
    HBox box = Controls.row(parts.toArray(Node[]::new));
    box.getStyleClass().add("brand-item");
    return box;
  }

  private void ifRoomy(Region part) {
    part.setMinWidth(USE_PREF_SIZE);
    part.visibleProperty().bind(roomy);
    part.managedProperty().bind(roomy);
  }

  private static Object title(BrandItem item) {
    return item.listed()
        .<Object>map(listed -> Message.of(BrandWords.titleKey(listed.key())))
        .orElse(item.ownTitle());
  }

  static Node icon(BrandState state) {
    Ikon ikon =
        switch (state) {
          case OPEN -> Material2MZ.RADIO_BUTTON_UNCHECKED;
          case DOING -> Material2MZ.TIMELAPSE;
          case DONE -> Material2AL.CHECK_CIRCLE;
          case NOT_FOR_ME -> Material2MZ.REMOVE_CIRCLE_OUTLINE;
        };
    Node icon = Icons.of(ikon);
    icon.getStyleClass().add("brand-state-" + state.name().toLowerCase(Locale.ROOT));
    return icon;
  }
}
