package app.entregent.exchange;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.people.JobChange;
import app.entregent.model.people.PeopleListStore;
import app.entregent.model.people.PersonRow;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed employer in a new archive is a job change, and for some a next action, once. */
@SuppressWarnings("NullAway.Init") // set before each test
class JobNewsTest {
  private static final String ROW = "%s,%s,https://www.linkedin.com/in/%s,,%s,Buyer,01 Jun 2026\n";

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() throws IOException {
    workspace = TestWorkspace.create(folder);
    add("06-01-2026", "Acme", "Acme");
    long nora = id("Nora");
    now(
        workspace.change(
            Label.of("people.change.added"),
            tx -> SomePeople.talk(tx, nora, Channel.PHONE, LocalDate.of(2026, 6, 5), "Talked.")));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void whoLeftIsToldOnceAndOnlyWhereThereIsATie() throws IOException {
    add("06-10-2026", "Beta", "Gamma");
    assertThat(actions("Nora"))
        .containsExactly("Nora Vidal left Acme for Beta: congratulate, and ask who follows there");
    assertThat(actions("Omar")).isEmpty();
    assertThat(change("Omar").to()).isEqualTo("Gamma");
    add("06-20-2026", "Beta", "Gamma");
    assertThat(actions("Nora")).hasSize(1);
    add("06-30-2026", "Acme", "Gamma");
    assertThat(actions("Nora")).hasSize(2);
  }

  @Test
  void undoTakesTheActionBackWithTheImport() throws IOException {
    add("06-10-2026", "Beta", "Gamma");
    now(workspace.undo());
    assertThat(actions("Nora")).isEmpty();
    assertThat(row("Nora").jobChange()).isEmpty();
  }

  @Test
  void anotherSpellingOfTheSameCompanyIsNoNews() throws IOException {
    add("06-10-2026", "ACME Ltd", "Acme");
    assertThat(actions("Nora")).isEmpty();
    assertThat(row("Nora").jobChange()).isEmpty();
  }

  private void add(String day, String noras, String omars) throws IOException {
    Path file =
        new SomeArchives(folder)
            .connections(
                "c_" + day + ".csv",
                ROW.formatted("Nora", "Vidal", "nora-vidal", noras)
                    + ROW.formatted("Omar", "Benn", "omar-benn", omars));
    new ArchiveImport(workspace, TestWorkspace.CLOCK, new JobWords(Texts.of(Language.EN)::say))
        .run(List.of(file), ImportProgress.NONE);
  }

  private long id(String name) {
    return workspace.fetch(reader -> new PersonStore().search(reader, name, 1)).getFirst().id();
  }

  private List<String> actions(String name) {
    long person = id(name);
    return workspace.fetch(reader -> new NextActionStore().ofPerson(reader, person)).stream()
        .map(action -> action.words())
        .toList();
  }

  private PersonRow row(String name) {
    long person = id(name);
    return workspace.fetch(reader -> new PeopleListStore().of(reader, List.of(person))).getFirst();
  }

  private JobChange change(String name) {
    return row(name).jobChange().orElseThrow();
  }
}
