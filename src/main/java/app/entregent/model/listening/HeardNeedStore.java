package app.entregent.model.listening;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.CLUE;
import static app.entregent.workspace.schema.Tables.NEED;
import static app.entregent.workspace.schema.Tables.PERSON;

import app.entregent.model.people.PersonName;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads every need that was heard, in clues and in talks. */
public final class HeardNeedStore {
  /**
   * All needs: those of clues that are not dismissed, and those of talks. A need that was made of a
   * clue is counted once, by its clue.
   */
  public List<HeardNeed> all(Reader reader) {
    List<HeardNeed> all = new ArrayList<>();
    all.addAll(
        reader
            .sql()
            .select(
                CLUE.ID,
                CLUE.PERSON_ID,
                CLUE.ACCOUNT_ID,
                PERSON.FIRST_NAME,
                PERSON.LAST_NAME,
                ACCOUNT.NAME,
                CLUE.NEED,
                CLUE.HEARD_ON,
                CLUE.SAID_BY)
            .from(CLUE)
            .leftJoin(PERSON)
            .on(PERSON.ID.eq(CLUE.PERSON_ID))
            .leftJoin(ACCOUNT)
            .on(ACCOUNT.ID.eq(CLUE.ACCOUNT_ID))
            .where(CLUE.NEED.ne(""), CLUE.DISMISSED_ON.isNull())
            .orderBy(CLUE.ID)
            .fetch(
                row ->
                    heard(
                        row,
                        Optional.of(row.get(CLUE.ID)),
                        row.get(CLUE.PERSON_ID),
                        row.get(CLUE.ACCOUNT_ID),
                        row.get(CLUE.SAID_BY),
                        CLUE.NEED,
                        CLUE.HEARD_ON)));
    all.addAll(
        reader
            .sql()
            .select(
                NEED.PERSON_ID,
                NEED.ACCOUNT_ID,
                PERSON.FIRST_NAME,
                PERSON.LAST_NAME,
                ACCOUNT.NAME,
                NEED.WORDS,
                NEED.HEARD_ON)
            .from(NEED)
            .leftJoin(PERSON)
            .on(PERSON.ID.eq(NEED.PERSON_ID))
            .leftJoin(ACCOUNT)
            .on(ACCOUNT.ID.eq(NEED.ACCOUNT_ID))
            .leftAntiJoin(CLUE)
            .on(CLUE.NEED_ID.eq(NEED.ID), CLUE.NEED.ne(""), CLUE.DISMISSED_ON.isNull())
            .orderBy(NEED.ID)
            .fetch(
                row ->
                    heard(
                        row,
                        Optional.empty(),
                        row.get(NEED.PERSON_ID),
                        row.get(NEED.ACCOUNT_ID),
                        "",
                        NEED.WORDS,
                        NEED.HEARD_ON)));
    return all;
  }

  private static HeardNeed heard(
      Record row,
      Optional<Long> clue,
      @Nullable Long person,
      @Nullable Long account,
      String saidBy,
      Field<String> words,
      Field<LocalDate> day) {
    @Nullable String accountName = row.get(ACCOUNT.NAME);
    String who =
        person != null
            ? PersonName.of(row.get(PERSON.FIRST_NAME), row.get(PERSON.LAST_NAME)).full()
            : saidBy.isEmpty() && accountName != null ? accountName : saidBy;
    return new HeardNeed(
        clue,
        Optional.ofNullable(person),
        Optional.ofNullable(account),
        who,
        row.get(words),
        row.get(day));
  }
}
