package app.entregent.screen.brand;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.ItemRef;
import app.entregent.text.Message;
import app.entregent.ui.Choice;
import app.entregent.ui.Controls;
import app.entregent.ui.EditableText;
import app.entregent.ui.LiveTexts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Chooses of which post the experience is told, adds posts, renames and deletes them. */
final class PostsBar extends VBox {
  private final Controls controls;
  private final LiveTexts texts;
  private final DraftsViewModel drafts;
  private final PostsViewModel posts;
  private final EditableText title = EditableText.keptLine(this::rename);
  private Optional<ItemRef> shown = Optional.empty();

  PostsBar(Controls controls, DraftsViewModel drafts, PostsViewModel posts) {
    this.controls = controls;
    this.texts = controls.texts();
    this.drafts = drafts;
    this.posts = posts;
    getStyleClass().add("brand-posts");
    FlowPane line = new FlowPane(named("brand.post.which", choice()), adder(), fromProfile());
    line.getStyleClass().add("brand-posts-line");
    getChildren().addAll(line, ofOne());
    drafts.itemProperty().subscribe(this::show);
  }

  private Choice<ItemRef> choice() {
    ObservableValue<List<ItemRef>> choices =
        Bindings.createObjectBinding(
            () ->
                Stream.concat(
                        Stream.of(DraftsViewModel.EXPERIENCE),
                        posts.posts().stream().map(BrandItem::ref))
                    .toList(),
            posts.posts());
    Choice<ItemRef> choice = new Choice<>(choices, this::name, drafts.wantedProperty(), this::open);
    choice.setId("brand-post");
    return choice;
  }

  private ObservableValue<String> name(ItemRef ref) {
    return posts.posts().stream()
        .filter(post -> post.ref().equals(ref))
        .findFirst()
        .<ObservableValue<String>>map(post -> BrandWords.title(texts, post))
        .orElseGet(() -> texts.text("brand.post.all"));
  }

  private void open(ItemRef ref) {
    title.leave();
    drafts.open(ref);
  }

  private Node named(String key, Node control) {
    Label label = controls.label(key, "small", "muted");
    label.setLabelFor(control);
    control.accessibleTextProperty().bind(texts.text(key));
    VBox box = new VBox(label, control);
    box.getStyleClass().add("brand-post-field");
    return box;
  }

  private Node adder() {
    TextField field = new TextField();
    field.setId("brand-post-add");
    field.promptTextProperty().bind(texts.text("brand.post.prompt"));
    field.setOnAction(
        event -> {
          String typed = field.getText();
          posts.add(
              typed,
              added -> {
                if (field.getText().equals(typed)) {
                  field.clear();
                }
                open(added);
              });
        });
    return named("brand.post.add", field);
  }

  private Button fromProfile() {
    Button button = new Button();
    button.setId("brand-post-profile");
    button
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.now(Message.of("brand.post.profile", posts.onProfile().size())),
                posts.onProfile(),
                texts.languageProperty()));
    button.setOnAction(event -> posts.addFromProfile());
    BrandDetails.shownWhen(button, Bindings.isNotEmpty(posts.onProfile()));
    return button;
  }

  private Node ofOne() {
    title.field().setId("brand-post-title");
    FlowPane line =
        new FlowPane(
            named("brand.post.title", title),
            controls.button(Material2OutlinedAL.DELETE, "brand.post.delete", this::delete));
    line.getStyleClass().add("brand-posts-line");
    BrandDetails.shownWhen(
        line,
        Bindings.createBooleanBinding(
            () -> posts.isPost(drafts.wantedProperty().get()),
            drafts.wantedProperty(),
            posts.posts()));
    return line;
  }

  private CompletionStage<?> rename(String typed) {
    if (!typed.isBlank() && shown.orElse(null) instanceof ItemRef.Own own) {
      return posts.rename(own, typed);
    }
    Platform.runLater(this::showTitleAgain);
    return CompletableFuture.completedStage(false);
  }

  /** A post is never without a title. */
  private void showTitleAgain() {
    title.turn();
    title.show(drafts.itemProperty().get().map(BrandItem::ownTitle).orElse(""));
  }

  private void delete() {
    drafts
        .itemProperty()
        .get()
        .filter(post -> posts.isPost(post.ref()))
        .ifPresent(
            post -> {
              drafts.open(DraftsViewModel.EXPERIENCE);
              posts.delete(post);
            });
  }

  private void show(Optional<BrandItem> item) {
    item.ifPresent(
        now -> {
          if (!shown.equals(Optional.of(now.ref()))) {
            shown = Optional.of(now.ref());
            title.turn();
          }
          title.show(now.ownTitle());
        });
  }
}
