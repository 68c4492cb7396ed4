package app.entregent.model.measure.chain;

import app.entregent.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The five links and how far each is. Source of the links: the thesis; by what each is proved is
 * ours and stands in {@link #status}.
 */
public record Chain(ChainFacts facts) {
  /** All links, in their order. */
  public List<ChainLink> links() {
    return List.of(ChainLink.values());
  }

  public Status status(ChainLink link) {
    return switch (link) {
      case PERSONA -> Status.of(facts.aimed() > 0, facts.goals() > 0);
      case STRATEGY -> Status.of(facts.planned() > 0, facts.piecesDone() > 0);
      case DISCUSSION -> Status.of(facts.talks() > 0);
      case FACE_TO_FACE ->
          facts.meetings() > 0
              ? Status.THERE
              : facts.plannedMeetings() > 0 ? Status.BEGUN : Status.MISSING;
      case LOYALTY -> Status.of(facts.clients() > 0, facts.cared() > 0);
    };
  }

  /** The facts by which a link is judged, in a sentence. */
  public Message told(ChainLink link) {
    return switch (link) {
      case PERSONA ->
          Message.of("measure.chain.told.persona", facts.personas(), facts.aimed(), facts.goals());
      case STRATEGY ->
          Message.of("measure.chain.told.strategy", facts.planned(), facts.piecesDone());
      case DISCUSSION ->
          Message.of("measure.chain.told.discussion", facts.talks(), facts.answered());
      case FACE_TO_FACE ->
          Message.of("measure.chain.told.face_to_face", facts.meetings(), facts.plannedMeetings());
      case LOYALTY -> Message.of("measure.chain.told.loyalty", facts.clients(), facts.cared());
    };
  }

  /** The first link that is not wholly there. */
  public Optional<ChainLink> missing() {
    return Arrays.stream(ChainLink.values())
        .filter(link -> status(link) != Status.THERE)
        .findFirst();
  }

  /** A link that is there before one that is missing: the chain is out of order. */
  public Optional<ChainLink> ahead() {
    return missing()
        .flatMap(
            gap ->
                Arrays.stream(ChainLink.values())
                    .filter(link -> link.compareTo(gap) > 0 && status(link) == Status.THERE)
                    .findFirst());
  }
}
