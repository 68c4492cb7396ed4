package app.entregent.screen.people;

import app.entregent.model.account.PersonaFacts;
import app.entregent.model.account.PersonaFacts.Known;
import app.entregent.model.conversation.Bond;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.conversation.Warmth;
import app.entregent.model.people.CriterionKind;
import app.entregent.model.people.PersonRow;
import app.entregent.model.people.Persona;
import app.entregent.model.people.PersonaMatch;
import app.entregent.model.people.PersonaStore;
import app.entregent.model.people.Seniority;
import app.entregent.model.relationship.KeepWarm;
import app.entregent.model.relationship.KeepWarmStore;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Gathers what the list knows of everybody: a few queries, however many people there are. */
final class PeopleTraits {
  private final TouchStore touches = new TouchStore();
  private final BondStore bonds = new BondStore();
  private final KeepWarmStore keepWarm = new KeepWarmStore(new CadenceStore());
  private final PersonaStore personas = new PersonaStore();
  private final PersonaFacts facts = new PersonaFacts();

  List<PersonLine> lines(Reader reader, List<PersonRow> people, LocalDate today) {
    List<Long> ids = people.stream().map(PersonRow::id).toList();
    Map<Long, Touch> touched = touches.lastTwoWay(reader, ids);
    Map<Long, Bond> bond = bonds.bonds(reader, ids, today);
    Map<Long, KeepWarm> kept = keepWarm.all(reader);
    Known known = facts.all(reader);
    List<PersonaShares> fits = fits(people, personas.all(reader), known);
    Map<String, Boolean> senior = new HashMap<>();
    List<PersonLine> lines = new ArrayList<>(people.size());
    for (int i = 0; i < people.size(); i++) {
      PersonRow person = people.get(i);
      Optional<LocalDate> last = Optional.ofNullable(touched.get(person.id())).map(Touch::on);
      Optional<KeepWarm> keep = Optional.ofNullable(kept.get(person.id()));
      lines.add(
          new PersonLine(
              person,
              new PersonTraits(
                  known.account(person),
                  bond.getOrDefault(person.id(), Bond.NONE),
                  keep.map(why -> Warmth.of(last, why.cadenceDays(), today)).orElse(Warmth.NEVER),
                  last,
                  TouchAge.of(last, today),
                  known.tags().getOrDefault(person.id(), List.of()),
                  senior.computeIfAbsent(person.title(), Seniority::isSenior),
                  fits.get(i))));
    }
    return lines;
  }

  /** How each of these people fits each persona, in the order of the people. */
  static List<PersonaShares> fits(List<PersonRow> people, List<Persona> personas, Known known) {
    List<PersonaMatch> matches = personas.stream().map(PersonaMatch::new).toList();
    List<PersonaShares> fits = new ArrayList<>(people.size());
    for (PersonRow person : people) {
      Function<CriterionKind, String> of = known.of(person);
      int[] shares = new int[matches.size()];
      for (int i = 0; i < shares.length; i++) {
        shares[i] = matches.get(i).share(of).orElse(PersonaShares.UNKNOWN);
      }
      fits.add(new PersonaShares(personas, shares));
    }
    return fits;
  }
}
