package app.entregent.testing;

import app.entregent.model.people.CompanyName;
import app.entregent.model.people.PersonName;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.CompanyRecord;
import app.entregent.workspace.schema.tables.records.PersonRecord;
import app.entregent.workspace.schema.tables.records.PostRecord;
import java.util.ArrayList;
import java.util.List;

/** Rows for as many people as a heavy network has, written in bulk. */
final class ManyPeople {
  private ManyPeople() {}

  static long self(Transaction tx, PersonName name) {
    PersonRecord row = person(tx, name);
    row.setSelf(true);
    return tx.insert(row);
  }

  private static PersonRecord person(Transaction tx, PersonName name) {
    PersonRecord row = new PersonRecord();
    row.setFirstName(name.first());
    row.setLastName(name.last());
    row.setSortName(name.sortKey());
    row.setOrigin("ARCHIVE");
    row.setAddedAt(tx.now());
    return row;
  }

  static void insert(
      Transaction tx, int count, List<String> first, List<String> last, List<String> titles) {
    int companies = Math.max(1, count / 10);
    List<CompanyRecord> names = new ArrayList<>();
    for (int i = 0; i < companies; i++) {
      CompanyRecord row = new CompanyRecord();
      row.setName("Maison " + i);
      row.setNameKey(CompanyName.key("Maison " + i));
      names.add(row);
    }
    long firstCompany = tx.insertAll(names);
    List<PersonRecord> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      PersonName name =
          PersonName.of(
              first.get(i % first.size()), last.get(i / first.size() % last.size()) + " " + i);
      PersonRecord row = person(tx, name);
      row.setConnectedOn(tx.today().minusDays(i % 3_000));
      people.add(row);
    }
    long firstPerson = tx.insertAll(people);
    List<PostRecord> posts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      PostRecord row = new PostRecord();
      row.setPersonId(firstPerson + i);
      row.setCompanyId(firstCompany + i % companies);
      row.setTitle(titles.get(i % titles.size()));
      row.setSeenOn(tx.today());
      posts.add(row);
    }
    tx.insertAll(posts);
  }
}
