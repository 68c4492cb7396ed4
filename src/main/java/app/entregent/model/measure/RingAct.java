package app.entregent.model.measure;

import java.time.LocalDate;
import java.util.Optional;

/** Something that the seller did and a ring counts, with what is needed to go and look at it. */
public sealed interface RingAct {
  LocalDate on();

  /** The ring that counts it. */
  default Step step() {
    return switch (this) {
      case ItemCared item -> Step.BRAND;
      case SeatHeard seat -> Step.PEOPLE;
      case PieceDone piece -> Step.EXCHANGE;
      case QuestionAnswered question -> Step.EXCHANGE;
      case TargetTalk talk -> Step.RELATIONSHIPS;
    };
  }

  /**
   * An item of the brand checklist got done, or was looked at again.
   *
   * @param catalogueKey the item of the catalogue, or empty for one of the seller's own
   * @param ownTitle the title of the seller's own item, else empty
   */
  record ItemCared(LocalDate on, String catalogueKey, String ownTitle, boolean reviewed)
      implements RingAct {}

  /** Somebody who sits in a decision spoke, by voice or face to face. */
  record SeatHeard(LocalDate on, long decisionId, long personId, String person, String account)
      implements RingAct {}

  /** A useful piece went out. */
  record PieceDone(LocalDate on, long pieceId, String subject) implements RingAct {}

  /** Somebody's question got its answer. */
  record QuestionAnswered(LocalDate on, String words, Optional<Long> personId) implements RingAct {}

  /** A two-way talk with a target account. */
  record TargetTalk(LocalDate on, long conversationId, long accountId, String account)
      implements RingAct {}
}
