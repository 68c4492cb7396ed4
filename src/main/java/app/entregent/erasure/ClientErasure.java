package app.entregent.erasure;

import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Erasing;
import app.entregent.workspace.Reader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Plans the erasure of a client's data, and does it. */
public final class ClientErasure implements Erasure {
  private final ErasureStore store = new ErasureStore();
  private final PersonStore persons = new PersonStore();

  @Override
  public Whose whose() {
    return Whose.CLIENT;
  }

  @Override
  public ErasurePlan plan(Reader reader, long accountId) {
    ClientDataStore data = new ClientDataStore(reader, accountId);
    var rows = store.closure(reader, data.roots());
    Map<ErasedKind, Integer> counts = ErasureStore.counted(rows);
    Map<KeptFor, Integer> kept = new EnumMap<>(KeptFor.class);
    data.kept().forEach((reason, who) -> kept.put(reason, who.size()));
    String account = store.account(reader, accountId);
    return new ErasurePlan(
        Whose.CLIENT,
        accountId,
        account,
        counts,
        kept,
        persons
            .cards(reader, data.kept().values().stream().flatMap(Collection::stream).toList())
            .values()
            .stream()
            .map(PersonCard::name)
            .sorted()
            .toList(),
        account.isBlank() ? List.of() : store.mentions(reader, account, rows));
  }

  @Override
  public ErasurePlan erase(Erasing erasing, long accountId) {
    ErasurePlan plan = plan(erasing.reader(), accountId);
    ClientDataStore data = new ClientDataStore(erasing.reader(), accountId);
    store.erase(erasing, store.closure(erasing.reader(), data.roots()));
    return plan;
  }
}
