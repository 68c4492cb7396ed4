package app.entregent.screen.workshop;

import app.entregent.model.conversation.ActionOwner;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.NewNextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.RoomQuestion;
import app.entregent.model.workshop.RoomQuestionStore;
import app.entregent.model.workshop.RoomVerdict;
import app.entregent.model.workshop.WorkshopActionStore;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** How a question ends: the room agrees on an answer, or somebody finds out. */
final class QuestionEnd {
  private final RunViewModel model;
  private final QuestionActs acts;
  private final RoomVerdict verdict = new RoomVerdict();
  private final RoomQuestionStore questions = new RoomQuestionStore();
  private final NextActionStore nextActions = new NextActionStore();
  private final WorkshopActionStore agreed = new WorkshopActionStore();

  QuestionEnd(RunViewModel model, QuestionActs acts) {
    this.model = model;
    this.acts = acts;
  }

  /** The room agrees on the answer of the chosen line; it goes to the map with its source. */
  void settle() {
    Optional<RunPicture> shown = model.shown();
    Optional<RoomQuestion> question = acts.present();
    Optional<Share> share = acts.chosen();
    if (shown.isEmpty() || question.isEmpty()) {
      return;
    }
    if (question.get().state() != RoomQuestion.State.OPEN) {
      acts.complain(Message.of("run.problem.ended"));
    } else if (share.isEmpty() || !share.get().answer().known()) {
      acts.complain(Message.of("run.problem.no_answer"));
    } else {
      settle(shown.get(), question.get(), share.get());
    }
  }

  private void settle(RunPicture shown, RoomQuestion question, Share share) {
    String source = source(share);
    long decision = shown.workshop().decisionId();
    model
        .change(
            Label.of("run.change.settled", Label.word(question.about().word().key()))
                .inDecision(decision),
            tx -> verdict.settle(tx, decision, question, share.answer(), source))
        .thenAccept(
            there -> {
              if (there) {
                model.tellWithUndo(
                    Message.of(
                        "run.tell.settled",
                        shown.called(question.seatId()),
                        share.answer().word()));
              } else {
                acts.complain(Message.of("run.problem.seat_gone"));
              }
            });
  }

  /** Where the judgement comes from: this room, how many of how many, and what the others said. */
  private String source(Share share) {
    int all = Math.max(acts.votersProperty().get(), acts.votes());
    String most = model.inWords(Message.of("run.source", model.today(), share.votes(), all));
    String others =
        acts.shares().stream()
            .filter(other -> !other.answer().equals(share.answer()) && other.votes() > 0)
            .map(this::inWords)
            .collect(Collectors.joining());
    String why =
        share.reason().isBlank() ? "" : model.inWords(Message.of("run.source.why", share.reason()));
    return most + why + others;
  }

  private String inWords(Share other) {
    return model.inWords(
        other.reason().isBlank()
            ? Message.of("run.source.other", other.votes(), other.answer().word())
            : Message.of(
                "run.source.other.why", other.votes(), other.answer().word(), other.reason()));
  }

  /**
   * Somebody finds out: a next action of the decision, agreed on here.
   *
   * @param typed who, and by when
   * @return whether it was clear and is written
   */
  CompletionStage<Boolean> findOut(String typed) {
    Optional<RunPicture> shown = model.shown().filter(there -> there.map().isPresent());
    Optional<RoomQuestion> question = acts.present();
    if (shown.isEmpty() || question.isEmpty()) {
      return CompletableFuture.completedFuture(false);
    }
    FindOut wanted = FindOut.of(typed, shown.get().guests(), model.today());
    if (!wanted.problem().equals(Message.NOTHING)) {
      acts.complain(wanted.problem());
      return CompletableFuture.completedFuture(false);
    }
    return write(shown.get(), question.get(), wanted);
  }

  private CompletionStage<Boolean> write(RunPicture shown, RoomQuestion question, FindOut wanted) {
    String words =
        model.inWords(Message.of("run.find_out.words", wanted.owner(), shown.asks(question)));
    CompletionStage<Boolean> done =
        model.write(
            Label.of("run.change.find_out", Label.day(wanted.due()))
                .inDecision(shown.workshop().decisionId()),
            tx -> write(tx, shown, question, wanted, words));
    done.thenRun(
        () -> model.tellWithUndo(Message.of("run.tell.find_out", wanted.owner(), wanted.due())));
    return done;
  }

  private void write(
      Transaction tx, RunPicture shown, RoomQuestion question, FindOut wanted, String words) {
    long action =
        nextActions.add(
            tx,
            new NewNextAction(
                shown.map().map(map -> map.decision().accountId()),
                shown.seat(question.seatId()).flatMap(seat -> seat.personId()),
                Optional.empty(),
                words,
                Optional.of(wanted.due()),
                false));
    nextActions.plan(tx, action, plan(wanted, words));
    questions.leaveToFindOut(tx, question.id(), action);
    agreed.add(tx, model.workshopId(), action);
  }

  /** Who of the client finds out is waited for; a colleague who is known does it. */
  private static ActionPlan plan(FindOut wanted, String words) {
    ActionPlan mine = ActionPlan.mine(words, Optional.of(wanted.due()));
    Optional<Guest> guest = wanted.guest();
    if (guest.filter(one -> one.side() == Guest.Side.CLIENT).isPresent()) {
      return mine.withOwner(ActionOwner.CLIENT, Optional.empty());
    }
    return guest
        .flatMap(Guest::colleagueId)
        .map(id -> mine.withOwner(ActionOwner.COLLEAGUE, Optional.of(id)))
        .orElse(mine);
  }
}
