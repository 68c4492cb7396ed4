package app.entregent.screen.relationship;

import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.relationship.capital.AccountWordStore;
import app.entregent.model.relationship.care.AccountCare;
import app.entregent.model.relationship.care.AccountCareReading;
import app.entregent.model.relationship.care.CareStore;
import app.entregent.model.relationship.care.ClientWord;
import app.entregent.model.relationship.care.LoyaltyCriterion;
import app.entregent.model.relationship.care.ServiceContact;
import app.entregent.model.relationship.care.ServiceKind;
import app.entregent.model.relationship.care.Strategy;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.SaidException;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The care for one account: strategy, words, services, testimonials, what keeps it. */
final class CareViewModel extends ViewModel {
  private static final int WEEK = 7;

  private final Clock clock;
  private final Navigator navigator;
  private final AccountCareReading reading = new AccountCareReading();
  private final CareStore care = new CareStore();
  private final AccountWordStore vocabulary = new AccountWordStore();
  private final NextActionStore actions = new NextActionStore();
  private final ReadOnlyObjectWrapper<Optional<AccountCare>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private Optional<Long> account = Optional.empty();

  /** A key pressed again before the answer must not write twice. */
  private boolean adding;

  CareViewModel(Workspace workspace, Notifier notifier, Clock clock, Navigator navigator) {
    super(workspace, notifier, AccountCareReading.TOPICS);
    this.clock = clock;
    this.navigator = navigator;
  }

  /** What is shown; empty until it is read, and for an account that is gone. */
  ReadOnlyObjectProperty<Optional<AccountCare>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Shows another account, or none. */
  void show(Optional<Long> accountId) {
    if (!account.equals(accountId)) {
      shown.set(Optional.empty());
    }
    account = accountId;
    load();
  }

  void choose(long id, Optional<Strategy> strategy) {
    write(id, "relationship.change.strategy", tx -> care.choose(tx, id, strategy));
  }

  CompletionStage<?> explain(long id, String reason) {
    return write(id, "relationship.change.strategy", tx -> care.explain(tx, id, reason));
  }

  CompletionStage<?> addWord(long id, String word, String meaning) {
    return said(
        word,
        () ->
            write(
                id, "relationship.change.vocabulary", tx -> vocabulary.add(tx, id, word, meaning)));
  }

  void deleteWord(long id, long wordId) {
    write(id, "relationship.change.vocabulary", tx -> vocabulary.delete(tx, wordId));
  }

  CompletionStage<?> addContact(long id, ServiceKind kind, String name, Optional<LocalDate> next) {
    return said(
        name,
        () ->
            write(
                id,
                "relationship.change.service",
                tx -> care.addContact(tx, id, kind, name, next)));
  }

  void setNext(ServiceContact contact, Optional<LocalDate> next) {
    write(
        contact.accountId(),
        "relationship.change.service",
        tx -> care.setNext(tx, contact.id(), next));
  }

  void deleteContact(ServiceContact contact) {
    write(
        contact.accountId(),
        "relationship.change.service",
        tx -> care.deleteContact(tx, contact.id()));
  }

  /** Puts a service contact among the next actions, on its day or within a week. */
  void plan(ServiceContact contact, String said) {
    ActionPlan plan =
        ActionPlan.mine(
            said, Optional.of(contact.next().orElse(LocalDate.now(clock).plusDays(WEEK))));
    write(
            contact.accountId(),
            "relationship.change.service",
            tx -> actions.add(tx, Optional.of(contact.accountId()), Optional.empty(), plan))
        .thenAccept(
            done ->
                notifier.done(
                    Message.of("relationship.service.planned", said), () -> workspace.undo()));
  }

  CompletionStage<?> ask(long id, ClientWord.Kind kind, String who) {
    return said(
        who, () -> write(id, "relationship.change.word", tx -> care.addWord(tx, id, kind, who)));
  }

  void setState(ClientWord word, ClientWord.State state) {
    write(
        word.accountId(),
        "relationship.change.word",
        tx -> care.setState(tx, word.id(), state, tx.today()));
  }

  /**
   * Says since when a testimonial is as it is; a day in the future is refused with a sentence.
   *
   * @return whether it was taken
   */
  boolean setDay(ClientWord word, LocalDate day) {
    if (day.isAfter(LocalDate.now(clock))) {
      notifier.done(Message.of("relationship.word.future"));
      return false;
    }
    write(
        word.accountId(),
        "relationship.change.word",
        tx -> care.setState(tx, word.id(), word.state(), day));
    return true;
  }

  CompletionStage<?> setUsedFor(ClientWord word, String whom) {
    return write(
        word.accountId(), "relationship.change.word", tx -> care.setUsedFor(tx, word.id(), whom));
  }

  void deleteWord(ClientWord word) {
    write(word.accountId(), "relationship.change.word", tx -> care.deleteWord(tx, word.id()));
  }

  CompletionStage<?> addAction(long id, String words) {
    return said(
        words, () -> write(id, "relationship.change.loyalty", tx -> care.addAction(tx, id, words)));
  }

  void answer(long id, long actionId, LoyaltyCriterion criterion, Optional<Boolean> met) {
    write(id, "relationship.change.loyalty", tx -> care.answer(tx, actionId, criterion, met));
  }

  void deleteAction(long id, long actionId) {
    write(id, "relationship.change.loyalty", tx -> care.deleteAction(tx, actionId));
  }

  void open(Place place) {
    navigator.open(place);
  }

  @Override
  protected void load() {
    Optional<Long> wanted = account;
    LocalDate today = LocalDate.now(clock);
    show("care", reader -> wanted.flatMap(id -> reading.of(reader, id, today)), shown::set);
  }

  /** What is blank is not written down; a sentence says so. */
  private CompletionStage<?> said(String words, Supplier<CompletionStage<?>> write) {
    if (words.isBlank()) {
      Message blank = Message.of("relationship.care.blank");
      notifier.done(blank);
      return CompletableFuture.failedStage(new SaidException(blank, null));
    }
    if (adding) {
      return CompletableFuture.failedStage(new CancellationException("Pressed twice"));
    }
    adding = true;
    return write.get().whenComplete((answer, cause) -> adding = false);
  }

  private CompletionStage<Long> write(long accountId, String key, Consumer<Transaction> work) {
    return act(
        Label.of(key, Label.row("account", accountId)),
        tx -> {
          work.accept(tx);
          return accountId;
        });
  }
}
