package app.entregent.screen.brand;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandState;
import app.entregent.model.brand.CatalogueItem;
import app.entregent.model.brand.FactKind;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.brand.Judgement;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.FieldRow;
import app.entregent.ui.Icons;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import app.entregent.ui.Wrapping;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The panel of the selected item. Its nodes stay; what they show follows the item. */
final class BrandDetails extends ScrollPane {
  private final Controls controls;
  private final LiveTexts texts;
  private final BrandViewModel model;
  private final ReadOnlyObjectProperty<Optional<BrandItem>> item;

  private final EditableText ownTitle = EditableText.line(this::rename);
  private final EditableText proof = EditableText.line(this::saveProof);
  private final EditableText draft = EditableText.lines(5, this::saveDraft);
  private final EditableText threshold = EditableText.line(this::saveThreshold);
  private Optional<ItemRef> shown = Optional.empty();

  BrandDetails(Controls controls, BrandViewModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.item = model.selectedProperty();
    VBox page =
        new VBox(title(), state(), evidence(), why(), how(), draft(), proof(), review(), delete());
    page.getStyleClass().add("brand-details");
    setContent(page);
    setFitToWidth(true);
    setFocusTraversable(false);
    item.subscribe(this::show);
  }

  /** The first field to fill in. */
  void focusFirst() {
    (ownTitle.isVisible() ? ownTitle : proof).field().requestFocus();
  }

  private void show(Optional<BrandItem> now) {
    if (now.isEmpty()) {
      return;
    }
    BrandItem shownItem = now.get();
    boolean other = !shown.equals(Optional.of(shownItem.ref()));
    shown = Optional.of(shownItem.ref());
    put(ownTitle, shownItem.ownTitle(), other);
    put(proof, shownItem.proof(), other);
    put(draft, shownItem.draft(), other);
    put(threshold, thresholdText(shownItem), other);
    if (other) {
      setVvalue(0);
    }
  }

  /** Another item's text replaces whatever stands in the field; the same item's lets one type. */
  private static void put(EditableText field, String stored, boolean other) {
    if (other) {
      field.field().setText(stored);
    }
    field.show(stored);
  }

  private static String thresholdText(BrandItem item) {
    return item.ownThreshold().isPresent() ? Integer.toString(item.ownThreshold().getAsInt()) : "";
  }

  private Node title() {
    Label title =
        controls.label(
            item.flatMap(
                now -> now.map(i -> BrandWords.title(texts, i)).orElse(texts.text("brand.own"))),
            "heading",
            "brand-details-title");
    Wrapping.of(title);
    FieldRow own = FieldRow.editing(controls, "brand.detail.title", ownTitle);
    shownWhen(own, isOwn());
    ownTitle.visibleProperty().bind(own.visibleProperty());
    return new VBox(title, own);
  }

  private Node state() {
    Segments<BrandState> states =
        new Segments<>(
            List.of(BrandState.values()),
            state -> texts.text(BrandWords.state(state)),
            item.map(now -> now.map(BrandItem::state).orElse(BrandState.OPEN)),
            model::choose);
    states.getStyleClass().add("brand-states");
    states.setId("brand-states");
    return states;
  }

  private Node evidence() {
    Label sentence =
        controls.prose(said(now -> BrandWords.evidence(now.judgement())), "brand-evidence");
    sentence.setId("brand-evidence");
    Label seenOn =
        controls.prose(
            said(
                now ->
                    now.judgement() instanceof Judgement.Seen seen
                        ? Optional.of(Message.of("brand.seen.on", seen.fact().seenOn()))
                        : Optional.empty()),
            "small",
            "muted");
    hideEmpty(seenOn);
    Label overruled =
        controls.prose(
            said(
                now ->
                    now.overruled()
                        ? Optional.of(
                            Message.of(
                                "brand.detail.overruled",
                                BrandWords.state(now.state()),
                                BrandWords.state(now.judged())))
                        : Optional.empty()));
    hideEmpty(overruled);
    Button takeBack = controls.quiet("brand.detail.takeBack", model::takeBack);
    takeBack.setId("brand-take-back");
    shownWhen(
        takeBack,
        item.map(
            now ->
                now.filter(i -> i.judgement() instanceof Judgement.Seen)
                    .flatMap(BrandItem::chosen)
                    .isPresent()));
    VBox box =
        new VBox(
            controls.label("brand.detail.evidence", "strong"),
            sentence,
            seenOn,
            overruled,
            takeBack,
            threshold());
    box.getStyleClass().add("brand-evidence-box");
    shownWhen(
        box, item.map(now -> now.flatMap(i -> BrandWords.evidence(i.judgement())).isPresent()));
    return box;
  }

  private Node threshold() {
    threshold.field().setId("brand-threshold");
    threshold.getStyleClass().add("brand-threshold");
    threshold.field().promptTextProperty().bind(item.map(BrandDetails::usual));
    FieldRow row = FieldRow.editing(controls, "brand.detail.threshold", threshold);
    row.hint(texts.text(item.map(now -> Message.of("brand.detail.threshold.usual", usual(now)))));
    row.error(
        Bindings.createStringBinding(
            () -> model.thresholdErrorProperty().get().map(texts::now).orElse(""),
            model.thresholdErrorProperty(),
            texts.languageProperty()));
    shownWhen(
        row,
        item.map(
            now ->
                now.flatMap(BrandItem::listed)
                    .flatMap(CatalogueItem::judgedBy)
                    .filter(kind -> kind != FactKind.ADDRESS)
                    .isPresent()));
    return row;
  }

  private static String usual(Optional<BrandItem> now) {
    return now.flatMap(BrandItem::listed)
        .map(listed -> Integer.toString(listed.threshold()))
        .orElse("");
  }

  private Node why() {
    Label sentence = controls.prose(said(BrandWords::why));
    Label figure = controls.prose(said(BrandWords::figure), "brand-figure");
    Label source = controls.prose(said(BrandWords::figureSource), "small", "muted");
    hideEmpty(figure);
    hideEmpty(source);
    return part("brand.detail.why", sentence, new VBox(figure, source));
  }

  private Node how() {
    return part("brand.detail.how", controls.prose(said(BrandWords::how)));
  }

  private Node part(String headingKey, Node... content) {
    VBox part = new VBox(controls.label(headingKey, "strong"));
    part.getChildren().addAll(content);
    part.getStyleClass().add("brand-part");
    shownWhen(part, isOwn().map(own -> !own));
    return part;
  }

  private Node draft() {
    TextInputControl field = draft.field();
    field.setId("brand-draft");
    FieldRow row = FieldRow.editing(controls, "brand.detail.draft", draft);
    ObservableValue<Integer> limit =
        item.map(
            now ->
                now.flatMap(BrandItem::listed)
                    .map(listed -> listed.draftLimit().orElse(0))
                    .orElse(0));
    ObservableValue<Message> count =
        Bindings.createObjectBinding(
            () -> length(field.getText(), limit.getValue()), field.textProperty(), limit);
    row.hint(texts.text(count));
    Button copy =
        controls.button(Material2AL.CONTENT_COPY, "brand.detail.draft.copy", this::copyDraft);
    copy.disableProperty().bind(field.textProperty().isEmpty());
    VBox box = new VBox(row, copy);
    box.getStyleClass().add("brand-part");
    shownWhen(box, limit.map(characters -> characters > 0));
    return box;
  }

  private static Message length(String text, int limit) {
    int length = text.codePointCount(0, text.length());
    return length > limit
        ? Message.of("brand.detail.draft.over", length, limit, length - limit)
        : Message.of("brand.detail.draft.limit", length, limit);
  }

  private void copyDraft() {
    ClipboardContent content = new ClipboardContent();
    content.putString(draft.field().getText());
    Clipboard.getSystemClipboard().setContent(content);
    model.copied();
  }

  private Node proof() {
    proof.field().setId("brand-proof");
    proof.field().promptTextProperty().bind(texts.text("brand.detail.proof.prompt"));
    return FieldRow.editing(controls, "brand.detail.proof", proof);
  }

  private Node review() {
    Label told =
        controls.prose(said(now -> Optional.of(BrandWords.reviewed(now, model.today()))), "muted");
    told.setId("brand-reviewed");
    Button review =
        controls.button(Material2AL.EVENT_AVAILABLE, "brand.detail.review", model::review);
    review.setId("brand-review");
    VBox box = new VBox(told, review);
    box.getStyleClass().add("brand-part");
    return box;
  }

  private Node delete() {
    Button delete = controls.quiet("brand.detail.delete", model::delete);
    delete.setGraphic(Icons.of(Material2OutlinedAL.DELETE));
    shownWhen(delete, isOwn());
    return delete;
  }

  private ObservableValue<Boolean> isOwn() {
    return item.map(now -> now.map(BrandItem::ref).orElse(null) instanceof ItemRef.Own);
  }

  /** A sentence about the item, or an empty text. */
  private ObservableValue<String> said(Function<BrandItem, Optional<Message>> sentence) {
    return Bindings.createStringBinding(
        () -> item.get().flatMap(sentence).map(texts::now).orElse(""),
        item,
        texts.languageProperty());
  }

  private static void hideEmpty(Label label) {
    shownWhen(label, label.textProperty().map(text -> !text.isEmpty()));
  }

  private static void shownWhen(Node node, ObservableValue<Boolean> condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(node.visibleProperty());
  }

  private void rename(String title) {
    if (title.isBlank()) {
      ownTitle.show(item.get().map(BrandItem::ownTitle).orElse(""));
    } else if (shown.orElse(null) instanceof ItemRef.Own own) {
      model.rename(own, title);
    }
  }

  private void saveProof(String text) {
    shown.ifPresent(ref -> model.setProof(ref, text));
  }

  private void saveDraft(String text) {
    shown.ifPresent(ref -> model.setDraft(ref, text));
  }

  private void saveThreshold(String typed) {
    shown.ifPresent(ref -> model.setThreshold(ref, typed));
  }
}
