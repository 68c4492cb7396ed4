package app.entregent.screen.exchange;

import app.entregent.exchange.FileReport;
import app.entregent.exchange.ImportReport;
import app.entregent.exchange.ReportWords;
import app.entregent.exchange.archive.FileSummary;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import: some sentences, a table of the files, and the rows that were left out.
 */
final class ReportView extends VBox {
  /** So few rows need no long list. */
  private static final int FEW = 4;

  private final Controls controls;
  private final ImportViewModel model;

  ReportView(Controls controls, ImportViewModel model, ImportReport report) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("import-report");
    getChildren()
        .addAll(controls.heading("exchange.report.heading"), sentences(report), actions(report));
    List<FileReport> used = report.files().stream().filter(FileReport::isUsed).toList();
    if (!used.isEmpty()) {
      getChildren().add(table(used));
    }
    List<Message> remarks =
        Stream.concat(ReportWords.problems(report).stream(), ReportWords.gaps(report).stream())
            .toList();
    if (!remarks.isEmpty()) {
      getChildren().add(remarks(remarks));
    }
    if (!report.leftOut().isEmpty()) {
      getChildren().add(leftOut(report));
    }
  }

  private Node sentences(ImportReport report) {
    VBox words = new VBox();
    words.getStyleClass().add("import-sentences");
    for (Message sentence : ReportWords.summary(report)) {
      words
          .getChildren()
          .add(
              controls.prose(
                  controls.texts().text(sentence),
                  words.getChildren().isEmpty() ? "import-first" : "muted"));
    }
    return words;
  }

  /** What one most likely does next stands out: to look, or to try again. */
  private Node actions(ImportReport report) {
    Button people =
        report.readAnything()
            ? controls.primary("exchange.people", model::showPeople)
            : controls.button("exchange.people", model::showPeople);
    people.setId("import-people");
    Button another =
        report.readAnything()
            ? controls.button("exchange.another", model::another)
            : controls.primary("exchange.another", model::another);
    another.setId("import-another");
    Button undo = controls.button("exchange.undo", model::undo);
    undo.setId("import-undo");
    undo.visibleProperty().bind(model.undoableProperty());
    undo.managedProperty().bind(undo.visibleProperty());
    FlowPane actions = new FlowPane(people, another, undo);
    actions.getStyleClass().add("import-actions");
    return actions;
  }

  private Node table(List<FileReport> files) {
    GridPane table = new GridPane();
    table.getStyleClass().add("import-table");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    table.getColumnConstraints().add(names);
    table.add(controls.label("exchange.column.file", "muted", "small"), 0, 0);
    heading(table, 1, "exchange.column.read");
    heading(table, 2, "exchange.column.added");
    heading(table, 3, "exchange.column.changed");
    heading(table, 4, "exchange.column.already");
    heading(table, 5, "exchange.column.left_out");
    int row = 1;
    for (FileReport file : files) {
      table.add(name(file), 0, row);
      number(table, 1, row, file.read());
      number(table, 2, row, file.added());
      number(table, 3, row, file.changed());
      number(table, 4, row, file.alreadyThere());
      number(table, 5, row, file.leftOutInAll());
      row++;
    }
    return table;
  }

  private void heading(GridPane table, int column, String key) {
    table.add(controls.label(key, "muted", "small", "import-number"), column, 0);
    table.getColumnConstraints().add(new ColumnConstraints());
  }

  private Node name(FileReport file) {
    Label name = new Label(file.name());
    name.getStyleClass().add("import-file");
    return file.state() == FileSummary.State.READ
        ? name
        : Controls.row(
            name, controls.label(controls.texts().text(ReportWords.state(file.state())), "chip"));
  }

  private void number(GridPane table, int column, int row, long number) {
    table.add(
        controls.label(
            controls.texts().text("exchange.report.number", number),
            "numbers",
            "import-number",
            number == 0 ? "import-none" : "import-some"),
        column,
        row);
  }

  private Node remarks(List<Message> remarks) {
    VBox lines = new VBox();
    lines.getStyleClass().add("import-remarks");
    remarks.forEach(
        remark -> lines.getChildren().add(controls.prose(controls.texts().text(remark), "small")));
    return folded("exchange.problems.heading", remarks.size(), "import-remarks-pane", lines);
  }

  private Node leftOut(ImportReport report) {
    return folded(
        "exchange.left_out.heading",
        report.leftOut().size(),
        "import-left-out",
        list(report.leftOut(), ReportWords::leftOut));
  }

  private TitledPane folded(String key, int number, String id, Node content) {
    TitledPane pane = new TitledPane();
    pane.textProperty().bind(controls.texts().text(key, number));
    pane.setContent(content);
    pane.setExpanded(false);
    pane.setAnimated(false);
    pane.setId(id);
    return pane;
  }

  /** However many there are, only those in sight have cells. */
  private <T> ListView<T> list(List<T> things, Function<T, Message> words) {
    ListView<T> list = new ListView<>(FXCollections.observableList(things));
    list.getStyleClass().addAll("import-rows", things.size() > FEW ? "many" : "few");
    list.accessibleTextProperty()
        .bind(controls.texts().text("exchange.left_out.heading", things.size()));
    list.setCellFactory(
        made ->
            new ListCell<>() {
              @Override
              protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : controls.texts().now(words.apply(item)));
              }
            });
    controls.onLanguage(list, list::refresh);
    return list;
  }
}
