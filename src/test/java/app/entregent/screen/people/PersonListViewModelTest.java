package app.entregent.screen.people;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.people.CriterionKind;
import app.entregent.model.people.ImportedPersonStore;
import app.entregent.model.people.ImportedPost;
import app.entregent.model.people.ListView;
import app.entregent.model.people.Persona;
import app.entregent.model.people.PersonaStore;
import app.entregent.model.people.TagStore;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.ui.Navigator;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class PersonListViewModelTest {
  @TempDir Path folder;
  private Workspace workspace;
  private final HeardNotices notices = new HeardNotices();
  private PeopleViewModel room;
  private PersonListViewModel model;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    SomePeople.few(workspace);
    reopen();
  }

  private void reopen() {
    room = new PeopleViewModel(workspace, notices, new Nowhere(), TestWorkspace.CLOCK);
    room.activate();
    model = room.people();
  }

  @AfterEach
  void close() {
    room.deactivate();
    workspace.close();
  }

  @Test
  void facetsCombineWithOrInsideAndBetween() {
    model.filter(PeopleFilter.NOTHING.toggle(Facet.BOND, "3"));
    assertThat(names()).containsExactly("Nadia Corvane", "Tarek Zemmari");
    model.filter(model.filterProperty().get().toggle(Facet.BOND, "0"));
    assertThat(names()).containsExactly("Nadia Corvane", "Maëlle", "Tarek Zemmari");
    model.filter(model.filterProperty().get().toggle(Facet.SENIORITY, Facet.YES));
    assertThat(names()).containsExactly("Nadia Corvane", "Tarek Zemmari");
    model.filter("riad na");
    assertThat(names()).containsExactly("Nadia Corvane");
    model.filter(model.filterProperty().get().withoutFacets());
    assertThat(names()).containsExactly("Nadia Corvane");
    model.filter("");
    assertThat(names()).hasSize(8);
  }

  @Test
  void eachValueSaysHowManyHaveIt() {
    FacetCounts counts = model.countsProperty().get();
    assertThat(counts.of(Facet.BOND, "3")).isEqualTo(2);
    assertThat(counts.of(Facet.SOURCE, "TYPED")).isEqualTo(1);
    assertThat(counts.of(Facet.TOUCH, "MONTH")).isEqualTo(1);
    assertThat(counts.of(Facet.TAG, Facet.NONE)).isEqualTo(8);
    assertThat(counts.of(Facet.STEP, "PROSPECT")).isEqualTo(3);
  }

  @Test
  void columnsAndOrderAreKeptForTheWorkspaceAndUndone() {
    ListLayout<PersonLine.Column> wanted =
        model
            .layoutProperty()
            .get()
            .toggle(PersonLine.Column.BOND)
            .ordered(new ListOrder<>(PersonLine.Column.TOUCH, true));
    model.layOut(wanted);
    assertThat(names()).startsWith("Nadia Corvane", "Tarek Zemmari");
    room.deactivate();
    reopen();
    assertThat(model.layoutProperty().get()).isEqualTo(wanted);
    assertThat(names()).startsWith("Nadia Corvane", "Tarek Zemmari");
    now(workspace.undo());
    assertThat(model.layoutProperty().get()).isEqualTo(PersonLine.USUAL);
  }

  @Test
  void aViewIsKeptRenamedOpenedAndDeleted() {
    model.filter(PeopleFilter.NOTHING.typed("riad").toggle(Facet.BOND, "3"));
    room.views().save("  Talked with ");
    ListView kept = onlyView();
    assertThat(kept.name()).isEqualTo("Talked with");
    model.filter(PeopleFilter.NOTHING);
    room.views().rename(kept, "Talked");
    room.views().open(onlyView());
    assertThat(onlyView().name()).isEqualTo("Talked");
    assertThat(names()).containsExactly("Nadia Corvane", "Tarek Zemmari");
    assertThat(room.wordsProperty().get()).isEqualTo("riad");
    room.views().save("Talked");
    assertThat(room.views().viewsProperty().get()).hasSize(1);
    room.views().delete(onlyView());
    assertThat(room.views().viewsProperty().get()).isEmpty();
    now(workspace.undo());
    assertThat(onlyView().name()).isEqualTo("Talked");
  }

  @Test
  void aTagIsGivenToManyAtOnceAndTakenFromAll() {
    List<Long> three = model.lines().stream().limit(3).map(line -> line.person().id()).toList();
    room.tags().tag(three.subList(0, 1), "Key people");
    room.tags().tag(three, "key PEOPLE");
    assertThat(room.tags().tagsProperty().get()).hasSize(1);
    String code = Facet.code(room.tags().tagsProperty().get().getFirst());
    model.filter(PeopleFilter.NOTHING.toggle(Facet.TAG, code));
    assertThat(model.lines()).hasSize(3);
    assertThat(room.bearers(three, room.tags().tagsProperty().get().getFirst())).isEqualTo(3);
    room.tags().untag(three, room.tags().tagsProperty().get().getFirst());
    assertThat(model.lines()).isEmpty();
    now(workspace.undo());
    now(workspace.undo());
    assertThat(model.lines()).hasSize(1);
    room.tags().tag(three, " … ");
    assertThat(workspace.fetch(new TagStore()::all)).hasSize(1);
  }

  @Test
  void whoFitsAPersonaComesBestFirst() {
    PersonaStore store = new PersonaStore();
    long id =
        now(
            workspace.change(
                Label.of("people.change.persona_added"),
                tx -> {
                  long made = store.add(tx, "Decides on the web");
                  store.addCriterion(tx, made, CriterionKind.TITLE, "director, founder", 6);
                  store.addCriterion(tx, made, CriterionKind.COMPANY, "riad", 4);
                  return made;
                }));
    Persona persona = workspace.fetch(reader -> store.find(reader, id)).orElseThrow();
    room.find(persona);
    assertThat(names()).containsExactly("Nadia Corvane", "Tarek Zemmari");
    assertThat(model.lines().getFirst().traits().fits().best(Set.of()).orElseThrow().percent())
        .isEqualTo(100);
    assertThat(model.layoutProperty().get().shown()).contains(PersonLine.Column.FIT);
  }

  @Test
  void whoWorksForFourCompaniesAtOnceIsOneLineFoundByEach() {
    now(
        workspace.change(
            Label.of("people.change.added"),
            tx -> {
              long id = SomePeople.connected(tx, "Noor Benn", "Chair", "Bay Logistics", tx.today());
              ImportedPersonStore store = new ImportedPersonStore();
              store
                  .companies(tx, List.of("Dune Hotels", "Cape Foods", "Quay Books"))
                  .entrySet()
                  .stream()
                  .filter(company -> company.getKey().matches("Dune.*|Cape.*|Quay.*"))
                  .forEach(
                      company ->
                          store.addPosts(
                              tx,
                              List.of(
                                  new ImportedPost(
                                      id,
                                      company.getValue(),
                                      "Adviser",
                                      "",
                                      "",
                                      "",
                                      true,
                                      tx.today()))));
              return id;
            }));
    assertThat(model.lines()).hasSize(9);
    for (String company : List.of("dune", "cape", "quay books", "bay log")) {
      model.filter("noor " + company);
      assertThat(names()).containsExactly("Noor Benn");
    }
    assertThat(model.lines().getFirst().person().alsoAt()).hasSize(3);
    assertThat(model.lines().getFirst().person().jobChange()).isEmpty();
  }

  private ListView onlyView() {
    assertThat(room.views().viewsProperty().get()).hasSize(1);
    return room.views().viewsProperty().get().getFirst();
  }

  private List<String> names() {
    return model.lines().stream().map(line -> line.person().name()).toList();
  }

  private static final class Nowhere implements Navigator {
    @Override
    public void open(Place place) {}

    @Override
    public void back() {}
  }
}
