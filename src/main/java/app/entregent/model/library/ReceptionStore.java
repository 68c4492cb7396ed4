package app.entregent.model.library;

import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.PIECE_RECEPTION;
import static app.entregent.workspace.schema.Tables.SHARED_CONTENT;

import app.entregent.model.conversation.ConversationState;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.PieceReceptionRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Who got pieces, as the seller typed it and as his talks tell. */
public final class ReceptionStore {
  public static final Topic RECEPTIONS = Topic.of(PIECE_RECEPTION);

  private final PersonStore persons = new PersonStore();

  /**
   * Who got a piece, the newest first. A talk in which it was shared tells of each of its people,
   * unless the same is typed for that day.
   */
  public List<Reception> of(Reader reader, long pieceId) {
    List<Reception> all = new ArrayList<>();
    Set<List<Object>> typed = new HashSet<>();
    List<PieceReceptionRecord> rows =
        reader
            .sql()
            .selectFrom(PIECE_RECEPTION)
            .where(PIECE_RECEPTION.PIECE_ID.eq(pieceId))
            .fetch();
    Map<Long, LocalDate> told = new HashMap<>();
    List<List<Object>> talks = new ArrayList<>();
    reader
        .sql()
        .selectDistinct(PARTICIPANT.PERSON_ID, CONVERSATION.HELD_ON)
        .from(SHARED_CONTENT)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(SHARED_CONTENT.CONVERSATION_ID))
        .join(PARTICIPANT)
        .on(PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
        .join(PERSON)
        .on(PERSON.ID.eq(PARTICIPANT.PERSON_ID))
        .where(SHARED_CONTENT.PIECE_ID.eq(pieceId))
        .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
        .and(PERSON.SELF.isFalse())
        .forEach(
            row -> {
              talks.add(List.of(row.value1(), row.value2()));
              told.put(row.value1(), row.value2());
            });
    Set<Long> ids = new HashSet<>(told.keySet());
    rows.stream().map(PieceReceptionRecord::getPersonId).filter(Objects::nonNull).forEach(ids::add);
    Map<Long, PersonCard> cards = persons.cards(reader, ids);
    for (PieceReceptionRecord row : rows) {
      Optional<Long> person = Optional.ofNullable(row.getPersonId());
      person.ifPresent(id -> typed.add(List.of(id, row.getReceivedOn())));
      all.add(
          new Reception(
              Optional.of(row.getId()),
              person,
              person.flatMap(id -> name(cards, id)).orElse(row.getName()),
              row.getReceivedOn(),
              Optional.of(Reaction.valueOf(row.getReaction()))));
    }
    for (List<Object> talk : talks) {
      if (!typed.contains(talk)) {
        long id = (long) talk.getFirst();
        all.add(
            new Reception(
                Optional.empty(),
                Optional.of(id),
                name(cards, id).orElse(""),
                (LocalDate) talk.getLast(),
                Optional.empty()));
      }
    }
    all.sort(Comparator.comparing(Reception::on).reversed().thenComparing(Reception::name));
    return all;
  }

  private static Optional<String> name(Map<Long, PersonCard> cards, long id) {
    return Optional.ofNullable(cards.get(id)).map(PersonCard::name);
  }

  /** How many receptions there are by piece: those typed, and those that talks tell besides. */
  public Map<Long, Integer> counts(Reader reader) {
    Map<Long, Integer> counts = new HashMap<>();
    Set<List<Object>> typed = new HashSet<>();
    reader
        .sql()
        .select(PIECE_RECEPTION.PIECE_ID, PIECE_RECEPTION.PERSON_ID, PIECE_RECEPTION.RECEIVED_ON)
        .from(PIECE_RECEPTION)
        .forEach(
            row -> {
              counts.merge(row.value1(), 1, Integer::sum);
              Optional.ofNullable(row.value2())
                  .ifPresent(person -> typed.add(List.of(row.value1(), person, row.value3())));
            });
    reader
        .sql()
        .selectDistinct(SHARED_CONTENT.PIECE_ID, PARTICIPANT.PERSON_ID, CONVERSATION.HELD_ON)
        .from(SHARED_CONTENT)
        .join(CONVERSATION)
        .on(CONVERSATION.ID.eq(SHARED_CONTENT.CONVERSATION_ID))
        .join(PARTICIPANT)
        .on(PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
        .join(PERSON)
        .on(PERSON.ID.eq(PARTICIPANT.PERSON_ID))
        .where(SHARED_CONTENT.PIECE_ID.isNotNull())
        .and(CONVERSATION.STATE.eq(ConversationState.HELD.name()))
        .and(PERSON.SELF.isFalse())
        .stream()
        .filter(row -> !typed.contains(List.of(row.value1(), row.value2(), row.value3())))
        .forEach(row -> counts.merge(row.value1(), 1, Integer::sum));
    return counts;
  }

  /**
   * Somebody got it.
   *
   * @param name used where the person is not of the workspace
   */
  public long add(
      Transaction tx,
      long pieceId,
      Optional<Long> person,
      String name,
      LocalDate on,
      Reaction reaction) {
    PieceReceptionRecord row = new PieceReceptionRecord();
    row.setPieceId(pieceId);
    person.ifPresent(row::setPersonId);
    row.setName(person.isPresent() ? "" : name.strip());
    row.setReceivedOn(on);
    row.setReaction(reaction.name());
    return tx.insert(row);
  }

  public void setReaction(Transaction tx, long id, Reaction reaction) {
    PieceReceptionRecord row = new PieceReceptionRecord();
    row.setId(id);
    row.setReaction(reaction.name());
    tx.update(row);
  }

  public void remove(Transaction tx, long id) {
    tx.delete(PIECE_RECEPTION, id);
  }
}
