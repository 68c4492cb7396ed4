package app.entregent.screen.map;

import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.CoverageStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.JudgementStore;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Stance;
import app.entregent.text.Message;
import app.entregent.workspace.Label;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** How sure what is said of a seat is, who of ours covers it, and what would reassure it. */
final class JudgementActs {
  private final MapViewModel model;
  private final DecisionStore decisions = new DecisionStore();
  private final JudgementStore judgements = new JudgementStore();
  private final ColleagueStore colleagues = new ColleagueStore();
  private final CoverageStore coverages = new CoverageStore();
  private final NextStep next;

  JudgementActs(MapViewModel model) {
    this.model = model;
    next = new NextStep(model);
  }

  /** What is known of how sure a judgement is; assumed since the seat was added if nobody said. */
  static Judgement of(Seat seat, About about) {
    return seat.judgement(about).orElse(Judgement.assumed(about, seat.addedOn()));
  }

  /** Confirms a judgement today; where it comes from stays. */
  void confirm(Seat seat, About about) {
    judge("judged", seat, of(seat, about).confirmedOn(model.today()));
  }

  /** Says how sure a judgement is, as of today. */
  void setConfidence(Seat seat, About about, Confidence confidence) {
    Judgement before = of(seat, about);
    if (before.confidence() != confidence) {
      judge("judged", seat, new Judgement(about, confidence, before.source(), model.today()));
    }
  }

  /**
   * Says where a judgement comes from; who names a source was told, so it is no bare assumption.
   */
  CompletionStage<Boolean> setSource(Seat seat, About about, String source) {
    Judgement before = of(seat, about);
    boolean told = before.confidence() == Confidence.ASSUMED && !source.isBlank();
    return judge(
        "source",
        seat,
        new Judgement(
            about,
            told ? Confidence.TOLD : before.confidence(),
            source.strip(),
            told ? model.today() : before.judgedOn()));
  }

  void setDesiredStance(Seat seat, Stance stance) {
    Stance wanted = seat.desiredStance() == stance ? Stance.UNKNOWN : stance;
    model.write(
        SeatActs.label("desired", List.of(seat), Label.word("map.stance." + wanted.code())),
        tx -> decisions.setDesiredStance(tx, seat.id(), wanted));
  }

  CompletionStage<Boolean> setOrgUnit(Seat seat, String unit) {
    return model.write(
        SeatActs.label("unit", List.of(seat)).merging("unit:" + seat.id()),
        tx -> decisions.setOrgUnit(tx, seat.id(), unit.strip()));
  }

  /** Says that one of ours, known or not yet, holds the relationship with a seat. */
  void cover(Seat seat, String colleague) {
    if (!colleague.isBlank()) {
      model.write(
          SeatActs.label("covered", List.of(seat)),
          tx -> {
            Colleague known = colleagues.findOrAdd(tx, colleague);
            boolean there =
                seat.coverage().stream().anyMatch(one -> one.colleague().id() == known.id());
            if (!there) {
              coverages.cover(tx, new Coverage(seat.id(), known, Coverage.USUAL, Coverage.USUAL));
            }
          });
    }
  }

  /** Says how strong a relationship is and ought to be. */
  void setCoverage(Seat seat, Coverage coverage) {
    model.write(
        SeatActs.label("covered", List.of(seat))
            .merging("cover:" + seat.id() + ":" + coverage.colleague().id()),
        tx -> coverages.cover(tx, coverage));
  }

  /** Adds one of ours who covers nobody yet. */
  void addColleague(String name) {
    if (!name.isBlank()) {
      model.write(Label.of("map.change.colleague"), tx -> colleagues.findOrAdd(tx, name));
    }
  }

  /** Takes one of ours out, with all that he or she covers. */
  void removeColleague(Colleague colleague) {
    model
        .write(
            Label.of("map.change.colleague.deleted"), tx -> colleagues.delete(tx, colleague.id()))
        .thenRun(
            () -> model.tellWithUndo(Message.of("map.tell.colleague_deleted", colleague.name())));
  }

  /** Plans a next action that does what would reassure somebody. */
  void reassure(SeatCard card) {
    Seat seat = card.seat();
    if (seat.text(SeatText.REASSURANCE).isBlank() && seat.text(SeatText.WORRY).isBlank()) {
      model.wish(SeatFields.id(SeatText.WORRY));
      return;
    }
    model
        .shown()
        .ifPresent(
            shown -> {
              String what =
                  seat.text(SeatText.REASSURANCE).isBlank()
                      ? seat.text(SeatText.WORRY)
                      : seat.text(SeatText.REASSURANCE);
              String words =
                  model.inWords(
                      Message.of("map.step.reassure", shown.reading().facts().name(seat), what));
              next.plan(seat.personId(), words);
            });
  }

  private CompletionStage<Boolean> judge(String what, Seat seat, Judgement judgement) {
    return model.write(
        SeatActs.label(what, List.of(seat), Label.word("map.about." + judgement.about().code()))
            .merging(what + ":" + seat.id() + ":" + judgement.about().code()),
        tx -> judgements.judge(tx, seat.id(), judgement));
  }
}
