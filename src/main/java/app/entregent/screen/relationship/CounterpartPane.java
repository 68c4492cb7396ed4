package app.entregent.screen.relationship;

import app.entregent.model.relationship.counterpart.Counterparts;
import app.entregent.model.relationship.counterpart.NextMatch;
import app.entregent.model.relationship.counterpart.Ours;
import app.entregent.model.relationship.counterpart.Theirs;
import app.entregent.model.relationship.counterpart.Theirs.Hold;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Our people against theirs: who should meet whom next, the matrix, what ours know best. */
final class CounterpartPane extends VBox {
  private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");
  private static final PseudoClass UNCOVERED = PseudoClass.getPseudoClass("uncovered");

  private final Controls controls;
  private final LiveTexts texts;
  private final RelationshipViewModel model;
  private Optional<Counterparts> shown = Optional.empty();

  CounterpartPane(Controls controls, RelationshipViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("relationship-pane");
    controls.onLanguage(this, () -> shown.ifPresent(this::show));
  }

  void show(Counterparts now) {
    shown = Optional.of(now);
    List<Node> parts = new ArrayList<>();
    parts.add(controls.heading("relationship.counterpart.next"));
    if (now.next().isEmpty()) {
      parts.add(
          controls.prose(
              now.ours().isEmpty()
                  ? "relationship.counterpart.nobody"
                  : "relationship.counterpart.all_held",
              "muted"));
    }
    now.next().forEach(match -> parts.add(next(match)));
    parts.add(controls.heading("map.matrix.title"));
    parts.add(header(now));
    now.theirs().forEach(one -> parts.add(row(now, one)));
    parts.add(controls.prose("relationship.counterpart.hint", "muted", "small"));
    parts.add(controls.heading("relationship.counterpart.expertise"));
    now.ours().forEach(one -> parts.add(expertise(one)));
    Rebuilding.of(this, () -> getChildren().setAll(parts));
  }

  private Node next(NextMatch match) {
    Label who =
        controls.prose(
            texts.text(
                Message.of(
                    "relationship.counterpart.meet", match.ours().name(), match.theirs().name())),
            "strong");
    Label why =
        controls.prose(
            texts.text(
                Message.of(
                    "relationship.counterpart.why." + match.why().name().toLowerCase(Locale.ROOT),
                    match.ours().name(),
                    match.theirs().name(),
                    match.word(),
                    match.hold().strength(),
                    match.hold().desired())),
            "small");
    return new VBox(who, why);
  }

  private Node header(Counterparts now) {
    HBox header = new HBox(wide(controls.label("map.matrix.theirs", "small", "muted")));
    header.getStyleClass().add("matrix-header");
    for (Ours one : now.ours()) {
      Label initials = new Label(initials(one.name()));
      initials.getStyleClass().addAll("matrix-cell", "matrix-colleague");
      initials.setTooltip(new Tooltip(one.name()));
      initials.setAccessibleText(one.name());
      header.getChildren().add(initials);
    }
    return header;
  }

  /** One of theirs: the name leads to the map, where the relationship is written down. */
  private Node row(Counterparts now, Theirs one) {
    Hyperlink name = controls.link("relationship.act.map", () -> model.openMap(one.decisionId()));
    name.textProperty().unbind();
    name.setText(one.name());
    Named.as(name, "counterpart-" + one.personId());
    Wrapping.of(name);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = new HBox(name);
    row.getStyleClass().add("matrix-row");
    row.pseudoClassStateChanged(UNCOVERED, one.bare());
    for (Ours colleague : now.ours()) {
      Optional<Hold> hold = Optional.ofNullable(one.held().get(colleague.id()));
      Label cell = new Label(hold.map(CounterpartPane::said).orElse("·"));
      cell.getStyleClass().add("matrix-cell");
      cell.pseudoClassStateChanged(
          LACKING, hold.filter(known -> known.strength() < known.desired()).isPresent());
      cell.setAccessibleText(
          texts.now(
              Message.of(
                  "map.matrix.aloud",
                  one.name(),
                  colleague.name(),
                  hold.map(Hold::strength).orElse(0),
                  hold.map(Hold::desired).orElse(0))));
      row.getChildren().add(cell);
    }
    return row;
  }

  private Node expertise(Ours one) {
    EditableText field = EditableText.keptLine(typed -> model.acts().setExpertise(one.id(), typed));
    Named.as(field.field(), "expertise-" + one.id());
    field.field().promptTextProperty().bind(texts.text("relationship.counterpart.knows"));
    field
        .field()
        .accessibleTextProperty()
        .bind(texts.text("relationship.counterpart.knows_of", one.name()));
    field.show(one.expertise());
    Label name = new Label(one.name());
    return new VBox(name, field);
  }

  private static String said(Hold hold) {
    return hold.strength() == hold.desired()
        ? String.valueOf(hold.strength())
        : hold.strength() + "→" + hold.desired();
  }

  private static Label wide(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.strip().split("\\s+", 3)) {
      if (initials.codePointCount(0, initials.length()) < 2 && !word.isEmpty()) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }
}
