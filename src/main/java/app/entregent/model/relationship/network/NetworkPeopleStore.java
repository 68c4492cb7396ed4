package app.entregent.model.relationship.network;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.ACCOUNT_COMPANY;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.POST;

import app.entregent.model.account.AccountKind;
import app.entregent.model.account.LadderStep;
import app.entregent.model.decision.Outcome;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.impl.DSL;

/** Finds the people of clients, of the own firm and of an account's past: a query for each. */
final class NetworkPeopleStore {
  /** A purchase that was won: what a client can tell of. */
  record Won(long decisionId, String object) {}

  /** Who works now for a client, and for which. */
  Map<Long, Long> atClients(Reader reader) {
    Map<Long, Long> found = new HashMap<>();
    reader
        .sql()
        .select(POST.PERSON_ID, ACCOUNT.ID)
        .from(ACCOUNT)
        .join(ACCOUNT_COMPANY)
        .on(ACCOUNT_COMPANY.ACCOUNT_ID.eq(ACCOUNT.ID))
        .join(POST)
        .on(POST.COMPANY_ID.eq(ACCOUNT_COMPANY.COMPANY_ID).and(POST.HELD_NOW.isTrue()))
        .join(PERSON)
        .on(PERSON.ID.eq(POST.PERSON_ID).and(PERSON.SELF.isFalse()))
        .where(ACCOUNT.LADDER.in(LadderStep.CLIENT.name(), LadderStep.ADVOCATE.name()))
        .orderBy(POST.ID)
        .forEach(row -> found.put(row.value1(), row.value2()));
    return found;
  }

  /** Who works now where the owner of the workspace works. */
  Set<Long> ofOwnFirm(Reader reader) {
    var held = POST.as("held");
    var self = PERSON.as("self_person");
    Set<Long> found =
        new HashSet<>(
            reader
                .sql()
                .selectDistinct(POST.PERSON_ID)
                .from(held)
                .join(self)
                .on(self.ID.eq(held.PERSON_ID).and(self.SELF.isTrue()))
                .join(POST)
                .on(POST.COMPANY_ID.eq(held.COMPANY_ID).and(POST.HELD_NOW.isTrue()))
                .where(held.HELD_NOW.isTrue())
                .fetchSet(POST.PERSON_ID));
    found.addAll(
        reader
            .sql()
            .selectDistinct(POST.PERSON_ID)
            .from(ACCOUNT)
            .join(ACCOUNT_COMPANY)
            .on(ACCOUNT_COMPANY.ACCOUNT_ID.eq(ACCOUNT.ID))
            .join(POST)
            .on(POST.COMPANY_ID.eq(ACCOUNT_COMPANY.COMPANY_ID).and(POST.HELD_NOW.isTrue()))
            .where(ACCOUNT.KIND.eq(AccountKind.OWN_EMPLOYER.name()))
            .fetchSet(POST.PERSON_ID));
    found.removeAll(
        reader.sql().select(PERSON.ID).from(PERSON).where(PERSON.SELF).fetchSet(PERSON.ID));
    return found;
  }

  /** Who worked for an account and does not any more. */
  Set<Long> formerly(Reader reader, long accountId) {
    var held = POST.as("held");
    var tied = ACCOUNT_COMPANY.as("tied");
    return reader
        .sql()
        .selectDistinct(POST.PERSON_ID)
        .from(POST)
        .join(ACCOUNT_COMPANY)
        .on(ACCOUNT_COMPANY.COMPANY_ID.eq(POST.COMPANY_ID))
        .join(PERSON)
        .on(PERSON.ID.eq(POST.PERSON_ID).and(PERSON.SELF.isFalse()))
        .where(ACCOUNT_COMPANY.ACCOUNT_ID.eq(accountId), POST.HELD_NOW.isFalse())
        .andNotExists(
            DSL.selectOne()
                .from(held)
                .join(tied)
                .on(tied.COMPANY_ID.eq(held.COMPANY_ID))
                .where(tied.ACCOUNT_ID.eq(accountId))
                .and(held.HELD_NOW.isTrue())
                .and(held.PERSON_ID.eq(POST.PERSON_ID)))
        .fetchSet(POST.PERSON_ID);
  }

  /** Since when each client is one, where that is known. */
  Map<Long, LocalDate> clientsSince(Reader reader) {
    return reader
        .sql()
        .select(ACCOUNT.ID, ACCOUNT.LOYALTY_SINCE)
        .from(ACCOUNT)
        .where(ACCOUNT.LOYALTY_SINCE.isNotNull())
        .fetchMap(ACCOUNT.ID, ACCOUNT.LOYALTY_SINCE);
  }

  /** The newest purchase that was won with each account. */
  Map<Long, Won> won(Reader reader) {
    Map<Long, Won> found = new HashMap<>();
    reader
        .sql()
        .select(DECISION.ACCOUNT_ID, DECISION.ID, DECISION.OBJECT)
        .from(DECISION)
        .where(DECISION.OUTCOME.eq(Outcome.WON.name()))
        .orderBy(DECISION.ID)
        .forEach(row -> found.put(row.value1(), new Won(row.value2(), row.value3())));
    return found;
  }
}
