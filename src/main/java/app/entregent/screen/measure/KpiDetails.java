package app.entregent.screen.measure;

import app.entregent.model.measure.kpi.Kpi;
import app.entregent.model.measure.kpi.KpiFact;
import app.entregent.model.measure.kpi.KpiStore;
import app.entregent.model.measure.kpi.TrialPlan.Span;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is behind the cell where one is: its words, its facts, and before and after. */
final class KpiDetails extends VBox {
  private static final int MOST_FACTS = 30;

  private final Controls controls;
  private final KpiViewModel model;

  KpiDetails(Controls controls, KpiViewModel model) {
    this.controls = controls;
    this.model = model;
    setId("kpi-details");
    getStyleClass().add("measure-side");
    model.detailProperty().subscribe(read -> Rebuilding.of(this, this::build));
    model.sheetProperty().subscribe(read -> Rebuilding.of(this, this::build));
  }

  private void build() {
    List<Node> parts = new ArrayList<>();
    model
        .detailProperty()
        .get()
        .ifPresent(
            detail -> {
              parts.add(head(detail));
              parts.add(
                  part(
                      controls.label("measure.kpi.compare", "strong"),
                      said(KpiWords.compared(model.compare(detail.kpi())), "kpi-compared"),
                      spans()));
              if (!detail.facts().isEmpty()) {
                parts.add(facts(detail.facts()));
              }
              if (detail.words().size() > 0) {
                parts.add(history(detail.words()));
              }
              if (detail.kpi() instanceof Kpi.Own) {
                parts.add(part(controls.button("measure.kpi.delete", model::deleteKind)));
              }
            });
    getChildren().setAll(parts);
  }

  private Node head(KpiViewModel.Detail detail) {
    return part(
        controls.label(controls.texts().text(detail.kpi().title()), "heading"),
        said(KpiWords.week(detail.week()), "kpi-detail-week"),
        said(
            KpiWords.cell(model.sheetProperty().get().cell(detail.kpi(), detail.week())),
            "kpi-detail-cell"),
        controls.prose(
            detail.kpi() instanceof Kpi.Listed(var kind)
                ? "measure.kpi.about." + kind.code()
                : "measure.kpi.about.own",
            "small",
            "muted"));
  }

  private Node spans() {
    Button baseline = controls.button("measure.kpi.baseline", () -> model.choose(Span.BASELINE));
    baseline.setId("kpi-baseline");
    Button trial = controls.button("measure.kpi.trial", () -> model.choose(Span.TRIAL));
    trial.setId("kpi-trial");
    Button forget = controls.quiet("measure.kpi.forget", model::forgetSpans);
    forget.setId("kpi-forget");
    FlowPane row = new FlowPane(baseline, trial, forget);
    row.getStyleClass().add("measure-fields");
    return row;
  }

  private Node said(Message words, String id) {
    var label = controls.prose(controls.texts().text(words));
    label.setId(id);
    return label;
  }

  private Node facts(List<KpiFact> facts) {
    VBox part = part(controls.label("measure.kpi.facts", "strong"));
    for (KpiFact fact : facts.stream().limit(MOST_FACTS).toList()) {
      Hyperlink link = new Hyperlink();
      link.textProperty().bind(controls.texts().text(KpiWords.fact(fact)));
      Wrapping.of(link);
      link.setOnAction(event -> model.open(fact));
      part.getChildren().add(link);
    }
    if (facts.size() > MOST_FACTS) {
      part.getChildren()
          .add(
              controls.prose(
                  controls.texts().text("measure.kpi.facts.more", facts.size() - MOST_FACTS),
                  "small",
                  "muted"));
    }
    return part;
  }

  private Node history(List<KpiStore.Typed> words) {
    VBox part = part(controls.label("measure.kpi.history", "strong"));
    words
        .reversed()
        .forEach(
            word ->
                part.getChildren()
                    .add(
                        controls.prose(
                            controls.texts().text(KpiWords.word(word)), "small", "muted")));
    return part;
  }

  private static VBox part(Node... content) {
    VBox part = new VBox(content);
    part.getStyleClass().add("measure-part");
    return part;
  }
}
