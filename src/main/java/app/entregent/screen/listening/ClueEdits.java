package app.entregent.screen.listening;

import app.entregent.model.listening.Clue;
import app.entregent.model.listening.CluePlace;
import app.entregent.model.listening.ClueStore;
import app.entregent.model.listening.ClueSubject;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Completes the open clue, field by field. */
final class ClueEdits extends ViewModel {
  private final ClueStore clues;
  private final Clock clock;
  private final Supplier<Optional<Clue>> selected;

  /**
   * @param selected the open clue
   */
  ClueEdits(
      Workspace workspace,
      Notifier notifier,
      ClueStore clues,
      Clock clock,
      Supplier<Optional<Clue>> selected) {
    super(workspace, notifier, Set.of());
    this.clues = clues;
    this.clock = clock;
    this.selected = selected;
  }

  public CompletionStage<?> setWords(long id, String words) {
    return edit(id, "words", tx -> clues.setWords(tx, id, words));
  }

  public CompletionStage<?> setNeed(long id, String need) {
    return edit(id, "need", tx -> clues.setNeed(tx, id, need));
  }

  public CompletionStage<?> setSource(long id, String source) {
    return edit(id, "source", tx -> clues.setSource(tx, id, source));
  }

  public CompletionStage<?> setAbout(long id, String about) {
    return edit(id, "about", tx -> clues.setAbout(tx, id, about));
  }

  public void setPlace(CluePlace place) {
    ofSelected(clue -> edit(clue.id(), "place", tx -> clues.setPlace(tx, clue.id(), place)));
  }

  public void setSubject(ClueSubject subject) {
    ofSelected(clue -> edit(clue.id(), "subject", tx -> clues.setSubject(tx, clue.id(), subject)));
  }

  /** Nothing is heard in the future; such a day is not taken. */
  public boolean setDay(long id, LocalDate day) {
    if (day.isAfter(LocalDate.now(clock))) {
      return false;
    }
    edit(id, "day", tx -> clues.setDay(tx, id, day));
    return true;
  }

  /** Says who said it or which account it is about. */
  public void setMention(Mention mention) {
    ofSelected(
        clue ->
            edit(
                clue.id(),
                "mention",
                tx -> {
                  switch (mention) {
                    case Mention.Person(var card) -> clues.setPerson(tx, clue.id(), card.id());
                    case Mention.Firm(var account) ->
                        clues.setAccount(tx, clue.id(), Optional.of(account.id()));
                    case Mention.Name(String name) -> clues.setSaidBy(tx, clue.id(), name);
                  }
                }));
  }

  /** Nobody in particular said it. */
  public void forgetPerson() {
    ofSelected(clue -> edit(clue.id(), "mention", tx -> clues.setSaidBy(tx, clue.id(), "")));
  }

  /** It is about no account. */
  public void forgetAccount() {
    ofSelected(
        clue ->
            edit(clue.id(), "mention", tx -> clues.setAccount(tx, clue.id(), Optional.empty())));
  }

  @Override
  protected void load() {}

  private void ofSelected(Consumer<Clue> action) {
    selected.get().ifPresent(action);
  }

  private CompletionStage<?> edit(long id, String field, Consumer<Transaction> work) {
    return act(
        Label.of("listening.change.edit").merging("listening." + field + "." + id),
        tx -> {
          work.accept(tx);
          return true;
        });
  }
}
