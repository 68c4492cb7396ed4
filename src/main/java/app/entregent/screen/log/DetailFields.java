package app.entregent.screen.log;

import app.entregent.model.conversation.CostlyAct;
import app.entregent.model.conversation.TalkSign;
import app.entregent.model.conversation.detail.SharedContent;
import app.entregent.model.conversation.detail.TieNorm;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.FieldRow;
import app.entregent.ui.LiveTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * The folded parts of the sheet, the most used first: what each person did, what was given and
 * asked, what was shared, files, how the tie stood.
 */
final class DetailFields {
  private final Controls controls;
  private final LiveTexts texts;
  private final LogViewModel model;
  private final LogForm form;
  private final DetailForm details;
  private final FieldMaker maker;
  private final EnterWay way;
  private final FilesViewModel files;
  private final VBox shown = new VBox();
  private final List<Node> shownStops = new ArrayList<>();

  DetailFields(
      Controls controls, LogViewModel model, FilesViewModel files, FieldMaker maker, EnterWay way) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.form = model.form();
    this.details = form.details();
    this.files = files;
    this.maker = maker;
    this.way = way;
    shown.getStyleClass().add("shown-rows");
  }

  /** What was written down before; only where there is something. */
  Fold before() {
    Fold fold =
        new Fold(
            controls,
            "before",
            "conversation.fold.before",
            count(details.outcomes(), "conversation.fold.lines"),
            new OutcomeFields(controls, details, form.people()));
    fold.openProperty().set(true);
    LogFields.showWhen(fold, Bindings.isNotEmpty(details.outcomes()));
    return fold;
  }

  /** What each of the people did for the seller, and did or asked. */
  Fold shown() {
    Fold fold = fold("shown", "conversation.fold.shown", text(""), shown);
    fold.openProperty().set(true);
    form.people().addListener((Observable changed) -> showPeople());
    showPeople();
    return fold;
  }

  private void showPeople() {
    List<Node> before = List.copyOf(shownStops);
    shownStops.clear();
    List<Node> rows = new ArrayList<>();
    boolean several = form.people().size() > 1;
    for (TalkPartner partner : form.people()) {
      String end = rows.isEmpty() ? "" : "-" + shownStops.size() / 2;
      Picker<CostlyAct> act =
          maker.picker(
              "log-act" + end,
              List.of(CostlyAct.values()),
              one -> Message.of("conversation.act." + FieldMaker.code(one)),
              details.actProperty(partner));
      Picker<TalkSign> sign =
          maker.picker(
              "log-sign" + end,
              List.of(TalkSign.values()),
              one -> Message.of("conversation.sign." + FieldMaker.code(one)),
              details.signProperty(partner));
      VBox row = new VBox();
      row.getStyleClass().add("shown-row");
      if (several) {
        Label name = new Label(partner.name());
        name.getStyleClass().add("shown-name");
        row.getChildren().add(name);
      }
      row.getChildren().add(new FieldRow(controls, "conversation.act", act));
      row.getChildren().add(new FieldRow(controls, "conversation.sign", sign));
      if (several) {
        nameFor(act, "conversation.act", partner);
        nameFor(sign, "conversation.sign", partner);
      }
      rows.add(row);
      shownStops.addAll(List.of(act, sign));
    }
    if (rows.isEmpty()) {
      rows.add(controls.prose("conversation.shown.nobody", "muted", "small"));
    }
    shown.getChildren().setAll(rows);
    way.find(FieldMaker.id(LogField.NEXT_DUE))
        .ifPresent(behind -> way.replace(before, behind, shownStops));
  }

  private void nameFor(Node picker, String key, TalkPartner partner) {
    picker.accessibleTextProperty().unbind();
    picker
        .accessibleTextProperty()
        .bind(texts.text("conversation.shown.of", texts.text(key), text(partner.name())));
  }

  Fold exchange() {
    return fold(
        "exchange",
        "conversation.fold.exchange",
        words(LogField.GIVEN, LogField.RECEIVED, LogField.ASKED),
        new VBox(
            maker.line(LogField.GIVEN), maker.line(LogField.RECEIVED), maker.line(LogField.ASKED)));
  }

  Fold content() {
    ContentField field = new ContentField(controls, maker, model.content(), form);
    return fold(
        "content",
        "conversation.fold.content",
        Bindings.createStringBinding(
            () ->
                details.content().stream()
                    .map(SharedContent::title)
                    .collect(Collectors.joining(", ")),
            details.content()),
        new FieldRow(controls, "conversation.field.content", field)
            .hint(texts.text("conversation.content.hint"))
            .error(maker.problem(LogField.CONTENT)));
  }

  /**
   * @param sheet on which files can be dropped
   */
  Fold files(Node sheet) {
    FilesPane pane = new FilesPane(controls, files);
    ObservableValue<String> names =
        files
            .rowsProperty()
            .map(rows -> rows.stream().map(FileRow::name).collect(Collectors.joining(", ")));
    Fold fold = fold("files", "conversation.fold.files", names, pane);
    way.add(pane.add());
    pane.takeDropsOn(sheet, () -> fold.openProperty().set(true));
    return fold;
  }

  Fold norms() {
    VBox rows = new VBox();
    for (TieNorm norm : TieNorm.values()) {
      rows.getChildren()
          .add(
              maker.pick(
                  "conversation.norm." + norm.code(),
                  "log-norm-" + norm.code(),
                  List.of(TieNorm.Reading.values()),
                  TieNorm.Reading::word,
                  details.normProperty(norm)));
    }
    Observable[] watched =
        Stream.concat(
                Stream.of(TieNorm.values()).map(details::normProperty),
                Stream.of(texts.languageProperty()))
            .toArray(Observable[]::new);
    return fold(
        "norms",
        "conversation.fold.norms",
        Bindings.createStringBinding(this::normsSaid, watched),
        rows);
  }

  private String normsSaid() {
    return Stream.of(TieNorm.values())
        .filter(norm -> details.normProperty(norm).get() != TieNorm.Reading.UNKNOWN)
        .map(
            norm ->
                texts.texts().say("conversation.norm." + norm.code())
                    + " "
                    + texts.now(details.normProperty(norm).get().word()))
        .collect(Collectors.joining(", "));
  }

  private Fold fold(String id, String key, ObservableValue<String> holds, Node content) {
    if (content instanceof VBox box) {
      box.getStyleClass().add("fold-fields");
    }
    return new Fold(controls, id, key, holds, content);
  }

  private ObservableValue<String> words(LogField... fields) {
    Observable[] watched = Stream.of(fields).map(form::words).toArray(Observable[]::new);
    return Bindings.createStringBinding(
        () ->
            Stream.of(fields)
                .map(form::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")),
        watched);
  }

  private ObservableValue<String> count(ObservableList<?> list, String key) {
    return Bindings.createStringBinding(
        () -> texts.texts().say(key, list.size()), list, texts.languageProperty());
  }

  private static ObservableValue<String> text(String words) {
    return new SimpleStringProperty(words);
  }
}
