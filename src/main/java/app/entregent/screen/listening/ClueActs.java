package app.entregent.screen.listening;

import app.entregent.model.account.NeedKind;
import app.entregent.model.listening.Clue;
import app.entregent.model.people.BestPersona;
import app.entregent.model.people.Persona;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes of the open clue what it is good for. What is shown may be older than what was just
 * written, so each act reads the clue anew in its own write: two quick presses make one thing.
 */
final class ClueActs extends ViewModel {
  private final ListeningRooms rooms;
  private final Navigator navigator;
  private final Runnable undo;
  private final Supplier<Optional<Clue>> selected;

  /** How far an act came. */
  private enum Outcome {
    MADE,
    ALREADY,
    NOBODY
  }

  /**
   * @param undo takes the newest change back, for the notices of what can be undone
   * @param selected the open clue
   */
  ClueActs(
      Workspace workspace,
      Notifier notifier,
      ListeningRooms rooms,
      Navigator navigator,
      Runnable undo,
      Supplier<Optional<Clue>> selected) {
    super(workspace, notifier, Set.of());
    this.rooms = rooms;
    this.navigator = navigator;
    this.undo = undo;
    this.selected = selected;
  }

  /** The open clue becomes a need; one that already became one is opened. */
  public void makeNeed(NeedKind kind) {
    ofSelected(
        clue -> {
          if (clue.madeNeed().isPresent()) {
            openOwner(clue);
          } else {
            make("need", clue, (now, tx) -> need(now, tx, kind));
          }
        });
  }

  private Outcome need(Clue now, Transaction tx, NeedKind kind) {
    if (now.madeNeed().isPresent()) {
      return Outcome.ALREADY;
    }
    if (!now.hasOwner()) {
      return Outcome.NOBODY;
    }
    rooms.maker().need(tx, now, kind);
    return Outcome.MADE;
  }

  /** The open clue becomes a piece of this week; one that already became one is opened. */
  public void makePiece() {
    ofSelected(
        clue -> {
          if (clue.madePiece().isPresent()) {
            openWeek();
          } else {
            make("piece", clue, this::piece);
          }
        });
  }

  private Outcome piece(Clue now, Transaction tx) {
    if (now.madePiece().isPresent()) {
      return Outcome.ALREADY;
    }
    rooms.maker().piece(tx, now, persona(tx, now));
    return Outcome.MADE;
  }

  private Optional<Long> persona(Reader reader, Clue clue) {
    BestPersona best = new BestPersona(rooms.personas().all(reader));
    return clue.person()
        .map(id -> rooms.facts().of(reader, id))
        .flatMap(facts -> best.of(kind -> facts.getOrDefault(kind, "")))
        .map(Persona::id);
  }

  /** Who said it becomes a person of the workspace. */
  public void makePerson() {
    ofSelected(
        clue -> {
          if (clue.person().isEmpty() && !clue.saidBy().isBlank()) {
            make("person", clue, this::person);
          }
        });
  }

  private Outcome person(Clue now, Transaction tx) {
    if (now.person().isPresent() || now.saidBy().isBlank()) {
      return Outcome.ALREADY;
    }
    rooms.maker().person(tx, now);
    return Outcome.MADE;
  }

  /** Makes something of a clue, as it stands when the write begins. */
  private interface Making {
    Outcome of(Clue now, Transaction tx);
  }

  private void make(String what, Clue clue, Making making) {
    act(
            Label.of("listening.change." + what),
            tx ->
                rooms
                    .clues()
                    .find(tx, clue.id())
                    .map(now -> making.of(now, tx))
                    .orElse(Outcome.ALREADY))
        .thenAccept(
            outcome -> {
              switch (outcome) {
                case MADE -> notifier.done(Message.of("listening.made." + what), undo);
                case NOBODY -> notifier.done(Message.of("listening.need.nobody"));
                case ALREADY -> {
                  // It was told when it was made.
                }
              }
            });
  }

  /** The open clue leads nowhere, or somewhere after all. */
  public void toggleDismissed() {
    ofSelected(
        clue -> {
          if (clue.dismissedOn().isPresent()) {
            change("listening.change.again", tx -> rooms.clues().takeUpAgain(tx, clue.id()));
          } else {
            change("listening.change.dismiss", tx -> rooms.clues().dismiss(tx, clue.id()))
                .thenAccept(done -> notifier.done(Message.of("listening.dismissed"), undo));
          }
        });
  }

  public void delete() {
    ofSelected(
        clue ->
            change("listening.change.delete", tx -> rooms.clues().delete(tx, clue.id()))
                .thenAccept(done -> notifier.done(Message.of("listening.deleted"), undo)));
  }

  /** Opens who said it, else the account it is about. */
  public void openOwner() {
    ofSelected(this::openOwner);
  }

  private void openOwner(Clue clue) {
    clue.person()
        .<Place>map(Place.Person::new)
        .or(() -> clue.account().map(Place.Account::new))
        .ifPresent(navigator::open);
  }

  public void openAccount() {
    ofSelected(clue -> clue.account().map(Place.Account::new).ifPresent(navigator::open));
  }

  /** Opens the week. */
  public void openWeek() {
    navigator.open(new Place.Engage());
  }

  @Override
  protected void load() {}

  private void ofSelected(Consumer<Clue> action) {
    selected.get().ifPresent(action);
  }

  private CompletionStage<?> change(String key, Consumer<Transaction> work) {
    return act(
        Label.of(key),
        tx -> {
          work.accept(tx);
          return true;
        });
  }
}
