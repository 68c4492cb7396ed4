package app.entregent.screen.brand;

import app.entregent.model.wording.DraftVersion;
import app.entregent.model.wording.WordDifference;
import app.entregent.screen.brand.DraftsViewModel.DraftComparison;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.Keys;
import app.entregent.ui.ListKeys;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

/** The versions of a draft, and word by word what tells one from another. */
final class VersionsPane extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final DraftsViewModel model;
  private final ListView<DraftVersion> list = new ListView<>();
  private final TextFlow words = new TextFlow();
  private final ListKeys listKeys;
  private final ReadOnlyObjectWrapper<Boolean> before =
      new ReadOnlyObjectWrapper<>(this, "before", false);

  VersionsPane(Controls controls, DraftsViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("brand-versions");
    list.setItems(model.versions());
    list.setId("brand-versions");
    list.getStyleClass().add("brand-version-list");
    list.accessibleTextProperty().bind(texts.text("brand.version.heading"));
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(version -> model.choose(Optional.ofNullable(version)));
    listKeys =
        new ListKeys(list, Message.of("brand.part.DRAFTS"))
            .on("R", "brand.version.restore", model::restore)
            .on("B", "brand.compare.other", this::turn)
            .on("Delete", "brand.version.delete", model::delete);
    Label none = controls.prose("brand.version.none", "muted");
    BrandDetails.shownWhen(none, Bindings.isEmpty(model.versions()));
    BrandDetails.shownWhen(list, Bindings.isNotEmpty(model.versions()));
    getChildren()
        .addAll(controls.label("brand.version.heading", "strong"), none, list, comparison());
    model.comparisonProperty().subscribe(this::show);
  }

  Subscription keys(Keys keys) {
    return listKeys.show(keys);
  }

  private VBox comparison() {
    Segments<Boolean> against =
        new Segments<>(
            List.of(false, true),
            older -> texts.text(older ? "brand.compare.with.before" : "brand.compare.with.now"),
            before.getReadOnlyProperty(),
            this::compare);
    Label between =
        controls.prose(said(DraftComparison::between, "brand.compare.nothing"), "small", "muted");
    Label told = controls.prose(said(DraftComparison::told, ""));
    told.setId("brand-compared");
    words.setId("brand-difference");
    words.getStyleClass().add("brand-difference");
    ScrollPane scroll = new ScrollPane(words);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("brand-difference-pane");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox box =
        new VBox(
            against,
            between,
            told,
            scroll,
            Controls.row(
                controls.button("brand.version.restore", model::restore),
                controls.quiet("brand.version.delete", model::delete)));
    box.getStyleClass().add("brand-part");
    VBox.setVgrow(box, Priority.ALWAYS);
    BrandDetails.shownWhen(
        box,
        Bindings.createBooleanBinding(
            () -> list.getSelectionModel().getSelectedItem() != null,
            list.getSelectionModel().selectedItemProperty()));
    return box;
  }

  private ObservableValue<String> said(
      Function<DraftComparison, Message> sentence, String otherwise) {
    return Bindings.createStringBinding(
        () ->
            texts.now(model.comparisonProperty().get().map(sentence).orElse(Message.of(otherwise))),
        model.comparisonProperty(),
        texts.languageProperty());
  }

  private void turn() {
    compare(!model.comparesWithBefore());
  }

  private void compare(boolean withBefore) {
    before.set(withBefore);
    model.compareWithBefore(withBefore);
  }

  private void show(Optional<DraftComparison> comparison) {
    words
        .getChildren()
        .setAll(
            comparison.stream()
                .flatMap(now -> now.difference().pieces().stream())
                .map(VersionsPane::text)
                .toList());
  }

  private static Text text(WordDifference.Piece piece) {
    Text text = new Text(piece.text());
    text.getStyleClass().add("difference-" + piece.kind().name().toLowerCase(Locale.ROOT));
    return text;
  }

  /** A version: its day, its language, and how it begins. */
  private final class Cell extends ListCell<DraftVersion> {
    private Cell() {
      setPrefWidth(0);
      setText(null);
    }

    @Override
    protected void updateItem(DraftVersion version, boolean empty) {
      super.updateItem(version, empty);
      accessibleTextProperty().unbind();
      if (empty || version == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      var told =
          texts.text(
              Message.of(
                  version.byHand() ? "brand.version.byHand" : "brand.version.byItself",
                  version.writtenOn(),
                  Message.of("brand.language." + version.language().code()),
                  version.text().codePointCount(0, version.text().length())));
      Label head = controls.label(told);
      head.setMinWidth(0);
      Label words = new Label(version.text().strip().replaceAll("\\s+", " "));
      words.getStyleClass().addAll("small", "muted");
      words.setMinWidth(0);
      setGraphic(new VBox(head, words));
      accessibleTextProperty().bind(told);
    }
  }
}
