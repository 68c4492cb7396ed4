package app.entregent.model.people;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonStoreTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

  private final PersonStore persons = new PersonStore();
  @TempDir Path folder;
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
  void aTypedPersonHasNameAndPost() {
    long id =
        change(tx -> persons.add(tx, NewPerson.typed("Élodie Duret-Lanoy", "Atlas Villas", "CEO")));
    Person person = person(id);
    assertThat(person.name()).isEqualTo("Élodie Duret-Lanoy");
    assertThat(person.initials()).isEqualTo("ÉL");
    assertThat(person.provisional()).isFalse();
    var found = workspace.fetch(reader -> persons.cards(reader, List.of(id)));
    assertThat(found)
        .containsValue(new PersonCard(id, "Élodie Duret-Lanoy", "CEO", "Atlas Villas", false));
  }

  @Test
  void searchMindsNeitherAccentsNorCaseAndShowsConnectionsFirst() {
    change(tx -> persons.addProvisional(tx, "Elodie Anders"));
    change(tx -> SomePeople.connected(tx, "Élodie Zemmari", "CEO", "Riad & Palmes", DAY));
    assertThat(found("ELO")).containsExactly("Élodie Zemmari", "Elodie Anders");
    assertThat(found("zem élo")).containsExactly("Élodie Zemmari");
    assertThat(found("palmes")).containsExactly("Élodie Zemmari");
    assertThat(found("lodie")).isEmpty();
    assertThat(found("100%_")).isEmpty();
    assertThat(found("")).hasSize(2);
  }

  @Test
  void anotherCompanyEndsThePostAndAnotherTitleCorrectsIt() {
    long id = change(tx -> SomePeople.connected(tx, "Ivo Grindal", "Buyer", "Bay", DAY));
    change(tx -> post(tx, id, "Bay", "Head buyer"));
    assertThat(posts(id))
        .extracting(Post::title, Post::heldNow)
        .containsExactly(held("Head buyer"));
    change(tx -> post(tx, id, "Harbour", "Director"));
    assertThat(posts(id))
        .extracting(Post::company, Post::heldNow)
        .containsExactly(tuple("Harbour", true), tuple("Bay", false));
    change(tx -> post(tx, id, "", ""));
    assertThat(posts(id)).extracting(Post::heldNow).containsExactly(false, false);
  }

  @Test
  void severalPostsAtOnceAreOneRow() {
    long id = change(tx -> SomePeople.connected(tx, "Ivo Grindal", "Buyer", "Bay", DAY));
    change(tx -> persons.add(tx, NewPerson.typed("Ximena Quintrell", "Bay", "")));
    assertThat(workspace.fetch(new PeopleListStore()::rows))
        .extracting(PersonRow::name)
        .containsExactly("Ivo Grindal", "Ximena Quintrell");
    assertThat(workspace.fetch(new PeopleListStore()::rows).getFirst().searchKey())
        .contains(" grindal ivo", " bay");
    assertThat(id).isPositive();
  }

  @Test
  void sayingSomethingOfAProvisionalPersonMakesThePersonKnown() {
    long id = change(tx -> persons.addProvisional(tx, "Maëlle"));
    assertThat(person(id).provisional()).isTrue();
    change(
        tx -> {
          persons.set(tx, id, PersonText.LAST_NAME, "Perrichet");
          return id;
        });
    assertThat(person(id).provisional()).isFalse();
    assertThat(found("perri")).containsExactly("Maëlle Perrichet");
    workspace.undo();
    assertThat(person(id).provisional()).isTrue();
    assertThat(person(id).name()).isEqualTo("Maëlle");
  }

  @Test
  void aProfileBelongsToOnePerson() {
    long id = change(tx -> persons.addProvisional(tx, "Tarek"));
    Optional<ProfileLink> link = ProfileLink.of("https://fr.linkedin.com/in/Tarek-Zemmari/");
    change(
        tx -> {
          persons.setLink(tx, id, link);
          return id;
        });
    assertThat(person(id).slug()).contains("tarek-zemmari");
    var found = workspace.fetch(reader -> persons.ofLink(reader, link.orElseThrow()));
    assertThat(found).map(PersonCard::id).contains(id);
  }

  private static Tuple held(String title) {
    return tuple(title, true);
  }

  private long post(Transaction tx, long id, String company, String title) {
    persons.setCurrentPost(tx, id, company, title);
    return id;
  }

  private Person person(long id) {
    return workspace.fetch(reader -> persons.find(reader, id)).orElseThrow();
  }

  private List<Post> posts(long id) {
    return workspace.fetch(reader -> persons.posts(reader, id));
  }

  private List<String> found(String words) {
    return workspace.fetch(reader -> persons.search(reader, words, 10)).stream()
        .map(PersonCard::name)
        .toList();
  }

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("people.change.edited"), work));
  }
}
