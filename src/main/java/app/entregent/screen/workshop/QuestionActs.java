package app.entregent.screen.workshop;

import app.entregent.model.decision.Judgement.About;
import app.entregent.model.workshop.RoomQuestion;
import app.entregent.model.workshop.RoomQuestionStore;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * One question before the room: how many say what. Counts show at once and are written one after
 * the other; what comes back from disk counts again when all of them are there.
 */
final class QuestionActs {
  /** More hands than any room has. */
  static final int MOST = 999;

  private final RunViewModel model;
  private final RoomQuestionStore store = new RoomQuestionStore();
  private final WorkshopStore workshops = new WorkshopStore();
  private final ReadOnlyObjectWrapper<Optional<RoomQuestion>> question =
      new ReadOnlyObjectWrapper<>(this, "question", Optional.empty());
  private final ObservableList<Share> shares = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper voters = new ReadOnlyIntegerWrapper(this, "voters");
  private final ReadOnlyIntegerWrapper row = new ReadOnlyIntegerWrapper(this, "row");
  private final ReadOnlyObjectWrapper<Message> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Message.NOTHING);
  private final QuestionEnd ending;
  private int pending;
  private boolean typing;

  QuestionActs(RunViewModel model) {
    this.model = model;
    ending = new QuestionEnd(model, this);
  }

  /** What is before the room; nothing between two questions. */
  ReadOnlyObjectProperty<Optional<RoomQuestion>> questionProperty() {
    return question.getReadOnlyProperty();
  }

  /** The answers with their votes, as typed so far. */
  ObservableList<Share> shares() {
    return shares;
  }

  /** How many there are to answer. */
  ReadOnlyIntegerProperty votersProperty() {
    return voters.getReadOnlyProperty();
  }

  /** The line in which numbers are typed: an answer, or after the last one the voters. */
  ReadOnlyIntegerProperty rowProperty() {
    return row.getReadOnlyProperty();
  }

  /** What is odd about what was typed; nothing to say if nothing is. */
  ReadOnlyObjectProperty<Message> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** How a question comes to its end. */
  QuestionEnd ending() {
    return ending;
  }

  Optional<RoomQuestion> present() {
    return question.get();
  }

  /** The answer in whose line one is. */
  Optional<Share> chosen() {
    return row.get() < shares.size() ? Optional.of(shares.get(row.get())) : Optional.empty();
  }

  int votes() {
    return shares.stream().mapToInt(Share::votes).sum();
  }

  /** How many said nothing; never below 0. */
  int silent() {
    return Math.max(0, voters.get() - votes());
  }

  /** What was read: another question, or the same as it is on disk. */
  void arrived(Optional<RunPicture> read) {
    Optional<RoomQuestion> now = read.flatMap(RunPicture::question);
    boolean other = !now.map(RoomQuestion::id).equals(question.get().map(RoomQuestion::id));
    question.set(now);
    if (other) {
      row.set(0);
      typing = false;
    }
    if (other || pending == 0) {
      shares.setAll(now.map(Share::all).orElse(List.of()));
      voters.set(now.map(RoomQuestion::voters).orElse(0));
      judge();
    }
  }

  /** Asks the room about a seat. All who are there may answer. */
  void ask(long seatId, About about) {
    ask(seatId, about, Optional.empty());
  }

  private void ask(long seatId, About about, Optional<Long> follows) {
    int there = model.shown().map(shown -> shown.guests().size()).orElse(0);
    model.write(
        Label.of("run.change.asked", Label.word(about.word().key())),
        tx ->
            workshops.setQuestion(
                tx,
                model.workshopId(),
                Optional.of(store.ask(tx, model.workshopId(), seatId, about, there, follows))));
  }

  /** Asks the same once more; the former votes stay to be seen. */
  void askAgain() {
    present().ifPresent(one -> ask(one.seatId(), one.about(), Optional.of(one.id())));
  }

  /** No question is before the room; this one keeps what was said. */
  void putAside() {
    show(Optional.empty());
  }

  /** Puts the question before or after this one before the room, in the order they were asked. */
  void turn(int steps) {
    model
        .shown()
        .ifPresent(
            shown -> {
              List<RoomQuestion> all = shown.questions();
              int at = shown.question().map(all::indexOf).orElse(all.size());
              int to = at + steps;
              if (to >= 0 && to < all.size()) {
                show(Optional.of(all.get(to).id()));
              } else {
                model.tell(
                    Message.of(to < 0 ? "run.tell.first_question" : "run.tell.last_question"));
              }
            });
  }

  /** Puts this question before the room, or none. */
  void show(Optional<Long> id) {
    model.write(
        Label.of(id.isPresent() ? "run.change.turned" : "run.change.aside"),
        tx -> workshops.setQuestion(tx, model.workshopId(), id));
  }

  /** The room sees the spread, or not any more. */
  void toggleShown() {
    present()
        .ifPresent(
            one ->
                model.write(
                    Label.of(one.shown() ? "run.change.hidden" : "run.change.shown"),
                    tx -> store.setShown(tx, one.id(), !one.shown())));
  }

  /** Goes to another line. */
  void choose(int steps) {
    chooseRow(row.get() + steps);
  }

  /** Goes to this line, from 0; the one after the last answer is that of the voters. */
  void chooseRow(int wanted) {
    row.set(Math.clamp(wanted, 0, shares.size()));
    typing = false;
  }

  /** A digit is typed: the first one begins a number, those that follow go on with it. */
  void digit(int digit) {
    int before = typing ? number() : 0;
    typing = true;
    set(before * 10 + digit);
  }

  /** Takes the last digit away. */
  void erase() {
    typing = true;
    set(number() / 10);
  }

  /** One more, or fewer if negative. */
  void add(int more) {
    typing = false;
    set(number() + more);
  }

  private int number() {
    return chosen().map(Share::votes).orElse(voters.get());
  }

  private void set(int wanted) {
    int number = Math.clamp(wanted, 0, MOST);
    Optional<Share> share = chosen();
    if (present().isEmpty() || number == number()) {
      return;
    }
    if (present().get().state() != RoomQuestion.State.OPEN) {
      complain(Message.of("run.problem.ended"));
      return;
    }
    long id = present().get().id();
    if (share.isPresent()) {
      write(id, row.get(), share.get().withVotes(number));
    } else {
      voters.set(number);
      write(
          Label.of("run.change.voters").merging("voters:" + id),
          tx -> store.setVoters(tx, id, number));
    }
    judge();
  }

  /** Writes why those of the chosen line say so. */
  CompletionStage<Boolean> setReason(int line, String reason) {
    return present().isEmpty() || line >= shares.size()
        ? CompletableFuture.completedFuture(false)
        : write(present().get().id(), line, shares.get(line).withReason(reason.strip()));
  }

  private CompletionStage<Boolean> write(long id, int line, Share share) {
    shares.set(line, share);
    return write(
        Label.of("run.change.counted").merging("opinion:" + id + ":" + share.answer().value()),
        tx -> store.setOpinion(tx, id, share.opinion()));
  }

  private CompletionStage<Boolean> write(Label label, Consumer<Transaction> work) {
    pending++;
    return model
        .write(label, work)
        .whenComplete(
            (done, cause) -> {
              pending--;
              if (cause != null) {
                arrived(model.shown());
              }
            });
  }

  /** More opinions than voters: it stays as typed, and is told. */
  private void judge() {
    problem.set(
        votes() > voters.get() && present().isPresent()
            ? Message.of("run.problem.too_many", votes(), voters.get())
            : Message.NOTHING);
  }

  /** Says what is wrong until the next number is typed. */
  void complain(Message sentence) {
    problem.set(sentence);
  }
}
