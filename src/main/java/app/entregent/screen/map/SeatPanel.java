package app.entregent.screen.map;

import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.SeatWords;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * All that is known of one seat, edited in place. It belongs to one seat for its whole life, so
 * that a text that is saved when the focus leaves it never lands on another.
 */
final class SeatPanel extends VBox {
  private static final List<SeatText> TEXTS =
      List.of(SeatText.GAIN, SeatText.ARGUMENT, SeatText.WORRY);

  private final Controls controls;
  private final LiveTexts texts;
  private final MapViewModel model;
  private final Navigator navigator;
  private final Label name = new Label();
  private final Label title = new Label();
  private final Toggles<Role> roles;
  private final Toggles<Stance> stances;
  private final Toggles<Influence> influences;
  private final Toggles<PathStage> path;
  private final Button confirm;
  private final Label confirmed = new Label();
  private final Label championHint;
  private final Map<SeatText, EditableText> fields = new EnumMap<>(SeatText.class);
  private final VBox planRow = new VBox();
  private final VBox lines = new VBox();
  private final VBox gaps = new VBox();
  private SeatCard card;

  SeatPanel(Controls controls, MapViewModel model, Navigator navigator, SeatCard first) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.navigator = navigator;
    this.card = first;
    getStyleClass().add("seat-panel");
    roles =
        new Toggles<>(
            controls,
            List.of(Role.values()),
            Role::word,
            role -> "",
            role -> "role-" + role.code(),
            model.seats()::toggleRole);
    stances =
        new Toggles<>(
            controls,
            MapKeys.STANCES,
            Stance::word,
            Stance::sign,
            stance -> "stance-" + stance.code(),
            model.seats()::setStance);
    influences =
        new Toggles<>(
            controls,
            List.of(Influence.values()),
            Influence::word,
            influence -> "",
            influence -> "plain-toggle",
            model.seats()::setInfluence);
    path =
        new Toggles<>(
            controls,
            List.of(PathStage.values()),
            PathStage::word,
            stage -> "",
            stage -> "plain-toggle",
            model.seats()::setPathStage);
    confirm = controls.quiet("map.seat.confirm", model.seats()::toggleConfirmed);
    confirm.setId("seat-confirm");
    championHint = controls.prose("map.seat.champion", "small", "muted");
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
    name.setText(seat.ghost() ? texts.now(SeatWords.ghost(seat)) : shortened(card.name()));
    title.setText(seat.ghost() ? texts.now(Message.of("map.card.who")) : shortened(card.title()));
    title.setVisible(!title.getText().isEmpty());
    title.setManaged(title.isVisible());
    roles.show(seat.roles()::contains);
    stances.show(stance -> stance == seat.stance());
    influences.show(influence -> influence == seat.influence());
    path.show(stage -> stage == seat.pathStage());
    confirm.setDisable(seat.stance() == Stance.UNKNOWN);
    confirmed.setText(
        texts.now(
            seat.judgement(About.STANCE)
                .filter(judgement -> seat.confirmed())
                .map(Judgement::judgedOn)
                .map(day -> Message.of("map.seat.confirmed", day))
                .orElse(
                    Message.of(
                        seat.stance() == Stance.UNKNOWN
                            ? "map.seat.stance_unknown"
                            : "map.seat.assumed"))));
    shown(championHint, seat.stance() == Stance.CHAMPION);
    fields.forEach((text, field) -> field.show(seat.text(text)));
    shown(
        planRow,
        seat.stance() == Stance.OPPONENT || !seat.text(SeatText.OPPOSITION_PLAN).isBlank());
    showLines();
    gaps.getChildren()
        .setAll(
            model.shown().stream()
                .flatMap(shown -> shown.reading().gaps().stream())
                .filter(gap -> gap.seatIds().contains(seat.id()))
                .map(gap -> (Node) new GapRow(controls, model, gap))
                .toList());
    shown(gaps, !gaps.getChildren().isEmpty());
  }

  /** Goes to one of the texts. */
  void focus(SeatText text) {
    EditableText field = fields.get(text);
    if (field != null) {
      if (text == SeatText.OPPOSITION_PLAN) {
        shown(planRow, true);
      }
      field.field().requestFocus();
      field.field().end();
    }
  }

  private void build() {
    name.getStyleClass().add("panel-title");
    name.setWrapText(true);
    title.getStyleClass().add("muted");
    title.setWrapText(true);
    HBox heading = new HBox(new VBox(name, title), Controls.spring(), actions());
    heading.getStyleClass().add("panel-heading");
    Node[] judged = {
      section("map.seat.roles", roles),
      section("map.seat.stance", stances, confirmation(), championHint),
      section("map.seat.influence", influences)
    };
    gaps.getStyleClass().add("seat-gaps");
    lines.getStyleClass().add("seat-lines");
    getChildren().add(heading);
    getChildren().addAll(judged);
    TEXTS.forEach(text -> getChildren().add(field(text, 2)));
    planRow.getChildren().add(field(SeatText.OPPOSITION_PLAN, 3));
    getChildren()
        .addAll(planRow, section("map.seat.path", path), section("map.seat.lines", lines), gaps);
  }

  private Node actions() {
    Button who = controls.icon(Material2MZ.PERSON, "map.seat.open_person", this::openPerson);
    who.setVisible(!card.seat().ghost());
    who.setManaged(who.isVisible());
    Button name =
        controls.icon(Material2AL.EDIT, "map.remedy.name", () -> model.ask().askName(card.id()));
    name.setVisible(card.seat().ghost());
    name.setManaged(name.isVisible());
    return Controls.row(
        name,
        who,
        controls.icon(Material2AL.DELETE_OUTLINE, "map.do.delete", model.seats()::delete),
        controls.icon(Material2AL.CLOSE, "map.seat.close", () -> model.select(List.of())));
  }

  private void openPerson() {
    card.seat().personId().ifPresent(id -> navigator.open(new Place.Person(id)));
  }

  private Node confirmation() {
    confirmed.getStyleClass().addAll("small", "muted");
    HBox row = Controls.row(confirmed, Controls.spring(), confirm);
    row.getStyleClass().add("seat-confirmation");
    return row;
  }

  private Node section(String heading, Node... nodes) {
    VBox section = new VBox(controls.label(heading, "field-name"));
    section.getChildren().addAll(nodes);
    section.getStyleClass().add("seat-section");
    return section;
  }

  private Node field(SeatText text, int rows) {
    Seat seat = card.seat();
    EditableText field =
        rows == 1
            ? EditableText.line(words -> model.seats().write(card.seat(), text, words))
            : EditableText.lines(rows, words -> model.seats().write(card.seat(), text, words));
    field.field().setTextFormatter(limit(SeatText.LIMIT));
    field.field().setId("seat-" + text.code());
    field.field().promptTextProperty().bind(texts.text("map.prompt." + text.code()));
    field.show(seat.text(text));
    fields.put(text, field);
    FieldRow row = new FieldRow(controls, text.word().key(), field);
    field.field().accessibleTextProperty().bind(field.accessibleTextProperty());
    return row;
  }

  /** Takes no more letters than are kept. */
  static TextFormatter<String> limit(int most) {
    return new TextFormatter<>(
        change -> change.getControlNewText().length() <= most ? change : null);
  }

  private void showLines() {
    lines.getChildren().clear();
    model
        .shown()
        .ifPresent(
            shown ->
                shown.map().ties().stream()
                    .filter(tie -> tie.touches(card.id()))
                    .forEach(tie -> lines.getChildren().add(line(shown, tie))));
    HBox add =
        Controls.row(
            controls.link("map.line.boss", () -> model.ask().askPick(TieKind.REPORTS_TO)),
            controls.link("map.line.influences", () -> model.ask().askPick(TieKind.INFLUENCES)),
            controls.link("map.line.conflict", () -> model.ask().askPick(TieKind.CONFLICT)),
            controls.link("map.line.knows", () -> model.ask().askPick(TieKind.KNOWS)));
    add.getStyleClass().add("line-adders");
    lines.getChildren().add(add);
  }

  private Node line(MapPicture shown, Tie tie) {
    boolean outgoing = tie.fromSeatId() == card.id();
    long other = outgoing ? tie.toSeatId() : tie.fromSeatId();
    Object who =
        shown
            .card(other)
            .<Object>map(c -> c.seat().ghost() ? SeatWords.ghost(c.seat()) : shortened(c.name()))
            .orElse("");
    String way = outgoing || !tie.kind().directed() ? "out." : "in.";
    Hyperlink words =
        new Hyperlink(texts.now(Message.of("map.line." + way + tie.kind().code(), who)));
    words.setOnAction(event -> model.select(other));
    HBox row = Controls.row(words, Controls.spring());
    if (tie.kind() == TieKind.INFLUENCES) {
      Label weight = new Label("●".repeat(tie.weight()) + "○".repeat(Tie.HEAVIEST - tie.weight()));
      weight.getStyleClass().addAll("tie-weight", "small");
      row.getChildren()
          .addAll(
              controls.icon(
                  Material2MZ.REMOVE, "map.line.lighter", () -> model.seats().weigh(tie, -1)),
              weight,
              controls.icon(
                  Material2AL.ADD, "map.line.heavier", () -> model.seats().weigh(tie, 1)));
    }
    row.getChildren()
        .add(
            controls.icon(
                Material2AL.CLOSE, "map.line.delete", () -> model.seats().deleteTie(tie)));
    return row;
  }

  private static String shortened(String text) {
    return text.length() <= 160 ? text : text.substring(0, text.offsetByCodePoints(0, 80)) + "…";
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
