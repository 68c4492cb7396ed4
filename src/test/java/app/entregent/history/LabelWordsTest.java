package app.entregent.history;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandState;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Spot;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import app.entregent.workspace.schema.Tables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelWordsTest {
  @TempDir Path folder;

  private final LabelWords words = new LabelWords(new NameStore());

  @SuppressWarnings("NullAway.Init") // set before each test
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void rowsAreCalledByTheNamesTheyHaveNow() {
    long nora = add(tx -> new PersonStore().addProvisional(tx, "Nora Selm"));
    long account = add(tx -> new AccountStore().add(tx, "Villa Ocre"));
    Label label =
        Label.of(
            "relationship.change.wanted", Label.row("person", nora), Label.row("account", account));
    assertThat(say(label, Language.EN))
        .isEqualTo("Planned an introduction to Nora Selm through Villa Ocre");
    assertThat(say(label, Language.FR))
        .isEqualTo("Mise en relation prévue avec Nora Selm, par Villa Ocre");
  }

  @Test
  void whoIsGoneIsSomeone() {
    long nora = add(tx -> new PersonStore().addProvisional(tx, "Nora Selm"));
    Label label = Label.of("relationship.change.settled", Label.row("person", nora));
    add(
        tx -> {
          tx.delete(Tables.PERSON, nora);
          return 0L;
        });
    assertThat(say(label, Language.EN)).isEqualTo("Settled a favour with someone");
    assertThat(say(label, Language.FR)).isEqualTo("Service réglé avec quelqu’un");
    assertThat(say(Label.of("relationship.change.settled", Label.row("piece", 99)), Language.EN))
        .isEqualTo("Settled a favour with something");
  }

  @Test
  void countsDaysAndWordsFollowTheLanguage() {
    Label label =
        Label.of(
            "relationship.change.state",
            Label.day(LocalDate.of(2026, 11, 3)),
            Label.word("relationship.state.asked"));
    assertThat(say(label, Language.EN)).isEqualTo("Introduction to 3 Nov 2026: Asked");
    assertThat(say(label, Language.FR)).contains("3 nov. 2026").endsWith("Demandée");
    assertThat(
            say(
                Label.of("relationship.change.rhythm", Label.count(7), Label.count(30)),
                Language.EN))
        .isEqualTo("Wished to hear from 7 every 30 days");
  }

  @Test
  void whatHasNoNameIsCalledByItsPersonItsAccountOrItsTitle() {
    long nora = add(tx -> new PersonStore().addProvisional(tx, "Nora Selm"));
    long account = add(tx -> new AccountStore().add(tx, "Villa Ocre"));
    DecisionStore decisions = new DecisionStore();
    long decision = add(tx -> decisions.addDecision(tx, account, ""));
    long seat = add(tx -> decisions.addSeat(tx, NewSeat.of(decision, nora, Spot.ORIGIN)));
    long ghost =
        add(tx -> decisions.addSeat(tx, NewSeat.ghost(decision, Set.of(Role.BUYER), Spot.ORIGIN)));
    BrandStore brand = new BrandStore(BrandCatalogue.load(), new ProfileFactStore());
    add(
        tx -> {
          brand.choose(tx, new ItemRef.Listed("about"), BrandState.DONE);
          return 0L;
        });
    long item =
        workspace.fetch(
            reader ->
                reader
                    .sql()
                    .select(Tables.BRAND_ITEM.ID)
                    .from(Tables.BRAND_ITEM)
                    .fetchSingle(Tables.BRAND_ITEM.ID));
    assertThat(name("decision", decision)).isEqualTo("Villa Ocre");
    assertThat(name("seat", seat)).isEqualTo("Nora Selm");
    assertThat(name("seat", ghost)).isEqualTo("someone");
    assertThat(name("brand_item", item))
        .isEqualTo(Texts.of(Language.EN).say("brand.item.about.title"));
  }

  @Test
  void manyLabelsAreSaidInTheirOrder() {
    long nora = add(tx -> new PersonStore().addProvisional(tx, "Nora Selm"));
    long idris = add(tx -> new PersonStore().addProvisional(tx, "Idris Vall"));
    List<Label> labels =
        List.of(
            Label.of("relationship.change.settled", Label.row("person", idris)),
            Label.of("sample.change.beginning"),
            Label.of("relationship.change.settled", Label.row("person", nora)));
    List<Message> said = workspace.fetch(reader -> words.say(reader, labels));
    assertThat(said)
        .extracting(Texts.of(Language.EN)::say)
        .containsExactly(
            "Settled a favour with Idris Vall",
            "Set up the sample",
            "Settled a favour with Nora Selm");
  }

  private String name(String table, long id) {
    String said = say(Label.of("relationship.change.settled", Label.row(table, id)), Language.EN);
    return said.substring("Settled a favour with ".length());
  }

  private String say(Label label, Language language) {
    Message message = workspace.fetch(reader -> words.say(reader, label));
    return Texts.of(language).say(message);
  }

  private long add(Function<Transaction, Long> work) {
    return now(workspace.change(Label.of("x"), work));
  }
}
