package app.entregent.screen.brand;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.ItemRef;
import app.entregent.text.Language;
import app.entregent.ui.Controls;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Segments;
import app.entregent.ui.Tiles;
import app.entregent.ui.Wrapping;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The drafts of one item, side by side in both languages. */
final class DraftsPane extends ScrollPane {
  private final DraftsViewModel model;
  private final Map<Language, DraftColumn> columns = new EnumMap<>(Language.class);
  private Optional<ItemRef> shown = Optional.empty();
  private Language last = Language.EN;
  private final VBox page;

  DraftsPane(Controls controls, DraftsViewModel model, PostsViewModel posts) {
    this.model = model;
    LiveTexts texts = controls.texts();
    Segments<ItemRef> choice =
        new Segments<>(
            DraftsViewModel.TEXTS,
            ref -> texts.text("brand.text." + ((ItemRef.Listed) ref).key()),
            model.wantedProperty().map(ref -> posts.isPost(ref) ? DraftsViewModel.EXPERIENCE : ref),
            model::open);
    choice.setId("brand-texts");
    PostsBar bar = new PostsBar(controls, model, posts);
    BrandDetails.shownWhen(
        bar,
        Bindings.createBooleanBinding(
            () -> {
              ItemRef ref = model.wantedProperty().get();
              return ref.equals(DraftsViewModel.EXPERIENCE) || posts.isPost(ref);
            },
            model.wantedProperty(),
            posts.posts()));
    Label title =
        controls.label(
            model
                .itemProperty()
                .flatMap(
                    now ->
                        now.map(item -> BrandWords.title(texts, item))
                            .orElse(texts.text("brand.own"))),
            "heading");
    title.setId("brand-draft-title");
    Wrapping.of(title);
    Tiles sides = new Tiles();
    sides.getStyleClass().add("brand-draft-sides");
    for (Language language : Language.values()) {
      DraftColumn column =
          new DraftColumn(
              controls,
              model,
              model.side(language),
              text -> shown.ifPresent(ref -> model.write(ref, language, text)));
      column.field().focusedProperty().subscribe(focused -> last = focused ? language : last);
      columns.put(language, column);
      sides.getChildren().add(column);
    }
    page = new VBox(choice, bar, title, controls.prose("brand.draft.purpose", "muted"), sides);
    page.getStyleClass().add("brand-drafts");
    setContent(page);
    setFitToWidth(true);
    setFocusTraversable(false);
    model.itemProperty().subscribe(this::show);
  }

  /** Where one goes on writing. */
  void focusFirst() {
    applyCss();
    column(last).field().requestFocus();
  }

  /** Keeps the draft in which one writes as a version. */
  void keep() {
    DraftColumn column = column(last);
    column.settle();
    model.keep(last);
  }

  /** Copies the draft in which one writes. */
  void copy() {
    column(last).copy();
  }

  /** Puts something below where there is no room beside, or takes it away. */
  void below(Node aside, boolean shown) {
    page.getChildren().remove(aside);
    if (shown) {
      page.getChildren().add(aside);
    }
  }

  private DraftColumn column(Language language) {
    return Optional.ofNullable(columns.get(language)).orElseThrow();
  }

  private void show(Optional<BrandItem> item) {
    item.ifPresent(
        now -> {
          boolean other = !shown.equals(Optional.of(now.ref()));
          shown = Optional.of(now.ref());
          columns.forEach(
              (language, column) -> column.show(now.drafts().in(language).text(), other));
        });
  }
}
