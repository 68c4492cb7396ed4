package app.entregent.screen.people;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.conversation.Channel;
import app.entregent.model.people.CriterionKind;
import app.entregent.model.people.ImportedPersonStore;
import app.entregent.model.people.ImportedPost;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonaFit;
import app.entregent.model.people.PersonaStore;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is odd in a file gets a sensible result and a sentence. */
@SuppressWarnings("NullAway.Init") // set before each test
class BadInputTest {
  private static final LocalDate TODAY = LocalDate.now(TestWorkspace.CLOCK);

  private final ImportedPersonStore imported = new ImportedPersonStore();

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

  private <T> T change(Function<Transaction, T> work) {
    return now(workspace.change(Label.of("people.change.added"), work));
  }

  private PersonPage page(long person) {
    return workspace.fetch(reader -> new PersonPages().find(reader, person, TODAY)).orElseThrow();
  }

  /** Somebody with as many further posts held now, since this day. */
  private long busy(Transaction tx, String name, int more, String since) {
    long id = SomePeople.connected(tx, name, "Chair", "Bay Logistics", TODAY);
    List<String> companies = IntStream.range(0, more).mapToObj(i -> "Firm " + i).toList();
    Map<String, Long> ids = imported.companies(tx, companies);
    List<ImportedPost> posts = new ArrayList<>();
    for (String company : companies) {
      long at = ids.getOrDefault(company, 0L);
      posts.add(new ImportedPost(id, at, "Adviser", "", since, "", true, TODAY));
    }
    imported.addPosts(tx, posts);
    return id;
  }

  @Test
  void ofFourEmployersTheOneLearntLastCounts() {
    PersonPage page = page(change(tx -> busy(tx, "Noor Benn", 3, "")));
    assertThat(page.employers()).hasSize(4);
    assertThat(page.employer()).isEqualTo("Firm 2").isEqualTo(page.card().company());
    assertThat(page.jobChange()).isEmpty();
    assertThat(page.ahead(TODAY)).isFalse();
  }

  @Test
  void whoHoldsManyPostsHidesNobodyElse() {
    List<Long> ids =
        change(tx -> IntStream.range(0, 6).mapToObj(i -> busy(tx, "Person " + i, 9, "")).toList());
    Map<Long, PersonCard> cards = workspace.fetch(reader -> new PersonStore().cards(reader, ids));
    assertThat(cards).containsOnlyKeys(ids);
  }

  @Test
  void aPostThatBeginsInTheFutureIsSaid() {
    assertThat(page(change(tx -> busy(tx, "A One", 1, "2031"))).ahead(TODAY)).isTrue();
    assertThat(page(change(tx -> busy(tx, "B Two", 1, "2026-12"))).ahead(TODAY)).isTrue();
    assertThat(page(change(tx -> busy(tx, "C Three", 1, "2026-11"))).ahead(TODAY)).isFalse();
    assertThat(page(change(tx -> busy(tx, "D Four", 1, "2026"))).ahead(TODAY)).isFalse();
  }

  @Test
  void aTalkInTheFutureIsNotTodays() {
    long id = change(tx -> busy(tx, "Noor Benn", 0, ""));
    change(tx -> SomePeople.talk(tx, id, Channel.PHONE, TODAY.plusDays(40), "Typed wrongly"));
    PersonPage page = page(id);
    assertThat(page.ahead(TODAY)).isTrue();
    assertThat(PersonWords.warmthReason(page, TODAY).args().getFirst().toString())
        .contains("people.warmth.ahead");
  }

  @Test
  void withoutPersonasNothingIsScored() {
    assertThat(page(change(tx -> busy(tx, "Noor Benn", 0, ""))).fits()).isEmpty();
  }

  @Test
  void weightsOfZeroAndUnknownFactsGiveNoShareAndASentence() {
    PersonaStore personas = new PersonaStore();
    long id =
        change(
            tx -> {
              long zero = personas.add(tx, "Zero");
              personas.addCriterion(tx, zero, CriterionKind.TITLE, "chair", 0);
              long unknown = personas.add(tx, "Unknown");
              personas.addCriterion(tx, unknown, CriterionKind.NEED, "calm", 5);
              personas.addCriterion(tx, unknown, CriterionKind.INTEREST, "riads", 5);
              return busy(tx, "Noor Benn", 0, "");
            });
    List<PersonaFit> fits = page(id).fits();
    assertThat(fits).allMatch(fit -> fit.share().isEmpty());
    assertThat(PersonasPanel.said(fits.getFirst()).key()).isEqualTo("people.fit.no_weight");
    assertThat(fits.getLast().count(PersonaFit.Answer.UNKNOWN)).isEqualTo(2);
    assertThat(PersonasPanel.said(fits.getLast()).key()).isNotEqualTo("people.fit.no_weight");
  }
}
