package app.entregent.exchange;

import static app.entregent.workspace.schema.Tables.COMPANY;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.MESSAGE;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.POST;

import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.schema.DefaultSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Table;

/** A workspace into which archives are imported, and what stands in it afterwards. */
final class Imported {
  private final Workspace workspace;

  Imported(Workspace workspace) {
    this.workspace = workspace;
  }

  Workspace workspace() {
    return workspace;
  }

  ImportReport add(Path... chosen) {
    return new ArchiveImport(workspace, TestWorkspace.CLOCK)
        .run(List.of(chosen), ImportProgress.NONE);
  }

  /** Names, the owner marked with a star. */
  List<String> people() {
    return workspace.fetch(
        reader ->
            reader
                .sql()
                .selectFrom(PERSON)
                .orderBy(PERSON.SORT_NAME, PERSON.ID)
                .fetch(
                    row ->
                        (row.getFirstName() + " " + row.getLastName()).strip()
                            + (row.getSelf() ? "*" : "")));
  }

  /** {@code company, title, now or then, day} of all posts of whoever has this first name. */
  List<String> posts(String firstName) {
    return workspace.fetch(
        reader ->
            reader
                .sql()
                .select(COMPANY.NAME, POST.TITLE, POST.HELD_NOW, POST.SEEN_ON)
                .from(POST)
                .join(PERSON)
                .on(PERSON.ID.eq(POST.PERSON_ID))
                .leftJoin(COMPANY)
                .on(COMPANY.ID.eq(POST.COMPANY_ID))
                .where(PERSON.FIRST_NAME.eq(firstName))
                .orderBy(POST.ID)
                .fetch(
                    row ->
                        row.value1()
                            + ", "
                            + row.value2()
                            + ", "
                            + (row.value3() ? "now" : "then")
                            + ", "
                            + row.value4()));
  }

  /** {@code day direction: first names, silent ones in brackets; messages} of all talks. */
  List<String> talks() {
    return workspace.fetch(
        reader ->
            reader
                .sql()
                .selectFrom(CONVERSATION)
                .orderBy(CONVERSATION.HELD_ON, CONVERSATION.ID)
                .fetch(
                    talk ->
                        talk.getHeldOn()
                            + " "
                            + talk.getDirection()
                            + ": "
                            + String.join(
                                " ",
                                reader
                                    .sql()
                                    .select(PERSON.FIRST_NAME, PARTICIPANT.SPOKE)
                                    .from(PARTICIPANT)
                                    .join(PERSON)
                                    .on(PERSON.ID.eq(PARTICIPANT.PERSON_ID))
                                    .where(PARTICIPANT.CONVERSATION_ID.eq(talk.getId()))
                                    .orderBy(PERSON.FIRST_NAME)
                                    .fetch(
                                        row ->
                                            row.value2() ? row.value1() : "(" + row.value1() + ")"))
                            + "; "
                            + reader
                                .sql()
                                .fetchCount(MESSAGE, MESSAGE.CONVERSATION_ID.eq(talk.getId()))));
  }

  /** All rows of all tables but the journal's own. */
  Map<String, String> dump() {
    return workspace.fetch(
        reader -> {
          Map<String, String> tables = new TreeMap<>();
          for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (!List.of("CHANGE", "ENTRY", "COUNTER")
                .contains(table.getName().toUpperCase(Locale.ROOT))) {
              tables.put(
                  table.getName(),
                  reader.sql().selectFrom(table).orderBy(table.field(0)).fetch().formatJSON());
            }
          }
          return tables;
        });
  }

  int count(Table<?> table) {
    return workspace.fetch(reader -> reader.sql().fetchCount(table));
  }
}
