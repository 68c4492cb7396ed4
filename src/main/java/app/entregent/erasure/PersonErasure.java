package app.entregent.erasure;

import app.entregent.model.people.Person;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Erasing;
import app.entregent.workspace.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Table;

/**
 * Erases one person: every row that refers to him, and the talks in which nobody else took part. A
 * talk with others stays without him; where his name is written in it is told, not changed. The
 * owner of the workspace is not erased.
 */
public final class PersonErasure implements Erasure {
  private final PersonDataStore data = new PersonDataStore();
  private final ErasureStore store = new ErasureStore();
  private final PersonStore persons = new PersonStore();

  @Override
  public Whose whose() {
    return Whose.PERSON;
  }

  @Override
  public ErasurePlan plan(Reader reader, long personId) {
    Optional<Person> person = persons.find(reader, personId).filter(one -> !one.self());
    Map<Table<?>, Set<Long>> rows =
        person.map(one -> store.closure(reader, data.roots(reader, personId))).orElse(Map.of());
    String name = person.map(Person::name).orElse("");
    return new ErasurePlan(
        Whose.PERSON,
        personId,
        name,
        ErasureStore.counted(rows),
        Map.of(),
        List.of(),
        name.isBlank() ? List.of() : store.mentions(reader, name, rows));
  }

  @Override
  public ErasurePlan erase(Erasing erasing, long personId) {
    ErasurePlan plan = plan(erasing.reader(), personId);
    if (!plan.name().isBlank()) {
      store.erase(erasing, store.closure(erasing.reader(), data.roots(erasing.reader(), personId)));
    }
    return plan;
  }
}
