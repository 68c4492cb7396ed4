package app.entregent.screen.brand;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandState;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.brand.Judgement;
import app.entregent.text.Language;
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
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The panel of the selected item. Its nodes stay; what they show follows the item. */
final class BrandDetails extends ScrollPane {
  private static final int LONGEST_BEGINNING = 160;

  private final Controls controls;
  private final LiveTexts texts;
  private final BrandViewModel model;
  private final ReadOnlyObjectProperty<Optional<BrandItem>> item;

  private final EditableText ownTitle = EditableText.line(this::rename);
  private final EditableText proof = EditableText.line(this::saveProof);
  private final BrandSettings settings;
  private final Runnable writeDrafts;
  private Optional<ItemRef> shown = Optional.empty();

  /**
   * @param writeDrafts opens the drafts of the item
   */
  BrandDetails(Controls controls, BrandViewModel model, Runnable writeDrafts) {
    this.writeDrafts = writeDrafts;
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.item = model.selectedProperty();
    settings = new BrandSettings(controls, model);
    VBox page =
        new VBox(
            title(),
            state(),
            evidence(),
            why(),
            how(),
            drafts(),
            proof(),
            review(),
            settings,
            delete());
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
    if (other) {
      ownTitle.leave();
      proof.leave();
    }
    shown = Optional.of(shownItem.ref());
    put(ownTitle, shownItem.ownTitle(), other);
    put(proof, shownItem.proof(), other);
    settings.show(shownItem, other);
    if (other) {
      setVvalue(0);
    }
  }

  /** Another item's text replaces whatever stands in the field; the same item's lets one type. */
  static void put(EditableText field, String stored, boolean other) {
    if (other) {
      field.field().setText(stored);
    }
    field.show(stored);
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
    Label changed = controls.prose(said(BrandWords::change));
    changed.setId("brand-changed");
    hideEmpty(changed);
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
            changed,
            overruled,
            takeBack);
    box.getStyleClass().add("brand-evidence-box");
    shownWhen(
        box, item.map(now -> now.flatMap(i -> BrandWords.evidence(i.judgement())).isPresent()));
    return box;
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

  /** What is drafted, shortly; it is written side by side in both languages. */
  private Node drafts() {
    VBox box = new VBox(controls.label("brand.detail.draft", "strong"));
    for (Language language : Language.values()) {
      Label count =
          controls.label(
              said(now -> Optional.of(BrandWords.drafted(now, language))), "small", "muted");
      count.setId("brand-drafted-" + language.code());
      Label words =
          controls.prose(
              item.map(now -> now.map(i -> beginning(i.drafts().in(language).text())).orElse("")));
      hideEmpty(words);
      box.getChildren().addAll(count, words);
    }
    Button write = controls.button(Material2OutlinedAL.EDIT, "brand.detail.write", writeDrafts);
    write.setId("brand-write");
    box.getChildren().add(write);
    box.getStyleClass().add("brand-part");
    return box;
  }

  private static String beginning(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_BEGINNING
        ? line
        : line.substring(0, line.lastIndexOf(' ', LONGEST_BEGINNING)) + " …";
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

  static void shownWhen(Node node, ObservableValue<Boolean> condition) {
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
}
