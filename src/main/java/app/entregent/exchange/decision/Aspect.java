package app.entregent.exchange.decision;

import app.entregent.model.decision.BuyerStep;
import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Outcome;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.ProcessStep;
import app.entregent.model.decision.Rival;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file says of the things of a decision. */
public enum Aspect {
  OBJECT(Part.DECISION, "object", new Shape.Words(1_000), Use.TOLD),
  WORTH(Part.DECISION, "worth", new Shape.Amount(), Use.TOLD),
  CURRENCY(Part.DECISION, "currency", new Shape.Currency(), Use.WITH_PREVIOUS),
  EXPECTED_ON(Part.DECISION, "expectedOn", new Shape.Day(), Use.TOLD),
  STAGE(Part.DECISION, "stage", new Shape.Code(DecisionStage.class), Use.NEEDED),
  BUYER_STEP(Part.DECISION, "buyerStep", new Shape.Code(BuyerStep.class), Use.TOLD),
  OUTCOME(Part.DECISION, "outcome", new Shape.Code(Outcome.class), Use.NEEDED),
  OUTCOME_REASON(Part.DECISION, "outcomeReason", new Shape.Words(2_000), Use.TOLD),
  OCCASION(Part.DECISION, "occasion", new Shape.Words(2_000), Use.TOLD),
  STEP_ORDER(Part.DECISION, "stepOrder", new Shape.Ids(Part.STEP, true), Use.TOLD),
  OPENED_ON(Part.DECISION, "openedOn", new Shape.Day(), Use.QUIET),

  ACCOUNT_NAME(Part.ACCOUNT, "name", new Shape.Words(1_000), Use.NEEDED),
  SECTOR(Part.ACCOUNT, "sector", new Shape.Words(200), Use.TOLD),
  CITY(Part.ACCOUNT, "city", new Shape.Words(200), Use.TOLD),
  WEBSITE(Part.ACCOUNT, "website", new Shape.Words(500), Use.TOLD),
  SMALL_FIRM(Part.ACCOUNT, "smallFirm", new Shape.Flag(), Use.TOLD),

  SITS(Part.SEAT, "person", new Shape.Id(Part.PERSON), Use.TOLD),
  ROLES(Part.SEAT, "roles", new Shape.Codes(Role.class), Use.TOLD),
  ROLES_JUDGED(
      Part.SEAT, "rolesJudged", new Shape.Judged(Judgement.SOURCE_LIMIT), Use.WITH_PREVIOUS),
  STANCE(Part.SEAT, "stance", new Shape.Code(Stance.class), Use.TOLD),
  STANCE_JUDGED(
      Part.SEAT, "stanceJudged", new Shape.Judged(Judgement.SOURCE_LIMIT), Use.WITH_PREVIOUS),
  INFLUENCE(Part.SEAT, "influence", new Shape.Code(Influence.class), Use.TOLD),
  INFLUENCE_JUDGED(
      Part.SEAT, "influenceJudged", new Shape.Judged(Judgement.SOURCE_LIMIT), Use.WITH_PREVIOUS),
  PATH(Part.SEAT, "path", new Shape.Code(PathStage.class), Use.TOLD),
  PATH_JUDGED(Part.SEAT, "pathJudged", new Shape.Judged(Judgement.SOURCE_LIMIT), Use.WITH_PREVIOUS),
  DESIRED(Part.SEAT, "desiredStance", new Shape.Code(Stance.class), Use.TOLD),
  UNIT(Part.SEAT, "orgUnit", new Shape.Words(Seat.UNIT_LIMIT), Use.TOLD),
  GAIN(Part.SEAT, "gain", new Shape.Words(SeatText.LIMIT), Use.TOLD),
  ARGUMENT(Part.SEAT, "argument", new Shape.Words(SeatText.LIMIT), Use.TOLD),
  OBJECTION(Part.SEAT, "objection", new Shape.Words(SeatText.LIMIT), Use.TOLD),
  WORRY(Part.SEAT, "worry", new Shape.Words(SeatText.LIMIT), Use.TOLD),
  REASSURANCE(Part.SEAT, "reassurance", new Shape.Words(SeatText.LIMIT), Use.TOLD),
  PROBLEM(Part.SEAT, "problem", new Shape.Words(SeatText.LIMIT), Use.TOLD),
  HELPFUL_CONTENT(Part.SEAT, "helpfulContent", new Shape.Words(SeatText.LIMIT), Use.TOLD),
  OPPOSITION_PLAN(Part.SEAT, "oppositionPlan", new Shape.Words(SeatText.LIMIT), Use.TOLD),
  X(Part.SEAT, "x", new Shape.Spot(), Use.QUIET),
  Y(Part.SEAT, "y", new Shape.Spot(), Use.QUIET),
  PLACED(Part.SEAT, "placed", new Shape.Flag(), Use.QUIET),

  COVERED(Part.COVERAGE, "seat", new Shape.Id(Part.SEAT), Use.KEY),
  COLLEAGUE(Part.COVERAGE, "colleague", new Shape.Words(Colleague.NAME_LIMIT), Use.KEY),
  STRENGTH(Part.COVERAGE, "strength", new Shape.Whole(0, Coverage.STRONGEST), Use.TOLD),
  WISHED(Part.COVERAGE, "desired", new Shape.Whole(0, Coverage.STRONGEST), Use.WITH_PREVIOUS),

  FROM(Part.LINE, "from", new Shape.Id(Part.SEAT), Use.KEY),
  TO(Part.LINE, "to", new Shape.Id(Part.SEAT), Use.KEY),
  LINE_KIND(Part.LINE, "kind", new Shape.Code(TieKind.class), Use.KEY),
  WEIGHT(Part.LINE, "weight", new Shape.Whole(Tie.LIGHTEST, Tie.HEAVIEST), Use.TOLD),
  MOTIVE(Part.LINE, "motive", new Shape.Words(500), Use.TOLD),

  ABSENT(Part.ABSENT_ROLE, "role", new Shape.Code(Role.class), Use.KEY),

  STEP_NAME(Part.STEP, "name", new Shape.Words(ProcessStep.NAME_LIMIT), Use.NEEDED),
  STEP_EXPECTED(Part.STEP, "expectedOn", new Shape.Day(), Use.TOLD),
  STEP_DONE(Part.STEP, "doneOn", new Shape.Day(), Use.TOLD),
  PROOF(Part.STEP, "proof", new Shape.Words(ProcessStep.PROOF_LIMIT), Use.TOLD),
  ACTORS(Part.STEP, "actors", new Shape.Ids(Part.SEAT, false), Use.TOLD),

  RIVAL_KIND(Part.RIVAL, "kind", new Shape.Code(Rival.Kind.class), Use.FIXED),
  RIVAL_NAME(Part.RIVAL, "name", new Shape.Words(Rival.NAME_LIMIT), Use.TOLD),
  RIVAL_STRENGTH(Part.RIVAL, "strength", new Shape.Words(Rival.TEXT_LIMIT), Use.TOLD),
  ANSWER(Part.RIVAL, "answer", new Shape.Words(Rival.TEXT_LIMIT), Use.TOLD),

  NAME(Part.PERSON, "name", new Shape.Words(4_000), Use.NEEDED),
  TITLE(Part.PERSON, "title", new Shape.Words(2_000), Use.TOLD),
  COMPANY(Part.PERSON, "company", new Shape.Words(1_000), Use.WITH_PREVIOUS),
  ALSO(Part.PERSON, "also", new Shape.Ids(Part.PERSON, false), Use.QUIET),
  EMAIL(Part.PERSON, "email", new Shape.Words(320), Use.QUIET),
  PHONE(Part.PERSON, "phone", new Shape.Words(100), Use.QUIET),
  LINK(Part.PERSON, "linkedin", new Shape.Words(600), Use.QUIET);

  /** What an aspect is for where two sides are compared. */
  private enum Use {
    /** It is part of what makes the thing this one and no other. */
    KEY,
    /** It is compared. */
    TOLD,
    /** It is compared and can't be empty. */
    NEEDED,
    /** It makes one difference with the one before it. */
    WITH_PREVIOUS,
    /** It never changes and can't be empty. */
    FIXED,
    /** It makes no difference. */
    QUIET
  }

  private final Part part;
  private final String field;
  private final Shape shape;
  private final Use use;

  Aspect(Part part, String field, Shape shape, Use use) {
    this.part = part;
    this.field = field;
    this.shape = shape;
    this.use = use;
  }

  public Part part() {
    return part;
  }

  /** The field of the file in which it stands. */
  public String field() {
    return field;
  }

  public Shape shape() {
    return shape;
  }

  /** Whether it is part of what makes a thing this one and no other. */
  public boolean key() {
    return use == Use.KEY;
  }

  /** Whether a thing must have it. */
  public boolean needed() {
    return use == Use.KEY || use == Use.NEEDED || use == Use.FIXED;
  }

  /** Whether a difference in it is told, alone or with what belongs to it. */
  public boolean compared() {
    return use == Use.TOLD || use == Use.NEEDED;
  }

  /** This aspect with those that make one difference with it. */
  public List<Aspect> group() {
    return follower().map(after -> List.of(this, after)).orElse(List.of(this));
  }

  /** What makes one difference with this aspect. */
  public Optional<Aspect> follower() {
    return Arrays.stream(values())
        .filter(other -> other.ordinal() == ordinal() + 1 && other.use == Use.WITH_PREVIOUS)
        .findFirst();
  }

  public Message word() {
    return Message.of("merge.aspect." + name().toLowerCase(Locale.ROOT));
  }

  /** Where a text of a seat stands. */
  static Aspect of(SeatText text) {
    return switch (text) {
      case GAIN -> GAIN;
      case ARGUMENT -> ARGUMENT;
      case OBJECTION -> OBJECTION;
      case WORRY -> WORRY;
      case REASSURANCE -> REASSURANCE;
      case PROBLEM -> PROBLEM;
      case HELPFUL_CONTENT -> HELPFUL_CONTENT;
      case OPPOSITION_PLAN -> OPPOSITION_PLAN;
    };
  }

  /** Where it stands what is judged of a seat; how sure it is follows it. */
  static Aspect of(Judgement.About about) {
    return switch (about) {
      case ROLE -> ROLES;
      case STANCE -> STANCE;
      case INFLUENCE -> INFLUENCE;
      case PATH -> PATH;
    };
  }
}
