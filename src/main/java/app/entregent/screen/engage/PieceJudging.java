package app.entregent.screen.engage;

import app.entregent.model.engage.PieceBrief;
import app.entregent.model.library.PieceSheet;
import app.entregent.model.library.Quality;
import app.entregent.model.library.ReadyRule;
import app.entregent.model.measure.evidence.EvidenceCards;
import app.entregent.model.wording.TrustElement;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.EvidenceNote;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What is judged of a piece: its brief, five qualities, four elements of trust, and *ready*. */
final class PieceJudging extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final PieceViewModel model;
  private final EditableText need;
  private final Map<Question, EditableText> answers = new EnumMap<>(Question.class);
  private final Map<Quality, CheckBox> qualities = new EnumMap<>(Quality.class);
  private final Map<TrustElement, CheckBox> trust = new EnumMap<>(TrustElement.class);
  private final TextField reason = new TextField();
  private final FieldRow reasonRow;
  private final Label said;
  private final Button ready;
  private OptionalLong shown = OptionalLong.empty();
  private Optional<PieceShown> now = Optional.empty();

  /** The five questions. */
  private enum Question {
    SPEAKER(
        PieceBrief::speaker,
        (b, w) -> new PieceBrief(w, b.matter(), b.audience(), b.purpose(), b.means())),
    MATTER(
        PieceBrief::matter,
        (b, w) -> new PieceBrief(b.speaker(), w, b.audience(), b.purpose(), b.means())),
    AUDIENCE(
        PieceBrief::audience,
        (b, w) -> new PieceBrief(b.speaker(), b.matter(), w, b.purpose(), b.means())),
    PURPOSE(
        PieceBrief::purpose,
        (b, w) -> new PieceBrief(b.speaker(), b.matter(), b.audience(), w, b.means())),
    MEANS(
        PieceBrief::means,
        (b, w) -> new PieceBrief(b.speaker(), b.matter(), b.audience(), b.purpose(), w));

    private final Function<PieceBrief, String> read;
    private final BiFunction<PieceBrief, String, PieceBrief> write;

    Question(Function<PieceBrief, String> read, BiFunction<PieceBrief, String, PieceBrief> write) {
      this.read = read;
      this.write = write;
    }
  }

  PieceJudging(Controls controls, PieceViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    need = EditableText.keptLine(this::saveNeed);
    need.field().setId("engage-need");
    getStyleClass().add("engage-judging");
    VBox five = new VBox(controls.label("engage.quality.heading", "strong"));
    for (Quality quality : Quality.values()) {
      CheckBox box = box("engage-quality-" + quality.code(), quality.word());
      box.setOnAction(event -> model.tick(quality, box.isSelected()));
      qualities.put(quality, box);
      five.getChildren().add(explained(box, quality.why()));
    }
    five.getChildren()
        .addAll(
            controls.prose("engage.quality.source", "muted", "small"),
            new EvidenceNote(controls, EvidenceCards.load().card("relevance")));
    VBox four = new VBox(controls.label("engage.trust.heading", "strong"));
    for (TrustElement element : TrustElement.values()) {
      CheckBox box = box("engage-trust-" + element.code(), element.word());
      box.setOnAction(event -> model.tick(element, box.isSelected()));
      trust.put(element, box);
      four.getChildren().add(explained(box, element.why()));
    }
    four.getChildren().add(controls.prose("ui.copycheck.source", "muted", "small"));
    five.getStyleClass().add("engage-ticks");
    four.getStyleClass().add("engage-ticks");
    reason.setId("engage-reason");
    reasonRow = new FieldRow(controls, "engage.ready.reason", reason);
    reasonRow.hint(texts.text("engage.ready.reason.hint"));
    reason.setOnAction(event -> toggleReady());
    ready = controls.button("engage.ready.do", this::toggleReady);
    ready.setId("engage-ready");
    ready.textProperty().unbind();
    said = controls.prose("engage.ready.no", "muted");
    said.textProperty().unbind();
    said.setId("engage-ready-said");
    VBox readyPart =
        new VBox(controls.label("engage.ready.heading", "strong"), said, reasonRow, ready);
    readyPart.getStyleClass().add("engage-part");
    getChildren().setAll(five, four, readyPart);
    controls.onLanguage(this, this::sayReady);
  }

  /** The need and the five questions. */
  Node brief() {
    VBox brief = new VBox(FieldRow.editing(controls, "engage.detail.need", need));
    for (Question question : Question.values()) {
      EditableText field = EditableText.keptLine(words -> saveAnswer(question, words));
      String name = question.name().toLowerCase(Locale.ROOT);
      field.field().setId("engage-brief-" + name);
      answers.put(question, field);
      brief.getChildren().add(FieldRow.editing(controls, "engage.brief." + name, field));
    }
    brief.getChildren().add(controls.prose("engage.brief.source", "muted", "small"));
    brief.setId("engage-brief");
    brief.getStyleClass().add("engage-part");
    return brief;
  }

  private CheckBox box(String id, Message word) {
    CheckBox box = new CheckBox();
    box.setId(id);
    box.textProperty().bind(texts.text(word));
    return box;
  }

  private Node explained(CheckBox box, Message why) {
    VBox both = new VBox(box, controls.prose(texts.text(why), "muted", "small"));
    both.getStyleClass().add("engage-tick-row");
    return both;
  }

  /** What is being typed belongs to the piece that is left. */
  void leave() {
    need.leave();
    answers.values().forEach(EditableText::leave);
    reason.clear();
  }

  void show(PieceShown piece) {
    shown = OptionalLong.of(piece.id());
    now = Optional.of(piece);
    PieceSheet sheet = piece.sheet();
    need.show(sheet.need());
    answers.forEach((question, field) -> field.show(question.read.apply(piece.brief())));
    qualities.forEach((quality, box) -> box.setSelected(sheet.qualities().contains(quality)));
    trust.forEach((element, box) -> box.setSelected(sheet.trust().contains(element)));
    sayReady();
  }

  /** To the reason if one is needed, else it is ready at once; a reason not kept stays typed. */
  void toggleReady() {
    String typed = reason.getText();
    boolean typing = reason.isFocused();
    OptionalLong asked = shown;
    model
        .toggleReady(typed)
        .ifPresentOrElse(
            written ->
                written.whenComplete(
                    (done, cause) -> {
                      if (cause == null && shown.equals(asked)) {
                        written(typed, typing);
                      }
                    }),
            reason::requestFocus);
  }

  /** The keyboard leaves the reason, which goes; anywhere else it stays. */
  private void written(String typed, boolean typing) {
    if (reason.getText().equals(typed)) {
      reason.clear();
      if (typing) {
        ready.requestFocus();
      }
    }
  }

  private void sayReady() {
    now.ifPresent(
        piece -> {
          PieceSheet sheet = piece.sheet();
          List<ReadyRule.Missing> missing =
              ReadyRule.missing(piece.piece().persona(), sheet.stage());
          boolean is = sheet.readyOn().isPresent();
          ready.setText(texts.now(Message.of(is ? "engage.ready.undo" : "engage.ready.do")));
          reasonRow.setVisible(!is && !missing.isEmpty());
          reasonRow.setManaged(reasonRow.isVisible());
          said.setText(texts.now(told(sheet, missing)));
        });
  }

  private Message told(PieceSheet sheet, List<ReadyRule.Missing> missing) {
    String lacking =
        missing.stream()
            .map(one -> texts.now(Message.of("engage.ready.lacks." + one)))
            .collect(Collectors.joining(", "));
    if (sheet.readyOn().isEmpty()) {
      return missing.isEmpty()
          ? Message.of("engage.ready.can")
          : Message.of("engage.ready.lacks", lacking);
    }
    return sheet.readyReason().isEmpty()
        ? Message.of(
            missing.isEmpty() ? "engage.ready.since" : "engage.ready.since.lost",
            sheet.readyOn().get(),
            lacking)
        : Message.of("engage.ready.since.reason", sheet.readyOn().get(), sheet.readyReason());
  }

  private CompletionStage<?> saveNeed(String words) {
    return shown.isEmpty()
        ? CompletableFuture.completedStage(false)
        : model.setNeed(shown.getAsLong(), words);
  }

  private CompletionStage<?> saveAnswer(Question question, String words) {
    return shown.isEmpty()
        ? CompletableFuture.completedStage(false)
        : model.setBrief(shown.getAsLong(), brief -> question.write.apply(brief, words.strip()));
  }
}
