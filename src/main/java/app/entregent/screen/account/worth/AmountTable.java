package app.entregent.screen.account.worth;

import app.entregent.model.account.worth.AccountWorth;
import app.entregent.model.account.worth.AmountKind;
import app.entregent.model.account.worth.EconomicValue;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.LiveTexts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What an account brought and cost, by year and kind of activity, typed in place. */
final class AmountTable {
  private static final int COLUMNS = 9;

  /** A field of the table. */
  private record Cell(int year, AmountKind kind) {}

  private final Controls controls;
  private final LiveTexts texts;
  private final WorthViewModel model;
  private final GridPane grid = new GridPane();
  private final Map<Cell, EditableText> fields = new HashMap<>();
  private final TextField newYear = new TextField();
  private final VBox box;
  private List<Integer> years = List.of();

  AmountTable(Controls controls, WorthViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    grid.getStyleClass().add("worth-amounts");
    Label trouble =
        controls.prose(
            texts.text(model.troubleProperty().map(why -> why.orElse(Message.NOTHING))), "caution");
    trouble.setId("worth-trouble");
    trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
    trouble.managedProperty().bind(trouble.visibleProperty());
    newYear.setId("worth-new-year");
    newYear.setPrefColumnCount(COLUMNS);
    newYear.promptTextProperty().bind(texts.text("worth.year.new"));
    newYear.accessibleTextProperty().bind(newYear.promptTextProperty());
    newYear.setOnAction(event -> addYear());
    box =
        new VBox(
            sideways(),
            trouble,
            Controls.row(newYear, controls.button("worth.add", this::addYear)));
    box.getStyleClass().add("worth-rows");
  }

  Node node() {
    return box;
  }

  /** Many years are wider than a narrow page: then the table alone moves sideways. */
  private Node sideways() {
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  void show(AccountWorth worth) {
    List<Integer> wanted = List.copyOf(model.years());
    if (!wanted.equals(years)) {
      fields.values().forEach(EditableText::leave);
      years = wanted;
      build();
    }
    fields.forEach((cell, field) -> field.show(typed(worth, cell)));
    showSums(worth);
  }

  private void addYear() {
    model.addYear(newYear.getText());
    if (model.troubleProperty().get().isEmpty()) {
      newYear.clear();
    }
  }

  private void build() {
    fields.clear();
    grid.getChildren().clear();
    int row = 1;
    for (AmountKind kind : AmountKind.values()) {
      grid.add(controls.label(texts.text(kind.word())), 0, row);
      for (int column = 0; column < years.size(); column++) {
        grid.add(field(new Cell(years.get(column), kind)), column + 1, row);
      }
      row++;
    }
  }

  private Node field(Cell cell) {
    EditableText field =
        EditableText.keptLine(typed -> model.setAmount(cell.year(), cell.kind(), typed));
    if (field.field() instanceof TextField line) {
      line.setPrefColumnCount(COLUMNS);
    }
    field.getStyleClass().add("worth-amount");
    field.field().setId("worth-amount-" + cell.kind().code() + "-" + cell.year());
    field
        .field()
        .accessibleTextProperty()
        .bind(
            texts.text(
                Message.of("worth.amount.name", cell.kind().word(), String.valueOf(cell.year()))));
    fields.put(cell, field);
    return field;
  }

  /** The head with the years, and below what each of them came to. */
  private void showSums(AccountWorth worth) {
    grid.getChildren().removeIf(node -> node.getStyleClass().contains("worth-sum"));
    int last = AmountKind.values().length;
    List<Node> sums = new ArrayList<>();
    sums.add(at(controls.label("worth.amount.cost", "muted"), 0, last + 1));
    sums.add(at(controls.label("worth.amount.margin", "muted"), 0, last + 2));
    sums.add(at(controls.label("worth.amount.ratio", "strong"), 0, last + 3));
    for (int i = 0; i < years.size(); i++) {
      EconomicValue value =
          Optional.ofNullable(worth.years().get(years.get(i))).orElse(EconomicValue.UNKNOWN);
      Optional<BigDecimal> cost = Optional.of(value.cost()).filter(sum -> value.isCostKnown());
      sums.add(at(number(String.valueOf(years.get(i)), "strong"), i + 1, 0));
      sums.add(at(number(money(cost), "muted"), i + 1, last + 1));
      sums.add(at(number(money(value.margin()), "muted"), i + 1, last + 2));
      sums.add(at(number(money(value.ratio()), "strong"), i + 1, last + 3));
    }
    grid.getChildren().addAll(sums);
  }

  private static Node at(Label label, int column, int row) {
    label.getStyleClass().add("worth-sum");
    GridPane.setConstraints(label, column, row);
    if (column > 0) {
      GridPane.setHalignment(label, HPos.RIGHT);
    }
    return label;
  }

  private static Label number(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().addAll("numbers", styleClass);
    return label;
  }

  private String money(Optional<BigDecimal> amount) {
    return amount
        .map(known -> NumberFormat.getNumberInstance(texts.language().locale()).format(known))
        .orElse("–");
  }

  private String typed(AccountWorth worth, Cell cell) {
    return Optional.ofNullable(worth.amounts().get(cell.year()))
        .flatMap(inYear -> Optional.ofNullable(inYear.get(cell.kind())))
        .map(amount -> money(Optional.of(amount)))
        .orElse("");
  }
}
