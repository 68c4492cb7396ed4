package app.entregent.model.decision;

import static app.entregent.workspace.schema.Tables.SEAT;
import static app.entregent.workspace.schema.Tables.TIE;
import static org.jooq.impl.DSL.noCondition;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Bond;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.decision.KnownTies.Known;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;

/** Reads what the seller knows of people beyond one map. */
public final class KnownTieStore {
  private final AccountStore accounts = new AccountStore();
  private final PersonStore persons = new PersonStore();
  private final BondStore bonds = new BondStore();

  /** What is known beyond a map as of a day. */
  public KnownTies of(Reader reader, DecisionMap map, LocalDate today) {
    return known(
        reader,
        ties(reader, TIE.DECISION_ID.ne(map.decision().id())),
        accounts.people(reader, map.decision().accountId()),
        Set.copyOf(map.people()),
        today);
  }

  /** What is known around anybody: all ties of all maps, and who works at the same account. */
  public KnownTies around(Reader reader, long personId, LocalDate today) {
    List<Long> there =
        accounts
            .firstOf(reader, List.of(personId))
            .map(account -> accounts.people(reader, account))
            .orElse(List.of());
    return known(reader, ties(reader, noCondition()), there, Set.of(), today);
  }

  private KnownTies known(
      Reader reader, List<Known> ties, List<Long> at, Set<Long> without, LocalDate today) {
    Set<Long> there = new HashSet<>(at);
    there.removeAll(without);
    Set<Long> people = new HashSet<>(there);
    for (Known tie : ties) {
      people.add(tie.one());
      people.add(tie.other());
    }
    people.removeAll(without);
    Map<Long, String> names = new HashMap<>();
    persons.cards(reader, people).forEach((id, card) -> names.put(id, card.name()));
    Map<Long, Integer> firm = new HashMap<>();
    Map<Long, Bond> known = bonds.bonds(reader, names.keySet(), today);
    known.forEach((id, bond) -> firm.put(id, bond.level()));
    there.retainAll(names.keySet());
    return new KnownTies(ties, names, firm, there);
  }

  private static List<Known> ties(Reader reader, Condition which) {
    var from = SEAT.as("from_seat");
    var to = SEAT.as("to_seat");
    return reader
        .sql()
        .select(from.PERSON_ID, to.PERSON_ID, TIE.KIND)
        .from(TIE)
        .join(from)
        .on(from.ID.eq(TIE.FROM_SEAT_ID))
        .join(to)
        .on(to.ID.eq(TIE.TO_SEAT_ID))
        .where(which)
        .and(TIE.KIND.in(TieKind.KNOWS.name(), TieKind.REPORTS_TO.name()))
        .and(from.PERSON_ID.isNotNull())
        .and(to.PERSON_ID.isNotNull())
        .and(from.PERSON_ID.ne(to.PERSON_ID))
        .fetch(
            row ->
                new Known(row.value1(), row.value2(), row.value3().equals(TieKind.KNOWS.name())));
  }
}
