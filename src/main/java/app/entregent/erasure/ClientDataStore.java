package app.entregent.erasure;

import static app.entregent.workspace.schema.Tables.ACCOUNT_COMPANY;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.INTRODUCTION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.POST;
import static app.entregent.workspace.schema.Tables.RECOMMENDATION;
import static app.entregent.workspace.schema.Tables.SEAT;
import static app.entregent.workspace.schema.Tables.WORKSHOP;
import static app.entregent.workspace.schema.Tables.WORKSHOP_GUEST;

import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** Finds whom and what the workspace knows through one account only. */
final class ClientDataStore {
  private final Reader reader;
  private final long accountId;
  private final Set<Long> decisions;
  private final Set<Long> companies;
  private final Set<Long> talks = new HashSet<>();
  private final Set<Long> people = new HashSet<>();
  private final Map<KeptFor, Set<Long>> kept = new EnumMap<>(KeptFor.class);

  ClientDataStore(Reader reader, long accountId) {
    this.reader = reader;
    this.accountId = accountId;
    decisions = ids(DECISION, DECISION.ID, DECISION.ACCOUNT_ID.eq(accountId));
    companies =
        ids(ACCOUNT_COMPANY, ACCOUNT_COMPANY.COMPANY_ID, ACCOUNT_COMPANY.ACCOUNT_ID.eq(accountId));
    people.addAll(candidates());
    keep(KeptFor.ANOTHER_MAP, otherMaps());
    keep(
        KeptFor.ANOTHER_POST,
        among(POST, POST.PERSON_ID, POST.HELD_NOW.isTrue().and(POST.COMPANY_ID.notIn(companies))));
    keep(KeptFor.CONTACT, among(PERSON, PERSON.ID, PERSON.CONNECTED_ON.isNotNull()));
    keep(KeptFor.OWN_BRAND, ownBrand());
    sortTalks();
  }

  /** The rows with which everything else goes that refers to them. */
  Set<Long> roots() {
    Set<Long> roots = new HashSet<>(decisions);
    roots.add(accountId);
    roots.addAll(companies);
    roots.addAll(talks);
    roots.addAll(people);
    return roots;
  }

  /** Who stays, by the reason. */
  Map<KeptFor, Set<Long>> kept() {
    return kept;
  }

  /** Everybody who is tied to the client in any way; the owner is never among them. */
  private Set<Long> candidates() {
    Set<Long> found = new HashSet<>(ids(POST, POST.PERSON_ID, POST.COMPANY_ID.in(companies)));
    found.addAll(ids(SEAT, SEAT.PERSON_ID, SEAT.DECISION_ID.in(decisions)));
    found.addAll(
        ids(
            PARTICIPANT,
            PARTICIPANT.PERSON_ID,
            PARTICIPANT.CONVERSATION_ID.in(
                reader.sql().select(CONVERSATION.ID).from(CONVERSATION).where(ofClient()))));
    found.addAll(
        ids(
            WORKSHOP_GUEST,
            WORKSHOP_GUEST.PERSON_ID,
            WORKSHOP_GUEST.WORKSHOP_ID.in(
                reader
                    .sql()
                    .select(WORKSHOP.ID)
                    .from(WORKSHOP)
                    .where(WORKSHOP.DECISION_ID.in(decisions)))));
    found.removeAll(ids(PERSON, PERSON.ID, PERSON.SELF.isTrue()));
    return found;
  }

  private Condition ofClient() {
    return CONVERSATION.ACCOUNT_ID.eq(accountId).or(CONVERSATION.DECISION_ID.in(decisions));
  }

  private Set<Long> otherMaps() {
    Set<Long> found = among(SEAT, SEAT.PERSON_ID, SEAT.DECISION_ID.notIn(decisions));
    found.addAll(
        among(
            WORKSHOP_GUEST,
            WORKSHOP_GUEST.PERSON_ID,
            WORKSHOP_GUEST.WORKSHOP_ID.notIn(
                reader
                    .sql()
                    .select(WORKSHOP.ID)
                    .from(WORKSHOP)
                    .where(WORKSHOP.DECISION_ID.in(decisions)))));
    return found;
  }

  private Set<Long> ownBrand() {
    Set<Long> found =
        among(RECOMMENDATION, RECOMMENDATION.PERSON_ID, RECOMMENDATION.ID.isNotNull());
    found.addAll(
        among(
            INTRODUCTION, INTRODUCTION.THROUGH_PERSON_ID, INTRODUCTION.TO_PERSON_ID.notIn(people)));
    return found;
  }

  /**
   * A talk is the client's if it says so, or if it says nothing and all who took part are known
   * through the client only; whoever took part in another stays. Each who stays may make a talk
   * another's, so this is done until nothing changes.
   */
  private void sortTalks() {
    talks.addAll(ids(CONVERSATION, CONVERSATION.ID, ofClient()));
    Set<Long> withThem =
        among(PARTICIPANT, PARTICIPANT.CONVERSATION_ID, PARTICIPANT.PERSON_ID, people);
    withThem.removeAll(talks);
    Map<Long, Set<Long>> others = participants(withThem);
    Set<Long> foreign = new HashSet<>();
    for (List<Long> some : Ids.inParts(withThem)) {
      foreign.addAll(
          ids(
              CONVERSATION,
              CONVERSATION.ID,
              CONVERSATION.ID.in(some).and(CONVERSATION.ACCOUNT_ID.isNotNull())));
    }
    boolean changed = true;
    while (changed) {
      Set<Long> stay = new HashSet<>();
      others.forEach(
          (talk, who) -> {
            if (foreign.contains(talk) || !people.containsAll(who)) {
              stay.addAll(who);
            }
          });
      changed = keep(KeptFor.ANOTHER_TALK, stay);
    }
    others.forEach(
        (talk, who) -> {
          if (!foreign.contains(talk) && people.containsAll(who)) {
            talks.add(talk);
          }
        });
  }

  /** Who but the owner took part in these talks. */
  private Map<Long, Set<Long>> participants(Set<Long> conversations) {
    Map<Long, Set<Long>> others = new HashMap<>();
    Set<Long> self = ids(PERSON, PERSON.ID, PERSON.SELF.isTrue());
    for (List<Long> some : Ids.inParts(conversations)) {
      reader
          .sql()
          .select(PARTICIPANT.CONVERSATION_ID, PARTICIPANT.PERSON_ID)
          .from(PARTICIPANT)
          .where(PARTICIPANT.CONVERSATION_ID.in(some))
          .forEach(
              row -> {
                if (!self.contains(row.value2())) {
                  others.computeIfAbsent(row.value1(), id -> new HashSet<>()).add(row.value2());
                }
              });
    }
    return others;
  }

  /** Says whether anybody stays who did not before. */
  private boolean keep(KeptFor reason, Set<Long> who) {
    Set<Long> stay = new HashSet<>(who);
    stay.retainAll(people);
    people.removeAll(stay);
    if (!stay.isEmpty()) {
      kept.computeIfAbsent(reason, key -> new HashSet<>()).addAll(stay);
    }
    return !stay.isEmpty();
  }

  private Set<Long> among(Table<?> table, Field<Long> person, Condition which) {
    Set<Long> found = new HashSet<>();
    for (List<Long> some : Ids.inParts(people)) {
      found.addAll(ids(table, person, person.in(some).and(which)));
    }
    return found;
  }

  private Set<Long> among(
      Table<?> table, Field<Long> wanted, Field<Long> by, Collection<Long> ids) {
    Set<Long> found = new HashSet<>();
    for (List<Long> some : Ids.inParts(ids)) {
      found.addAll(ids(table, wanted, by.in(some)));
    }
    return found;
  }

  private Set<Long> ids(Table<?> table, Field<Long> wanted, Condition which) {
    Set<Long> found =
        new HashSet<>(reader.sql().selectDistinct(wanted).from(table).where(which).fetch(wanted));
    found.removeIf(Objects::isNull);
    return found;
  }
}
