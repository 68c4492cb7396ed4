package app.entregent.screen.engage;

import app.entregent.model.wording.DraftVersion;
import app.entregent.model.wording.SalesTalk;
import app.entregent.model.wording.TrustElement;
import app.entregent.model.wording.WordDifference;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.CopyCheck;
import app.entregent.ui.EditableText;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The text of a piece in both languages, what sounds like selling in it, and its versions. */
final class PieceWording extends VBox {
  /** Longer texts are not looked through, so that typing stays quick. */
  private static final int LONGEST_CHECKED = 20_000;

  private static final int ROWS = 8;
  private static final int MOST_MARKS = 8;

  private final Controls controls;
  private final LiveTexts texts;
  private final PieceViewModel model;
  private final ReadOnlyObjectWrapper<Language> language =
      new ReadOnlyObjectWrapper<>(this, "language", Language.EN);
  private final Map<Language, EditableText> fields = new EnumMap<>(Language.class);
  private final VBox marks = new VBox();
  private final VBox versions = new VBox();
  private final CopyCheck check;
  private OptionalLong shown = OptionalLong.empty();
  private Optional<PieceShown> now = Optional.empty();
  private Optional<DraftVersion> chosen = Optional.empty();

  /**
   * @param back gives the keyboard back to the list
   */
  PieceWording(Controls controls, PieceViewModel model, Runnable back) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("engage-wording");
    StackPane field = new StackPane();
    for (Language each : Language.values()) {
      EditableText text = EditableText.keptLines(ROWS, words -> save(each, words));
      text.field().setId("engage-text-" + each.code());
      text.field().promptTextProperty().bind(texts.text("engage.detail.text.prompt"));
      text.field().accessibleTextProperty().bind(texts.text("engage.detail.text." + each.code()));
      text.field().textProperty().addListener((o, before, words) -> findMarks());
      text.visibleProperty().bind(language.map(is -> is == each));
      text.managedProperty().bind(text.visibleProperty());
      fields.put(each, text);
      field.getChildren().add(text);
    }
    check =
        new CopyCheck(
                controls,
                Arrays.stream(TrustElement.values())
                    .map(one -> new CopyCheck.Point(one.code(), one.word(), one.why()))
                    .toList(),
                Message.of("ui.copycheck.source"),
                words -> found(language.get(), words),
                words -> model.copied(true))
            .keeping(
                (point, on) ->
                    model.tick(TrustElement.valueOf(point.id().toUpperCase(Locale.ROOT)), on))
            .whenClosed(back);
    marks.setId("engage-marks");
    marks.getStyleClass().add("engage-found");
    versions.setId("engage-versions");
    versions.getStyleClass().add("engage-found");
    Segments<Language> languages =
        new Segments<>(
            List.of(Language.values()),
            each -> texts.text("engage.detail.text." + each.code()),
            language.getReadOnlyProperty(),
            this::turn);
    languages.setId("engage-languages");
    Label name = controls.label("engage.detail.text", "field-name");
    getChildren().setAll(name, languages, field, buttons(), check, marks, versions);
    controls.onLanguage(this, this::refresh);
  }

  /** The places of a text that sound like selling, as they are said. */
  private static List<CopyCheck.Found> found(Language language, String text) {
    if (text.length() > LONGEST_CHECKED) {
      return List.of();
    }
    return SalesTalk.in(language).marks(text).stream()
        .map(mark -> new CopyCheck.Found(mark.start(), mark.end(), mark.said()))
        .toList();
  }

  /** What is being typed belongs to the piece that is left. */
  void leave() {
    fields.values().forEach(EditableText::leave);
    check.close();
    chosen = Optional.empty();
  }

  void show(PieceShown piece) {
    boolean other = !shown.equals(OptionalLong.of(piece.id()));
    shown = OptionalLong.of(piece.id());
    now = Optional.of(piece);
    if (other) {
      language.set(written(piece));
    }
    fields.forEach((each, field) -> field.show(piece.piece().text(each)));
    refresh();
  }

  /** The language of the window, unless the text is there only in the other one. */
  private Language written(PieceShown piece) {
    Language mine = texts.language();
    return piece.piece().text(mine).isBlank()
        ? Arrays.stream(Language.values())
            .filter(each -> !piece.piece().text(each).isBlank())
            .findFirst()
            .orElse(mine)
        : mine;
  }

  /** Looks at the text before it is copied; where all is ticked and nothing found, it is copied. */
  void copy() {
    String text = field().field().getText();
    if (text.isBlank()) {
      model.copied(false);
      return;
    }
    List<TrustElement> ticked =
        now.map(piece -> List.copyOf(piece.sheet().trust())).orElse(List.of());
    if (ticked.size() == TrustElement.values().length && found(language.get(), text).isEmpty()) {
      CopyCheck.put(text);
      model.copied(true);
    } else {
      applyCss();
      check.look(text, ticked.stream().map(TrustElement::code).collect(Collectors.toSet()));
    }
  }

  private EditableText field() {
    return Optional.ofNullable(fields.get(language.get())).orElseThrow();
  }

  private void turn(Language wanted) {
    check.close();
    language.set(wanted);
    chosen = Optional.empty();
    refresh();
  }

  private Node buttons() {
    Button copy = controls.button(Material2AL.CONTENT_COPY, "engage.detail.copy", this::copy);
    copy.setId("engage-copy");
    Button keep =
        controls.button(Material2MZ.SAVE, "brand.version.keep", () -> model.keep(language.get()));
    keep.setId("engage-keep");
    FlowPane buttons = new FlowPane(copy, keep);
    buttons.getStyleClass().add("engage-acts");
    return buttons;
  }

  private void refresh() {
    findMarks();
    showVersions();
  }

  private void findMarks() {
    String text = field().field().getText();
    List<Node> lines = new ArrayList<>();
    if (text.length() > LONGEST_CHECKED) {
      lines.add(controls.prose("engage.detail.text.long", "muted"));
    } else if (!text.isBlank()) {
      List<CopyCheck.Found> all = found(language.get(), text);
      lines.add(
          controls.prose(
              texts.text(Message.of("ui.copycheck.found", all.size())),
              all.isEmpty() ? "muted" : "strong"));
      all.stream().limit(MOST_MARKS).forEach(one -> lines.add(mark(one)));
    }
    marks.getChildren().setAll(lines);
  }

  private Node mark(CopyCheck.Found one) {
    Hyperlink link = new Hyperlink();
    link.textProperty().bind(texts.text(one.said()));
    link.getStyleClass().add("engage-mark");
    link.setOnAction(
        event -> {
          link.setVisited(false);
          field().field().requestFocus();
          field().field().selectRange(one.start(), one.end());
        });
    return link;
  }

  private void showVersions() {
    List<DraftVersion> mine =
        now.map(PieceShown::versions).orElse(List.of()).stream()
            .filter(version -> version.language() == language.get())
            .toList();
    List<Node> lines = new ArrayList<>();
    if (!mine.isEmpty()) {
      lines.add(controls.label("brand.version.heading", "strong"));
    }
    for (DraftVersion version : mine) {
      Hyperlink link = new Hyperlink();
      link.textProperty()
          .bind(
              texts.text(
                  Message.of(
                      version.byHand() ? "brand.version.byHand" : "brand.version.byItself",
                      version.writtenOn(),
                      Message.of("brand.language." + version.language().code()),
                      version.text().codePointCount(0, version.text().length()))));
      link.setOnAction(event -> choose(version));
      lines.add(link);
      if (chosen.filter(one -> one.id() == version.id()).isPresent()) {
        lines.add(difference(version));
        lines.add(controls.button("brand.version.restore", () -> model.restore(version)));
      }
    }
    versions.getChildren().setAll(lines);
  }

  private void choose(DraftVersion version) {
    chosen =
        chosen.filter(one -> one.id() == version.id()).isPresent()
            ? Optional.empty()
            : Optional.of(version);
    showVersions();
  }

  private Node difference(DraftVersion version) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("brand-difference");
    for (WordDifference.Piece part :
        WordDifference.between(version.text(), field().field().getText()).pieces()) {
      Text text = new Text(part.text());
      text.getStyleClass().add("difference-" + part.kind().name().toLowerCase(Locale.ROOT));
      flow.getChildren().add(text);
    }
    return flow;
  }

  private CompletionStage<?> save(Language of, String words) {
    return shown.isEmpty()
        ? CompletableFuture.completedStage(false)
        : model.edits().setText(shown.getAsLong(), of, words);
  }
}
