package app.entregent.model.measure.chain;

import app.entregent.text.Message;
import java.util.Arrays;
import java.util.Optional;

/**
 * The four pillars by recorded evidence. Source: the thesis; what counts as evidence is ours and
 * stands in {@link #status}.
 */
public record Pillars(ChainFacts facts) {
  public Status status(Pillar pillar) {
    return switch (pillar) {
      case DIGITAL -> Status.of(facts.brandDone() > 0, facts.readings() > 0);
      case SOCIAL_CRM -> Status.of(facts.people() > 0, facts.clues() > 0);
      case PERSONA -> Status.of(facts.personas() > 0, facts.aimed() > 0);
      case CONTENT -> Status.of(facts.piecesDone() > 0, facts.piecesFor() > 0);
    };
  }

  /** The evidence, in a sentence. */
  public Message told(Pillar pillar) {
    return switch (pillar) {
      case DIGITAL ->
          Message.of("measure.pillar.told.digital", facts.brandDone(), facts.readings());
      case SOCIAL_CRM ->
          Message.of("measure.pillar.told.social_crm", facts.people(), facts.clues());
      case PERSONA -> Message.of("measure.pillar.told.persona", facts.personas(), facts.aimed());
      case CONTENT ->
          Message.of("measure.pillar.told.content", facts.piecesDone(), facts.piecesFor());
    };
  }

  /** A pillar that stands although one before it is missing. */
  public record OutOfOrder(Pillar stands, Pillar missing) {}

  /** The first pillar that came before its turn. */
  public Optional<OutOfOrder> warning() {
    Optional<Pillar> missing =
        Arrays.stream(Pillar.values())
            .filter(pillar -> status(pillar) == Status.MISSING)
            .findFirst();
    return missing.flatMap(
        gap ->
            Arrays.stream(Pillar.values())
                .filter(pillar -> pillar.compareTo(gap) > 0 && status(pillar) != Status.MISSING)
                .findFirst()
                .map(stands -> new OutOfOrder(stands, gap)));
  }
}
