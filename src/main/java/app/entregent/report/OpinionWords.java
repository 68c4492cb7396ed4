package app.entregent.report;

import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Stance;
import app.entregent.model.workshop.Opinion;
import app.entregent.text.Message;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody in the room says, put into a word. */
final class OpinionWords {
  private OpinionWords() {}

  /** The word for what is said about this; as it was kept if nothing has that name. */
  static Message of(About about, String value) {
    if (value.equals(Opinion.NO_IDEA)) {
      return Message.of("report.workshop.no_idea");
    }
    Optional<Message> word =
        switch (about) {
          case ROLE -> find(Role.values(), value).map(Role::word);
          case STANCE -> find(Stance.values(), value).map(Stance::word);
          case INFLUENCE -> find(Influence.values(), value).map(Influence::word);
          case PATH -> find(PathStage.values(), value).map(PathStage::word);
        };
    return word.orElse(Message.of("report.workshop.words", value));
  }

  private static <E extends Enum<E>> Optional<E> find(E[] all, String name) {
    return Stream.of(all).filter(one -> one.name().equals(name)).findFirst();
  }
}
