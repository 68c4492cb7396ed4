package app.entregent.screen.account.worth;

import app.entregent.model.account.worth.KeyCriterion;
import app.entregent.model.account.worth.KeyRank;
import app.entregent.model.relationship.signal.RuleSetting;
import app.entregent.model.relationship.signal.SignalFinding;
import app.entregent.model.relationship.signal.SignalRule;
import app.entregent.model.relationship.signal.SignalScore;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Named;
import app.entregent.ui.Rebuilding;
import app.entregent.ui.Wrapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The criteria with their weights and the rules with their points, the same for all accounts. */
public final class WorthSettings {
  private final Controls controls;
  private final LiveTexts texts;
  private final WorthViewModel model;
  private final VBox criteria = new VBox();
  private final VBox rules = new VBox();

  /** Kept while the lines are built anew: what is being typed stays. */
  private final Map<Long, EditableText> names = new HashMap<>();

  private final Label trouble;
  private final Button back;
  private final ScrollPane scroll;

  public WorthSettings(Controls controls, WorthViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    back = controls.button(Material2AL.ARROW_BACK, "worth.settings.back", model::closeSettings);
    back.setId("worth-settings-back");
    criteria.getStyleClass().add("worth-rows");
    rules.getStyleClass().add("worth-rows");
    trouble = controls.prose("worth.rank.trouble.no_weight", "small", "caution");
    trouble.setId("worth-no-weight");
    trouble.managedProperty().bind(trouble.visibleProperty());
    VBox box =
        new VBox(
            Controls.row(back),
            controls.prose("worth.settings.criteria", "heading"),
            controls.prose("worth.settings.criteria.hint", "muted", "small"),
            criteria,
            newCriterion(),
            trouble,
            controls.prose("worth.settings.rules", "heading"),
            controls.prose("worth.settings.rules.hint", "muted", "small"),
            rules);
    box.getStyleClass().addAll("side-panel", "side-section", "worth-settings");
    scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    model.sheetProperty().subscribe(this::show);
  }

  public Node node() {
    return scroll;
  }

  /** The keyboard goes here when the panel opens. */
  public void focus() {
    scroll.applyCss(); // what stands in it comes into the window with its skin
    back.requestFocus();
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      model.closeSettings();
    }
  }

  private void show(Optional<WorthSheet> found) {
    found.ifPresent(
        sheet -> {
          trouble.setVisible(
              sheet.rank().trouble().filter(KeyRank.Trouble.NO_WEIGHT::equals).isPresent());
          names.keySet().retainAll(ownIds(sheet));
          Rebuilding.of(
              criteria,
              () ->
                  criteria
                      .getChildren()
                      .setAll(sheet.criteria().stream().map(this::line).toList()));
          List<Node> ruleParts = sheet.signals().stream().map(this::part).toList();
          Rebuilding.of(rules, () -> rules.getChildren().setAll(ruleParts));
        });
  }

  private Node newCriterion() {
    TextField name = new TextField();
    name.setId("worth-new-criterion");
    name.promptTextProperty().bind(texts.text("worth.criterion.new"));
    name.accessibleTextProperty().bind(name.promptTextProperty());
    HBox.setHgrow(name, Priority.ALWAYS);
    Runnable add = () -> model.addCriterion(name.getText()).thenRun(name::clear);
    name.setOnAction(event -> add.run());
    return Controls.row(name, controls.button("worth.add", add));
  }

  private Node line(KeyCriterion criterion) {
    Node name =
        criterion
            .key()
            .ownId()
            .map(own -> ownName(criterion, own))
            .orElseGet(() -> grow(controls.prose(texts.text(criterion.word()))));
    Spinner<Integer> weight =
        spinner(
            KeyCriterion.HEAVIEST,
            criterion.weight(),
            Message.of("worth.weight.name", criterion.word()),
            wish -> model.setWeight(criterion.key(), wish));
    weight.setId("worth-weight-" + criterion.key().code());
    if (criterion.key().ownId().isEmpty()) {
      return Controls.row(name, weight);
    }
    Node delete =
        controls.icon(
            Material2OutlinedAL.DELETE,
            "worth.criterion.delete",
            () -> model.deleteCriterion(criterion));
    // A name that is typed gets the whole width: beside the weight it would be cut.
    VBox own = new VBox(name, Controls.row(Controls.spring(), weight, delete));
    own.getStyleClass().add("worth-own");
    return own;
  }

  private static Set<Long> ownIds(WorthSheet sheet) {
    return sheet.criteria().stream()
        .flatMap(criterion -> criterion.key().ownId().stream())
        .collect(Collectors.toSet());
  }

  private Node ownName(KeyCriterion criterion, long own) {
    EditableText name = names.computeIfAbsent(own, this::ownName);
    name.show(criterion.name());
    return name;
  }

  private EditableText ownName(long own) {
    EditableText name = EditableText.keptLine(typed -> model.renameCriterion(own, typed));
    Named.as(name.field(), "worth-criterion-" + own);
    name.field().accessibleTextProperty().bind(texts.text("worth.criterion.name"));
    HBox.setHgrow(name, Priority.ALWAYS);
    return name;
  }

  private Node part(SignalScore score) {
    VBox part = new VBox(controls.label(texts.text(score.signal().word()), "strong"));
    score.findings().stream()
        .map(SignalFinding::setting)
        .map(this::rule)
        .forEach(row -> part.getChildren().add(row));
    part.getStyleClass().add("worth-rows");
    return part;
  }

  private Node rule(RuleSetting setting) {
    SignalRule rule = setting.rule();
    CheckBox used = new CheckBox();
    used.textProperty().bind(texts.text(rule.word()));
    used.setId("worth-rule-" + rule.code());
    used.setSelected(setting.used());
    Wrapping.of(used);
    used.setOnAction(
        event -> model.setRule(new RuleSetting(rule, used.isSelected(), setting.points())));
    grow(used);
    used.setMaxWidth(Double.MAX_VALUE);
    Spinner<Integer> points =
        spinner(
            SignalRule.HEAVIEST,
            setting.points(),
            Message.of("worth.points.name", rule.word()),
            wish -> model.setRule(new RuleSetting(rule, setting.used(), wish)));
    points.setId("worth-points-" + rule.code());
    return Controls.row(used, points);
  }

  private Spinner<Integer> spinner(int most, int value, Message name, IntConsumer wish) {
    Spinner<Integer> spinner = new Spinner<>(0, most, value);
    spinner.getStyleClass().add("weight");
    spinner.accessibleTextProperty().bind(texts.text(name));
    spinner.valueProperty().addListener((number, before, after) -> wish.accept(after));
    return spinner;
  }

  private static Node grow(Node node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    return node;
  }
}
