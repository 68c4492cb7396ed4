package app.entregent.model.relationship.network;

import app.entregent.model.account.Account;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.decision.MapAnalysis;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.Seat;
import app.entregent.model.relationship.Favour;
import app.entregent.model.relationship.Introduction;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known around one account and one of its decisions.
 *
 * @param reading the map of the decision at hand; empty without a decision
 * @param people everybody who may stand in one of the four networks, by id
 * @param words the seller's own word on some of them
 * @param introductions those to people of the account
 * @param owed favours received and not returned yet
 * @param actions what is planned for the account and not done yet
 * @param won the newest purchase won with each client
 * @param anyClient whether there is any client at all
 */
public record NetworkFacts(
    Account account,
    Optional<MapReading> reading,
    MapAnalysis analysis,
    Map<Long, Someone> people,
    Map<Long, NetworkWord> words,
    List<Introduction> introductions,
    List<Favour> owed,
    List<NextAction> actions,
    Map<Long, NetworkPeopleStore.Won> won,
    boolean anyClient) {
  public NetworkFacts {
    people = Map.copyOf(people);
    words = Map.copyOf(words);
    introductions = List.copyOf(introductions);
    owed = List.copyOf(owed);
    actions = List.copyOf(actions);
    won = Map.copyOf(won);
  }

  /** The seat of a person on the map. */
  Optional<Seat> seat(long personId) {
    return reading.stream()
        .flatMap(found -> found.map().seats().stream())
        .filter(seat -> seat.personId().filter(id -> id == personId).isPresent())
        .findFirst();
  }

  /** The name of who sits there; empty for a ghost seat. */
  String name(Seat seat) {
    return reading.map(found -> found.facts().name(seat)).orElse("");
  }

  /** What is planned with a person for this account. */
  Optional<NextAction> planned(long personId) {
    return actions.stream()
        .filter(action -> action.personId().filter(id -> id == personId).isPresent())
        .findFirst();
  }

  /** The introduction that is under way or was made through a person. */
  Optional<Introduction> asked(long throughPersonId) {
    return introductions.stream()
        .filter(one -> one.throughPersonId() == throughPersonId)
        .findFirst();
  }

  /** The introduction to somebody of the account that is under way through a person. */
  Optional<Introduction> underWay(long throughPersonId) {
    return introductions.stream()
        .filter(one -> one.throughPersonId() == throughPersonId)
        .filter(one -> one.state().open() && !one.state().made())
        .findFirst();
  }

  /** The name of somebody of the account; empty if nobody of this id is known there. */
  String name(long personId) {
    return Optional.ofNullable(people.get(personId)).map(one -> one.card().name()).orElse("");
  }

  /** The oldest favour that the person did and that is still owed. */
  Optional<Favour> owed(long personId) {
    return owed.stream().filter(favour -> favour.personId() == personId).findFirst();
  }
}
