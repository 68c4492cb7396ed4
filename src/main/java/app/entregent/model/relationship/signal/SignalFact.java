package app.entregent.model.relationship.signal;

import app.entregent.model.account.Need;
import app.entregent.text.Message;

/** A fact behind a point, with where it can be looked at. */
public record SignalFact(Message words, About about) {
  /** Where a fact stands. */
  public sealed interface About {
    /** In a talk. */
    record Talk(long id) implements About {}

    /** On the map of a decision. */
    record Purchase(long decisionId) implements About {}

    /** On the page of somebody. */
    record Who(long personId) implements About {}

    /** Among the next actions. */
    record Action(long id) implements About {}

    /** On the page of the account itself. */
    record Here() implements About {}
  }

  /** What they said they need. */
  static SignalFact need(Need need) {
    return of(
        need.conversationId().<About>map(About.Talk::new).orElse(new About.Here()),
        "need",
        need.words(),
        need.heardOn());
  }

  static SignalFact of(About about, String code, Object... args) {
    return new SignalFact(Message.of("worth.fact." + code, args), about);
  }
}
