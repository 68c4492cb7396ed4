package app.entregent.screen.brand;

import app.entregent.model.wording.NamedProblem;
import app.entregent.model.wording.SalesMark;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.LiveTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The draft in one language: the text, its length, and what is found in it. */
final class DraftColumn extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
  private static final int ROWS = 11;

  private final Controls controls;
  private final LiveTexts texts;
  private final DraftsViewModel model;
  private final DraftSide side;
  private final Consumer<String> save;
  private final EditableText text;
  private final VBox marks = new VBox();
  private final VBox problems = new VBox();

  DraftColumn(Controls controls, DraftsViewModel model, DraftSide side, Consumer<String> save) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.side = side;
    this.save = save;
    text = EditableText.lines(ROWS, save);
    getStyleClass().add("brand-draft-side");
    field().setId("brand-draft-" + side.language().code());
    field().textProperty().subscribe(side::typed);
    Label name = controls.label("brand.language." + side.language().code(), "strong");
    name.setLabelFor(field());
    field().accessibleTextProperty().bind(name.textProperty());
    Label length = controls.label(texts.text(side.lengthProperty()), "small", "brand-draft-length");
    length.setId("brand-length-" + side.language().code());
    side.tooLongProperty().subscribe(over -> length.pseudoClassStateChanged(WRONG, over));
    HBox head = Controls.row(name, Controls.spring(), length);
    marks.getStyleClass().add("brand-found");
    marks.setId("brand-marks-" + side.language().code());
    problems.getStyleClass().add("brand-found");
    problems.setId("brand-problems-" + side.language().code());
    getChildren().addAll(head, text, buttons(), marks, problems);
    side.marksProperty().subscribe(this::found);
    side.problemsProperty().subscribe(this::found);
    controls.onLanguage(this, this::found);
  }

  TextInputControl field() {
    return text.field();
  }

  /** Writes what was typed without leaving the field. */
  void settle() {
    if (!field().getText().equals(text.savedProperty().get())) {
      save.accept(field().getText());
    }
  }

  void show(String stored, boolean other) {
    BrandDetails.put(text, stored, other);
  }

  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(field().getText());
    Clipboard.getSystemClipboard().setContent(content);
    model.copied();
  }

  private Node buttons() {
    Button copy = controls.button(Material2AL.CONTENT_COPY, "brand.draft.copy", this::copy);
    copy.disableProperty().bind(field().textProperty().isEmpty());
    Button keep =
        controls.button(Material2MZ.SAVE, "brand.version.keep", () -> model.keep(side.language()));
    keep.setId("brand-keep-" + side.language().code());
    keep.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> field().getText().isBlank(), field().textProperty()));
    FlowPane buttons = new FlowPane(copy, keep);
    buttons.getStyleClass().add("brand-draft-buttons");
    return buttons;
  }

  private void found() {
    if (side.text().isBlank()) {
      marks.getChildren().clear();
      problems.getChildren().clear();
      return;
    }
    marks.getChildren().setAll(foundMarks());
    problems.getChildren().setAll(foundProblems());
  }

  private List<Node> foundMarks() {
    List<Node> nodes = new ArrayList<>();
    List<SalesMark> all = side.marksProperty().get();
    nodes.add(
        controls.prose(
            texts.text(Message.of("brand.sales.found", all.size())),
            all.isEmpty() ? "muted" : "strong"));
    for (SalesMark mark : all) {
      Hyperlink link = new Hyperlink();
      link.textProperty().bind(texts.text(mark.said()));
      link.setWrapText(true);
      link.getStyleClass().add("brand-mark");
      link.setOnAction(
          event -> {
            link.setVisited(false);
            field().requestFocus();
            field().selectRange(mark.start(), mark.end());
          });
      nodes.add(link);
    }
    return nodes;
  }

  private List<Node> foundProblems() {
    List<Node> nodes = new ArrayList<>();
    List<NamedProblem> all = side.problemsProperty().get();
    if (all.isEmpty()) {
      nodes.add(controls.prose("brand.problem.nobody", "muted"));
      return nodes;
    }
    nodes.add(controls.prose("brand.problem.heading", "strong"));
    for (NamedProblem problem : all) {
      nodes.add(
          controls.prose(
              texts.text(told(problem)), problem.found().isEmpty() ? "muted" : "brand-named"));
    }
    return nodes;
  }

  private Message told(NamedProblem problem) {
    String name = problem.reader().name();
    if (problem.found().isEmpty()) {
      return Message.of("brand.problem.none", name);
    }
    String words =
        problem.found().stream()
            .map(
                found ->
                    texts.now(
                        Message.of(
                            "brand.problem.word",
                            found.word(),
                            Message.of("brand.problem." + found.source()))))
            .collect(Collectors.joining(", "));
    return Message.of("brand.problem.words", name, words);
  }
}
