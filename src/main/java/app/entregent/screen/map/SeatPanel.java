package app.entregent.screen.map;

import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Stance;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.ui.Wrapping;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * All that is known of one seat, edited in place. It belongs to one seat for its whole life, so
 * that a text that is saved when the focus leaves it never lands on another.
 */
final class SeatPanel extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final MapViewModel model;
  private final Navigator navigator;
  private final Label name = new Label();
  private final Label title = new Label();
  private final SeatFields fields;
  private final Toggles<Role> roles;
  private final Toggles<Influence> influences;
  private final JudgementPart roleJudgement;
  private final JudgementPart influenceJudgement;
  private final Map<About, JudgementPart> judgements = new EnumMap<>(About.class);
  private final StancePart stance;
  private final NurturePart nurture;
  private final CoveragePart coverage;
  private final LinesPart lines;
  private final EditableText unit;
  private final Hyperlink reassure;
  private final VBox planRow = new VBox();
  private final VBox gaps = new VBox();
  private SeatCard card;

  SeatPanel(Controls controls, MapViewModel model, Navigator navigator, SeatCard first) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.navigator = navigator;
    this.card = first;
    getStyleClass().add("seat-panel");
    fields = new SeatFields(controls, model, this::seat);
    roles =
        new Toggles<>(
            controls,
            List.of(Role.values()),
            Role::word,
            role -> "",
            role -> "role-" + role.code(),
            model.seats()::toggleRole);
    influences =
        new Toggles<>(
            controls,
            List.of(Influence.values()),
            Influence::word,
            influence -> "",
            influence -> "plain-toggle",
            model.seats()::setInfluence);
    stance = new StancePart(controls, model, this::seat);
    nurture = new NurturePart(controls, model, fields, this::seat);
    coverage = new CoveragePart(controls, model, this::seat);
    lines = new LinesPart(controls, model);
    roleJudgement = new JudgementPart(controls, model, About.ROLE, this::seat);
    influenceJudgement = new JudgementPart(controls, model, About.INFLUENCE, this::seat);
    judgements.put(About.ROLE, roleJudgement);
    judgements.put(About.INFLUENCE, influenceJudgement);
    judgements.put(About.STANCE, stance.judgement());
    judgements.put(About.PATH, nurture.judgement());
    unit = EditableText.keptLine(words -> model.judging().setOrgUnit(seat(), words));
    reassure = controls.link("map.seat.reassure", () -> model.judging().reassure(card));
    reassure.setId("seat-reassure");
    reassure.getStyleClass().add("gap-close");
    build();
    show(first);
  }

  long seatId() {
    return card.id();
  }

  /** Shows what changed. */
  void show(SeatCard changed) {
    card = changed;
    Seat seat = card.seat();
    name.setText(card.called(texts));
    title.setText(seat.ghost() ? texts.now(Message.of("map.card.who")) : Brief.name(card.title()));
    SeatFields.shown(title, !title.getText().isEmpty());
    roles.show(seat.roles()::contains);
    influences.show(influence -> influence == seat.influence());
    roleJudgement.show(card);
    influenceJudgement.show(card);
    stance.show(card);
    nurture.show(card);
    coverage.show(card);
    lines.show(card);
    fields.show(seat);
    unit.show(seat.orgUnit());
    SeatFields.shown(
        planRow,
        seat.stance() == Stance.OPPONENT || !seat.text(SeatText.OPPOSITION_PLAN).isBlank());
    gaps.getChildren()
        .setAll(
            model.shown().stream()
                .flatMap(shown -> shown.reading().gaps().stream())
                .filter(gap -> gap.seatIds().contains(seat.id()))
                .map(gap -> (Node) new GapRow(controls, model, gap))
                .toList());
    SeatFields.shown(gaps, !gaps.getChildren().isEmpty());
  }

  /** Whether a text that was typed here could not be written. */
  boolean unwritten() {
    return lookupAll(".editable-text").stream()
        .anyMatch(node -> node instanceof EditableText text && text.unwrittenProperty().get());
  }

  /** Goes to one of the fields, opening what it stands in. */
  void focus(String field) {
    judgements.forEach(
        (about, part) -> {
          if (field.equals(JudgementPart.sourceId(about))) {
            part.open();
          }
        });
    if (field.equals(SeatFields.id(SeatText.OPPOSITION_PLAN))) {
      SeatFields.shown(planRow, true);
    }
    Node node = lookup("#" + field);
    if (node != null) {
      node.requestFocus();
      if (node instanceof TextInputControl text) {
        text.end();
      }
    }
  }

  private Seat seat() {
    return card.seat();
  }

  private void build() {
    name.getStyleClass().add("panel-title");
    Wrapping.of(name);
    title.getStyleClass().add("muted");
    Wrapping.of(title);
    HBox heading = new HBox(new VBox(name, title), Controls.spring(), actions());
    heading.getStyleClass().add("panel-heading");
    gaps.getStyleClass().add("seat-gaps");
    unit.field().setId("seat-unit");
    unit.field().setTextFormatter(SeatFields.limit(Seat.UNIT_LIMIT));
    unit.field().promptTextProperty().bind(texts.text("map.prompt.unit"));
    planRow.getChildren().add(fields.field(SeatText.OPPOSITION_PLAN, 3));
    getChildren()
        .addAll(
            heading,
            fields.field(SeatText.GAIN, 2),
            SeatFields.section(controls, "map.seat.roles", roles, roleJudgement),
            stance,
            SeatFields.section(controls, "map.seat.influence", influences, influenceJudgement),
            fields.field(SeatText.ARGUMENT, 2),
            fields.field(SeatText.OBJECTION, 2),
            planRow,
            new VBox(
                fields.field(SeatText.WORRY, 2), fields.field(SeatText.REASSURANCE, 2), reassure),
            nurture,
            coverage,
            FieldRow.editing(controls, "map.field.unit", unit),
            lines.node(),
            gaps);
    getChildren()
        .filtered(VBox.class::isInstance)
        .filtered(node -> node.getStyleClass().isEmpty())
        .forEach(node -> node.getStyleClass().add("seat-part"));
  }

  private Node actions() {
    Button who = controls.icon(Material2MZ.PERSON, "map.seat.open_person", this::openPerson);
    SeatFields.shown(who, !card.seat().ghost());
    Button name =
        controls.icon(Material2AL.EDIT, "map.remedy.name", () -> model.ask().askName(card.id()));
    SeatFields.shown(name, card.seat().ghost());
    return Controls.row(
        name,
        who,
        controls.icon(Material2AL.DELETE_OUTLINE, "map.do.delete", model.seats()::delete),
        controls.icon(Material2AL.CLOSE, "map.seat.close", () -> model.select(List.of())));
  }

  private void openPerson() {
    card.seat().personId().ifPresent(id -> navigator.open(new Place.Person(id)));
  }
}
