package app.entregent.screen.brand;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandPostStore;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.people.PersonStore;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.Rows;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The posts whose experience is told one by one, and those that the profile shows besides. */
public final class PostsViewModel extends ViewModel {
  private final BrandStore items;
  private final BrandPostStore store;
  private final Runnable undo;
  private final ObservableList<BrandItem> posts = FXCollections.observableArrayList();
  private final ObservableList<BrandItem> postsView =
      FXCollections.unmodifiableObservableList(posts);
  private final ObservableList<String> onProfile = FXCollections.observableArrayList();
  private final ObservableList<String> onProfileView =
      FXCollections.unmodifiableObservableList(onProfile);

  /**
   * @param undo takes the newest change back
   */
  public PostsViewModel(
      Workspace workspace,
      Notifier notifier,
      BrandStore items,
      BrandPostStore store,
      Runnable undo) {
    super(
        workspace,
        notifier,
        Set.of(BrandStore.BRAND_ITEMS, PersonStore.PERSONS, PersonStore.POSTS));
    this.items = items;
    this.store = store;
    this.undo = undo;
  }

  private record Read(List<BrandItem> posts, List<String> onProfile) {}

  /** The posts that have drafts. */
  ObservableList<BrandItem> posts() {
    return postsView;
  }

  boolean isPost(ItemRef ref) {
    return posts.stream().anyMatch(post -> post.ref().equals(ref));
  }

  /** The titles of the posts that the profile shows and that have no drafts yet. */
  ObservableList<String> onProfile() {
    return onProfileView;
  }

  /**
   * Adds a post; a title without a word adds nothing.
   *
   * @param added is told which one it became
   */
  void add(String title, Consumer<ItemRef> added) {
    if (!title.isBlank()) {
      act(Label.of("brand.change.post.add"), tx -> store.add(tx, title)).thenAccept(added);
    }
  }

  /** Adds every post that the profile shows. */
  void addFromProfile() {
    List<String> titles = List.copyOf(onProfile);
    if (!titles.isEmpty()) {
      act(
          Label.of("brand.change.post.add"),
          tx -> {
            titles.forEach(title -> store.add(tx, title));
            return titles;
          });
    }
  }

  /** Renames a post; answers when it is written, or that it failed. */
  CompletionStage<?> rename(ItemRef.Own post, String title) {
    return act(
        Label.of("brand.change.post.rename"),
        tx -> {
          items.rename(tx, post, title);
          return post;
        });
  }

  /** Deletes a post with its drafts and their versions. */
  void delete(BrandItem post) {
    if (post.ref() instanceof ItemRef.Own own) {
      act(
              Label.of("brand.change.post.delete"),
              tx -> {
                items.delete(tx, own);
                return own;
              })
          .thenAccept(
              done -> notifier.done(Message.of("brand.post.deleted", post.ownTitle()), undo));
    }
  }

  @Override
  protected void load() {
    show(
        "posts",
        this::read,
        read -> {
          Rows.update(posts, read.posts());
          Rows.update(onProfile, read.onProfile());
        });
  }

  private Read read(Reader reader) {
    return new Read(store.posts(reader), store.onProfile(reader));
  }
}
