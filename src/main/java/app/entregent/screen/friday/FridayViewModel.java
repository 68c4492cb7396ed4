package app.entregent.screen.friday;

import app.entregent.model.account.AccountStore;
import app.entregent.model.agenda.FridayReview;
import app.entregent.model.agenda.FridayReview.Reading;
import app.entregent.model.agenda.FridayReviewStore;
import app.entregent.model.agenda.ReviewLine;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.brand.ReadingStore;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.StageStore;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.engage.WeekStore;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The review of the week: what is looked at, what was, and its end. */
public final class FridayViewModel extends ViewModel {
  private static final FridayReview REVIEW = new FridayReview();
  private static final FridayReviewStore REVIEWS = new FridayReviewStore();
  private static final WeekStore WEEKS = new WeekStore();

  private static final PieceStore PIECES = new PieceStore();
  private static final String PIECE_LINE = "piece-";

  private final Clock clock;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(this, "reading", new Reading(List.of(), "", Optional.empty()));
  private final ReadOnlyObjectWrapper<Set<String>> seen =
      new ReadOnlyObjectWrapper<>(this, "seen", Set.of());

  public FridayViewModel(Workspace workspace, Notifier notifier, Clock clock, Navigator navigator) {
    super(
        workspace,
        notifier,
        Set.of(
            FridayReviewStore.REVIEWS,
            NextActionStore.NEXT_ACTIONS,
            AccountStore.ACCOUNTS,
            AccountStore.LADDER_MOVES,
            ConversationStore.CONVERSATIONS,
            DecisionStore.DECISIONS,
            StageStore.MOVES,
            PieceStore.PIECES,
            WeekStore.WEEKS,
            ProfileFactStore.PROFILE_FACTS,
            ReadingStore.READINGS));
    this.clock = clock;
    this.navigator = navigator;
  }

  ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** The keys of the lines that were looked at. */
  ReadOnlyObjectProperty<Set<String>> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  IsoWeek week() {
    return IsoWeek.of(LocalDate.now(clock));
  }

  /** Marks a line as looked at, or not. */
  void toggleSeen(ReviewLine line) {
    Set<String> now = new HashSet<>(seen.get());
    if (!now.remove(line.key())) {
      now.add(line.key());
    }
    seen.set(Set.copyOf(now));
  }

  /** Goes to the facts of a line, which counts as looked at. */
  void open(ReviewLine line) {
    if (!seen.get().contains(line.key())) {
      toggleSeen(line);
    }
    navigator.open(where(line));
  }

  /** Plans a piece for the same day of the next week. */
  void carry(ReviewLine line) {
    piece(
        line,
        "friday.change.carry",
        (tx, piece) -> {
          PIECES.move(tx, piece.id(), piece.plannedOn().plusWeeks(1));
          return "friday.carried";
        });
  }

  /** Gives a piece up, or not after all. */
  void drop(ReviewLine line) {
    piece(
        line,
        "friday.change.drop",
        (tx, piece) -> {
          boolean dropped = piece.droppedOn().isPresent();
          if (dropped) {
            PIECES.notDropped(tx, piece.id());
          } else {
            PIECES.drop(tx, piece.id());
          }
          return dropped ? "friday.notDropped" : "friday.dropped";
        });
  }

  /** A line that is no piece, or one that is gone, is left alone. */
  private void piece(ReviewLine line, String label, BiFunction<Transaction, Piece, String> choice) {
    if (line.key().startsWith(PIECE_LINE)) {
      long id = Long.parseLong(line.key().substring(PIECE_LINE.length()));
      act(Label.of(label), tx -> PIECES.find(tx, id).map(piece -> choice.apply(tx, piece)))
          .thenAccept(said -> said.ifPresent(key -> notifier.done(Message.of(key))));
    }
  }

  private static Place where(ReviewLine line) {
    if (line.actionId().isPresent()) {
      return new Place.NextActions(line.actionId());
    }
    if (line.accountId().isPresent()) {
      return new Place.Account(line.accountId().get());
    }
    return line.key().startsWith(PIECE_LINE) ? new Place.Engage() : new Place.Brand();
  }

  /** Says what next week is for; the same objective stands in Engage. */
  CompletionStage<?> setObjective(String words) {
    IsoWeek next = week().plus(1);
    return act(
        Label.of("engage.change.objective", Label.day(next.monday()))
            .merging("engage.objective." + next.monday()),
        tx -> {
          WEEKS.setObjective(tx, next, words);
          return true;
        });
  }

  /** The week is reviewed. */
  void finish() {
    act(
        Label.of("friday.change.done"),
        tx -> {
          REVIEWS.done(tx, week());
          return true;
        });
  }

  void back() {
    navigator.back();
  }

  @Override
  protected void load() {
    LocalDate today = LocalDate.now(clock);
    show("review", reader -> REVIEW.read(reader, today), reading::set);
  }
}
