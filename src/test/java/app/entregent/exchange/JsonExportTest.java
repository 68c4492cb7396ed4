package app.entregent.exchange;

import static app.entregent.workspace.schema.Tables.ACCOUNT;
import static app.entregent.workspace.schema.Tables.ATTACHED_BYTES;
import static app.entregent.workspace.schema.Tables.CHANGE;
import static app.entregent.workspace.schema.Tables.CONVERSATION;
import static app.entregent.workspace.schema.Tables.COUNTER;
import static app.entregent.workspace.schema.Tables.COVERAGE;
import static app.entregent.workspace.schema.Tables.DECISION;
import static app.entregent.workspace.schema.Tables.ENTRY;
import static app.entregent.workspace.schema.Tables.JUDGEMENT;
import static app.entregent.workspace.schema.Tables.PARTICIPANT;
import static app.entregent.workspace.schema.Tables.PERSON;
import static app.entregent.workspace.schema.Tables.PROCESS_STEP;
import static app.entregent.workspace.schema.Tables.RIVAL;
import static app.entregent.workspace.schema.Tables.SEARCH_SECRET;
import static app.entregent.workspace.schema.Tables.SEAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.entregent.exchange.archive.ArchiveFixture;
import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.sample.SampleWorkspace;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.WorkspaceSetup;
import app.entregent.workspace.WorkspaceThreads;
import app.entregent.workspace.schema.DefaultSchema;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export of the sample, which holds something of everything. */
class JsonExportTest {
  @TempDir private Path folder;

  @Test
  void theSampleLeavesWhole() throws IOException {
    WorkspaceSetup setup = TestWorkspace.setup(WorkspaceThreads.direct());
    Path file = folder.resolve("sample.entregent");
    SampleWorkspace.create(file, TestWorkspace.CLOCK, setup.uids(), Language.FR, Progress.NONE);
    Path json = Files.writeString(folder.resolve("all.json"), "what was there before");
    try (Workspace sample = Workspace.open(file, setup)) {
      ExportCounts counts = export(sample).write(json);
      JsonNode all = new ObjectMapper().readTree(Files.readAllBytes(json));

      int own = sample.fetch(reader -> reader.sql().fetchCount(PERSON, PERSON.SELF.isTrue()));
      assertThat(all.get("persons").size()).isEqualTo(count(sample, PERSON) - own);
      assertThat(all.get("accounts").size()).isEqualTo(count(sample, ACCOUNT));
      assertThat(all.get("conversations").size()).isEqualTo(count(sample, CONVERSATION));
      assertThat(all.get("decisions").size()).isEqualTo(count(sample, DECISION));
      assertThat(counts)
          .isEqualTo(
              new ExportCounts(
                  all.get("persons").size(),
                  all.get("accounts").size(),
                  all.get("conversations").size(),
                  all.get("decisions").size()));
      int seats = 0;
      int steps = 0;
      int rivals = 0;
      int judgements = 0;
      int covered = 0;
      for (JsonNode decision : all.get("decisions")) {
        seats += decision.get("seats").size();
        steps += decision.get("steps").size();
        rivals += decision.get("rivals").size();
        for (JsonNode seat : decision.get("seats")) {
          judgements += seat.get("judgements").size();
          covered += seat.get("coverage").size();
        }
      }
      assertThat(seats).isEqualTo(count(sample, SEAT)).isPositive();
      assertThat(steps).isEqualTo(count(sample, PROCESS_STEP)).isPositive();
      assertThat(rivals).isEqualTo(count(sample, RIVAL)).isPositive();
      assertThat(judgements).isEqualTo(count(sample, JUDGEMENT)).isPositive();
      assertThat(covered).isEqualTo(count(sample, COVERAGE)).isPositive();
      int participants = 0;
      for (JsonNode talk : all.get("conversations")) {
        participants += talk.get("participants").size();
        assertThat(talk.get("channel").asText()).matches("[A-Z_]+");
        String when = talk.get("when").asText();
        assertThat(when.length() == 10 ? LocalDate.parse(when) : OffsetDateTime.parse(when))
            .isNotNull();
      }
      assertThat(participants).isEqualTo(count(sample, PARTICIPANT));
      assertThat(everyTable(sample, all.get("tables")))
          .contains("participant", "next_action", "need", "objection", "question");
      assertThat(all.get("brand")).anyMatch(item -> item.get("title").asText().contains("é"));
    }
  }

  @Test
  void moreThanOnePageLeavesInTheOrderOfTimeHoweverOld() throws IOException {
    StringBuilder rows = new StringBuilder(ArchiveFixture.MESSAGES);
    for (int i = 0; i < 2_100; i++) {
      // Three talks begin at each moment, the first of them in 1842.
      rows.append("t").append(i).append(",,Jane Hale,https://www.linkedin.com/in/jane-hale,");
      rows.append("Sam Seller,https://www.linkedin.com/in/sam-seller,");
      rows.append(LocalDate.of(1842, 7, 10).plusDays(i / 3))
          .append(" 09:00:00 UTC,,Hello,INBOX,,No,No\n");
    }
    Path messages = Files.writeString(folder.resolve("messages.csv"), rows);
    Path json = folder.resolve("all.json");
    try (Workspace workspace = TestWorkspace.create(folder)) {
      new Imported(workspace).add(messages);
      assertThat(export(workspace).write(json).conversations()).isEqualTo(2_100);
    }
    JsonNode talks = new ObjectMapper().readTree(Files.readAllBytes(json)).get("conversations");
    assertThat(talks).extracting(talk -> talk.get("when").asText()).isSorted();
    assertThat(talks.get(0).get("when").asText()).startsWith("1842-07-10");
  }

  @Test
  void aPlaceThatCannotBeWrittenLeavesNothing() throws IOException {
    try (Workspace workspace = TestWorkspace.create(folder)) {
      Path blocked = Files.writeString(folder.resolve("file"), "no folder").resolve("all.json");
      assertThatThrownBy(() -> export(workspace).write(blocked)).isInstanceOf(IOException.class);
    }
  }

  /** The tables that hold something; each must have left with all its rows and columns. */
  private static List<String> everyTable(Workspace workspace, JsonNode tables) {
    List<String> filled = new ArrayList<>();
    Set<Table<?>> own = Set.of(CHANGE, ENTRY, COUNTER, SEARCH_SECRET, ATTACHED_BYTES);
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      String name = table.getName().toLowerCase(Locale.ROOT);
      assertThat(tables.has(name)).as(name).isEqualTo(!own.contains(table));
      if (!own.contains(table)) {
        JsonNode rows = tables.get(name);
        assertThat(rows.size()).as(name).isEqualTo(count(workspace, table));
        if (!rows.isEmpty()) {
          assertThat(rows.get(0).size()).as(name).isEqualTo(table.fields().length);
          filled.add(name);
        }
      }
    }
    return filled;
  }

  private static JsonExport export(Workspace workspace) {
    return new JsonExport(
        workspace,
        new BrandStore(BrandCatalogue.load(), new ProfileFactStore()),
        Texts.of(Language.FR));
  }

  private static int count(Workspace workspace, Table<?> table) {
    return workspace.fetch(reader -> reader.sql().fetchCount(table));
  }
}
