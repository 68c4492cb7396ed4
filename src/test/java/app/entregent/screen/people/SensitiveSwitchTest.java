package app.entregent.screen.people;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.exchange.JsonExport;
import app.entregent.model.account.PersonaFacts;
import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.people.AgeRange;
import app.entregent.model.people.InterestKind;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.Sex;
import app.entregent.screen.people.SensitiveSwitchViewModel.Asked;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The switch, a person's page, and what leaves the file while it is off. */
@SuppressWarnings("NullAway.Init") // set before each test
class SensitiveSwitchTest {
  private final HeardNotices notices = new HeardNotices();

  @TempDir Path folder;

  private Workspace workspace;
  private SensitiveSwitchViewModel model;
  private PersonMoreViewModel page;
  private long person;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    person =
        now(
            workspace.change(
                Label.of("people.change.added"),
                tx -> new PersonStore().add(tx, NewPerson.typed("Amina Serrou", "Villas", ""))));
    model = new SensitiveSwitchViewModel(workspace, notices);
    model.activate();
    page = new PersonMoreViewModel(workspace, notices, TestWorkspace.CLOCK, person);
    page.activate();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private PersonMore more() {
    return page.moreProperty().get().orElseThrow();
  }

  private void keepFacts() {
    model.turn();
    model.confirm();
    page.setAgeRange(Optional.of(AgeRange.FROM_45));
    page.setSex(Optional.of(Sex.WOMAN));
  }

  private String export() throws IOException {
    Path file = folder.resolve("all.json");
    new JsonExport(
            workspace,
            new BrandStore(BrandCatalogue.load(), new ProfileFactStore()),
            Texts.of(Language.EN))
        .write(file);
    return Files.readString(file);
  }

  @Test
  void onIsAskedAboutFirst() {
    model.turn();
    assertThat(model.askedProperty().get()).isEqualTo(Asked.TO_ALLOW);
    assertThat(more().sensitiveAllowed()).isFalse();
    model.drop();
    assertThat(model.standingProperty().get().since()).isEmpty();
    model.turn();
    model.confirm();
    assertThat(model.standingProperty().get().since()).isPresent();
    assertThat(more().sensitiveAllowed()).isTrue();
  }

  @Test
  void offWithNothingKeptNeedsNoQuestion() {
    model.turn();
    model.confirm();
    model.turn();
    assertThat(model.askedProperty().get()).isEqualTo(Asked.NOTHING);
    assertThat(model.standingProperty().get().since()).isEmpty();
  }

  @Test
  void offAsksWhetherToEraseAndErases() {
    keepFacts();
    assertThat(model.standingProperty().get().kept()).isEqualTo(1);
    model.turn();
    assertThat(model.askedProperty().get()).isEqualTo(Asked.TO_ERASE);
    model.forbid(true);
    assertThat(model.standingProperty().get().kept()).isZero();
    assertThat(notices.heard()).contains("people.sensitive.erased");
  }

  @Test
  void hiddenNothingOfThemIsOnThePageInTheExportOrInPersonas() throws IOException {
    keepFacts();
    assertThat(export()).contains("FROM_45", "WOMAN");
    assertThat(workspace.fetch(reader -> new PersonaFacts().of(reader, person)).toString())
        .doesNotContain("45", "oman", "OMAN");
    model.turn();
    model.forbid(false);
    assertThat(more().sensitive().isEmpty()).isTrue();
    assertThat(export()).doesNotContain("FROM_45", "WOMAN", "age_range", "\"sex\"");
  }

  @Test
  void interestsAreWrittenDownAndTakenOut() {
    page.choose(InterestKind.WORD);
    now(page.add("off plan", "her last post"));
    assertThat(more().of(InterestKind.WORD)).hasSize(1);
    assertThat(more().sources().interests()).isEqualTo(1);
    page.delete(more().interests().getFirst().id());
    assertThat(more().interests()).isEmpty();
    assertThat(page.add(" ", "")).isCompletedExceptionally();
    assertThat(notices.heard()).contains("people.interest.blank");
  }
}
