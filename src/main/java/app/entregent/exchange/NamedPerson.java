package app.entregent.exchange;

import app.entregent.exchange.archive.LeftOut;
import app.entregent.exchange.archive.Problem;
import app.entregent.model.people.PersonName;
import java.util.List;
import java.util.Optional;

/** Whom a bare name means: exactly one, or it says why not. */
sealed interface NamedPerson {
  /** One person bears this name. */
  record One(PlannedPerson person) implements NamedPerson {}

  /** Nobody known bears this name. */
  record Nobody() implements NamedPerson {}

  /** Several people bear this name: it means none of them. */
  record Several() implements NamedPerson {}

  static NamedPerson of(PeopleBook people, PersonName name) {
    List<PlannedPerson> bearers = people.ofName(name).limit(2).toList();
    return switch (bearers.size()) {
      case 0 -> new Nobody();
      case 1 -> new One(bearers.getFirst());
      default -> new Several();
    };
  }

  default Optional<PlannedPerson> bearer() {
    return this instanceof One(PlannedPerson person) ? Optional.of(person) : Optional.empty();
  }

  /** Why a row that needs a person is left out. */
  default LeftOut.Reason reason() {
    return this instanceof Several ? LeftOut.Reason.NAME_OF_SEVERAL : LeftOut.Reason.UNKNOWN_NAME;
  }

  /** What is wrong with a row that comes without its person. */
  default Problem.Kind problem() {
    return this instanceof Several ? Problem.Kind.NAME_OF_SEVERAL : Problem.Kind.UNKNOWN_NAME;
  }
}
