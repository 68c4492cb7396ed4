package app.entregent.screen.engage;

import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.library.ChannelMix;
import app.entregent.model.library.DialogueRatio;
import app.entregent.model.library.GiveAsk;
import app.entregent.model.library.LibraryStore;
import app.entregent.model.library.PieceSheetStore;
import app.entregent.model.library.SharedPiece;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Give and ask, dialogue and channels over the last four weeks. */
public final class FiguresViewModel extends ViewModel {
  static final int DAYS = 28;

  private final LibraryStore library = new LibraryStore();
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Optional<Figures>> figures =
      new ReadOnlyObjectWrapper<>(this, "figures", Optional.empty());

  /**
   * The figures with their facts.
   *
   * @param from the first of the days, both included
   */
  record Figures(
      LocalDate from, LocalDate to, GiveAsk giveAsk, DialogueRatio dialogue, ChannelMix channels) {}

  public FiguresViewModel(Workspace workspace, Notifier notifier, Clock clock) {
    super(
        workspace,
        notifier,
        Set.of(PieceStore.PIECES, PieceSheetStore.SHEETS, ConversationStore.CONVERSATIONS));
    this.clock = clock;
  }

  /** Empty until they are read. */
  ReadOnlyObjectProperty<Optional<Figures>> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  @Override
  protected void load() {
    LocalDate to = LocalDate.now(clock);
    LocalDate from = to.minusDays(DAYS - 1L);
    show(
        "figures",
        reader -> {
          List<SharedPiece> shared = library.shared(reader, from, to);
          return new Figures(
              from,
              to,
              GiveAsk.of(shared),
              DialogueRatio.of(shared, library.questions(reader, from, to)),
              ChannelMix.of(shared));
        },
        read -> figures.set(Optional.of(read)));
  }
}
