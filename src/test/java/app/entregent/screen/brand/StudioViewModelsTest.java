package app.entregent.screen.brand;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.brand.ReadingKind;
import app.entregent.model.people.CriterionKind;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonaCriterion;
import app.entregent.model.people.PersonaStore;
import app.entregent.model.people.PersonaWords.Part;
import app.entregent.model.wording.NamedProblem;
import app.entregent.model.wording.ReaderWords.Source;
import app.entregent.model.wording.SalesMark;
import app.entregent.report.Paper;
import app.entregent.testing.TestWorkspace;
import app.entregent.testing.Told;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class StudioViewModelsTest {
  private static final ItemRef ABOUT = new ItemRef.Listed("about");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  private final Told told = new Told();
  @TempDir Path folder;
  private Workspace workspace;
  private BrandRooms rooms;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    rooms = BrandWindow.rooms(workspace, told);
    rooms.activate();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aDraftIsMeasuredAndJudgedAsItIsWritten() {
    persona("Owner", "visits, agency");
    rooms.drafts().open(ABOUT);
    DraftSide side = rooms.drafts().side(Language.EN);
    side.typed("The best agency. Profitez!");
    assertThat(say(side.lengthProperty().get())).isEqualTo("26 of 2,600 characters");
    assertThat(side.marksProperty().get()).extracting(SalesMark::words).containsExactly("The best");
    assertThat(side.problemsProperty().get().getFirst().found())
        .extracting(NamedProblem.Found::word)
        .containsExactly("agency");
    side.typed("For pictures that load, and no wasted Sundays.");
    assertThat(side.problemsProperty().get().getFirst().found())
        .containsExactly(
            new NamedProblem.Found("pictures", Source.NEED),
            new NamedProblem.Found("Sundays", Source.WORRY));
    side.typed("x".repeat(2_601));
    assertThat(side.tooLongProperty().get()).isTrue();
    assertThat(say(side.lengthProperty().get()))
        .isEqualTo("2,601 characters: 1 too many for the 2,600 that fit there");
    side.typed("buy now ".repeat(4_000));
    assertThat(side.marksProperty().get()).isEmpty();
  }

  @Test
  void eachPostHasADraftAndVersionsOfItsOwnAndIsNoItemOfTheChecklist() {
    DraftsViewModel drafts = rooms.drafts();
    PostsViewModel posts = rooms.posts();
    int listed = rooms.checklist().rows().size();
    List<ItemRef> added = new ArrayList<>();
    posts.add("  ", added::add);
    posts.add(" Founder, Atelier Safran ", added::add);
    posts.add("Editor, Palmeraie", added::add);
    assertThat(posts.posts())
        .extracting(BrandItem::ownTitle)
        .containsExactly("Founder, Atelier Safran", "Editor, Palmeraie");
    ItemRef founder = added.getFirst();
    drafts.open(founder);
    drafts.write(founder, Language.EN, "Eleven sites in three languages");
    drafts.keep(Language.EN);
    drafts.side(Language.EN).typed("x".repeat(2_001));
    assertThat(say(drafts.side(Language.EN).lengthProperty().get()))
        .isEqualTo("2,001 characters: 1 too many for the 2,000 that fit there");
    drafts.open(added.getLast());
    assertThat(drafts.versions()).isEmpty();
    assertThat(drafts.itemProperty().get().orElseThrow().drafts().isEmpty()).isTrue();
    assertThat(rooms.checklist().rows()).hasSize(listed);
    posts.rename((ItemRef.Own) founder, "Founder");
    assertThat(posts.posts().getFirst().ownTitle()).isEqualTo("Founder");
    posts.delete(posts.posts().getFirst());
    assertThat(posts.posts()).hasSize(1);
    assertThat(told.sentences()).last().isEqualTo("The drafts of “Founder” are deleted.");
    now(workspace.undo());
    drafts.open(founder);
    assertThat(drafts.versions()).hasSize(1);
  }

  @Test
  void thePostsOfTheSellersProfileAreTakenOnce() {
    PersonStore people = new PersonStore();
    now(
        workspace.change(
            Label.of("people.change.add"),
            tx -> {
              long self =
                  people.add(tx, NewPerson.typed("Nadia Berrada", "Atelier Safran", "Founder"));
              people.setSelf(tx, self);
              return self;
            }));
    PostsViewModel posts = rooms.posts();
    assertThat(posts.onProfile()).containsExactly("Founder, Atelier Safran");
    posts.addFromProfile();
    assertThat(posts.posts())
        .extracting(BrandItem::ownTitle)
        .containsExactly("Founder, Atelier Safran");
    assertThat(posts.onProfile()).isEmpty();
    posts.addFromProfile();
    assertThat(posts.posts()).hasSize(1);
  }

  @Test
  void versionsAreComparedWithTheDraftAndWithTheOneBefore() {
    DraftsViewModel drafts = rooms.drafts();
    drafts.open(ABOUT);
    drafts.write(ABOUT, Language.EN, "I help houses");
    drafts.keep(Language.EN);
    drafts.write(ABOUT, Language.EN, "I help big houses");
    drafts.keep(Language.EN);
    drafts.keep(Language.FR);
    drafts.write(ABOUT, Language.EN, "I help big old houses");
    assertThat(told.sentences())
        .containsExactly(
            "This wording is kept as a version.",
            "This wording is kept as a version.",
            "This wording is kept already, or there is none.");
    drafts.choose(Optional.of(drafts.versions().getFirst()));
    assertThat(compared()).isEqualTo("One word came in, none went out.");
    drafts.compareWithBefore(true);
    assertThat(say(drafts.comparisonProperty().get().orElseThrow().between()))
        .isEqualTo("From 17 Nov 2026 to 17 Nov 2026");
    drafts.choose(Optional.of(drafts.versions().getLast()));
    assertThat(drafts.comparisonProperty().get()).isEmpty();
    drafts.restore();
    assertThat(drafts.itemProperty().get().map(item -> item.drafts().english().text()))
        .contains("I help houses");
    assertThat(drafts.versions()).hasSize(3);
    drafts.delete();
    assertThat(drafts.versions()).hasSize(2);
  }

  @Test
  void aReadingIsKeptOrToldWhyNot() {
    ReadingsViewModel readings = rooms.readings();
    assertThat(readings.save("", Map.of())).isFalse();
    assertThat(error()).isEqualTo("Please type at least one figure.");
    assertThat(readings.save("in 3 weeks", Map.of(ReadingKind.VIEWS, "4"))).isFalse();
    assertThat(error())
        .isEqualTo("8 Dec 2026 is still to come; a reading is of a day that has been.");
    assertThat(readings.save("some day", Map.of(ReadingKind.VIEWS, "4"))).isFalse();
    assertThat(readings.save("", Map.of(ReadingKind.SSI_BRAND, "26", ReadingKind.VIEWS, "4")))
        .isFalse();
    assertThat(readings.errorsProperty().get().values())
        .extracting(StudioViewModelsTest::say)
        .containsExactly("It is 25 at most.");
    assertThat(readings.daysProperty().get()).isEmpty();
    readings.typing(Map.of(ReadingKind.SSI_BRAND, "16,1"));
    assertThat(readings.sumProperty().get()).isEmpty();
    assertThat(readings.save("yesterday", Map.of(ReadingKind.VIEWS, "4"))).isTrue();
    assertThat(readings.daysProperty().get().getFirst().on()).isEqualTo(TODAY.minusDays(1));
    readings.delete(TODAY.minusDays(1));
    assertThat(readings.daysProperty().get()).isEmpty();
    assertThat(told.sentences())
        .containsExactly(
            "The reading of 16 Nov 2026 is kept.", "The reading of 16 Nov 2026 is deleted.");
  }

  @Test
  void thePageToReadHoldsItemsDraftsAndReadingsInTheLanguageThatIsAskedFor() {
    rooms.checklist().select(ABOUT);
    rooms.checklist().toggleDone();
    rooms.drafts().open(ABOUT);
    rooms.drafts().write(ABOUT, Language.FR, "J’aide les maisons");
    rooms.readings().save("", Map.of(ReadingKind.VIEWS, "1271"));
    List<Paper> papers = new ArrayList<>();
    rooms.progress().paper(Texts.of(Language.FR), papers::add);
    Paper paper = papers.getFirst();
    assertThat(paper.title()).isEqualTo("Marque professionnelle");
    assertThat(paper.subtitle()).isEqualTo("17 nov. 2026 · 1 sur 25 tenus, 8 % en poids");
    assertThat(paper.blocks()).contains(new Paper.Words("J’aide les maisons"));
    assertThat(paper.blocks())
        .anySatisfy(
            block ->
                assertThat(block)
                    .isInstanceOfSatisfying(
                        Paper.Item.class, item -> assertThat(item.at()).isEqualTo("1\u202f271")));
    assertThat(rooms.progress().historyProperty().get().points().getLast().gained())
        .containsExactly(ABOUT);
    assertThat(rooms.progress().item(ABOUT).map(BrandItem::ref)).contains(ABOUT);
  }

  private void persona(String name, String words) {
    PersonaStore personas = new PersonaStore();
    now(
        workspace.change(
            Label.of("people.change.added"),
            tx -> {
              long id = personas.add(tx, name);
              personas.addCriterion(tx, id, CriterionKind.SECTOR, words, 1);
              personas.setWords(tx, id, Part.NEEDS, "pictures");
              personas.setWords(tx, id, Part.WORRIES, "lost sundays");
              long not = personas.addCriterion(tx, id, CriterionKind.TITLE, "wasted", 1);
              personas.setCriterion(
                  tx, new PersonaCriterion(not, CriterionKind.TITLE, "wasted", 1, true));
              return id;
            }));
  }

  private String compared() {
    return say(rooms.drafts().comparisonProperty().get().orElseThrow().told());
  }

  private String error() {
    return say(rooms.readings().dayErrorProperty().get().orElseThrow());
  }

  private static String say(Message message) {
    return Texts.of(Language.EN).say(message);
  }
}
