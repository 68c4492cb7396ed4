package app.entregent.screen.log;

import app.entregent.model.conversation.detail.SharedContent;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceStore;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What they got: a piece of the library that fits what is typed, or what is typed itself. */
public final class ContentViewModel extends ViewModel {
  private static final PieceStore PIECES = new PieceStore();
  private static final int OFFERED = 5;

  private final LogForm form;
  private final ObservableList<SharedContent> offers = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(this, "marked", 0);

  ContentViewModel(Workspace workspace, Notifier notifier, LogForm form) {
    super(workspace, notifier, Set.of());
    this.form = form;
    form.words(LogField.CONTENT).subscribe(this::search);
  }

  /** Pieces that fit, the newest first; last what is typed itself. */
  public ObservableList<SharedContent> offers() {
    return FXCollections.unmodifiableObservableList(offers);
  }

  /** The offer that Enter takes. */
  public ReadOnlyIntegerProperty markedProperty() {
    return marked.getReadOnlyProperty();
  }

  /** Goes up or down in the offers. */
  public void move(int by) {
    if (!offers.isEmpty()) {
      marked.set(Math.floorMod(marked.get() + by, offers.size()));
    }
  }

  /** Takes the marked offer, or what is typed where the offers have not come yet. */
  public void takeMarked() {
    String typed = form.text(LogField.CONTENT);
    if (!offers.isEmpty()) {
      take(offers.get(marked.get()));
    } else if (!typed.isEmpty()) {
      take(new SharedContent(Optional.empty(), typed));
    }
  }

  public void take(SharedContent one) {
    ObservableList<SharedContent> taken = form.details().content();
    if (!taken.contains(one)) {
      taken.add(one);
    }
    form.words(LogField.CONTENT).set("");
  }

  public void remove(SharedContent one) {
    form.details().content().remove(one);
  }

  public void removeLast() {
    if (!form.details().content().isEmpty()) {
      form.details().content().removeLast();
    }
  }

  @Override
  protected void load() {}

  private void search(String words) {
    String wanted = words.strip();
    offers.clear();
    marked.set(0);
    if (!wanted.isEmpty()) {
      show(
          "pieces",
          reader -> PIECES.named(reader, wanted, OFFERED),
          pieces -> {
            if (wanted.equals(form.text(LogField.CONTENT))) {
              offers.setAll(offers(pieces, wanted));
            }
          });
    }
  }

  private static List<SharedContent> offers(List<Piece> pieces, String typed) {
    return Stream.concat(
            pieces.stream()
                .map(piece -> new SharedContent(Optional.of(piece.id()), piece.subject())),
            Stream.of(new SharedContent(Optional.empty(), typed)))
        .toList();
  }
}
