package app.entregent.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.conversation.Channel;
import app.entregent.testing.TestWorkspace;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed, and what it finds, in both languages. Today is 17 November 2026, a Tuesday. */
class QueriesTest {
  private static final LocalDate TODAY = LocalDate.now(TestWorkspace.CLOCK);
  private static final SearchIndex INDEX = new SearchIndex();

  @BeforeAll
  static void fill() {
    INDEX.add(
        List.of(
            talk(1, "2026-11-02", Channel.PHONE, "Élodie Lœuf", "Leur site est trop lent."),
            talk(2, "2026-10-12", Channel.FACE_TO_FACE, "Karim Benjelloun", "The site is slow."),
            talk(3, "2026-09-30", Channel.EMAIL, "Zoë O’Brien", "Needs fewer tools, not more."),
            talk(4, "2026-08-04", Channel.PHONE, "Jürgen Müller", "Budget décidé en janvier."),
            talk(5, "2025-11-20", Channel.VIDEO, "Élodie Lœuf", "Réunion avec les décideurs."),
            text(6, SearchKind.NEED, "Karim Benjelloun", "Faster quotations for the villas"),
            text(7, SearchKind.OBJECTION, "Élodie Lœuf", "Trop cher, l’agence actuelle suffit"),
            text(8, SearchKind.ACTION, "Zoë O’Brien", "Envoyer l'offre révisée"),
            text(9, SearchKind.PERSON, "Jürgen Müller", "Directeur général · Maison Ostervall"),
            text(10, SearchKind.PERSON, "Amina Bellarbi", "Head of Digital, amina@riad-palmes.ma"),
            text(11, SearchKind.MESSAGE, "Amina Bellarbi", "Merci pour votre étude de marché !"),
            text(12, SearchKind.MAP, "Karim Benjelloun", "Worry: the client’s data leaves Morocco"),
            text(13, SearchKind.BRAND, "", "A headline that says whom I help"),
            text(14, SearchKind.PIECE, "", "Cinq erreurs des agences immobilières de luxe"),
            text(15, SearchKind.NEED, "Amina Bellarbi", "Une cohérence entre print et web"),
            text(16, SearchKind.TALK, "Noor شريف", "ترغب في موقع أسرع 🚀 et un chatbot"),
            text(17, SearchKind.ACCOUNT, "", "Cafe\u0301s de l’Atlas, torréfaction")));
    INDEX.show();
  }

  @AfterAll
  static void end() {
    INDEX.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // accents and case
        "elodie | 1 5 7",
        "ÉLODIE | 1 5 7",
        "élodié | 1 5 7",
        "loeuf | 1 5 7",
        "lœuf | 1 5 7",
        "zoe | 3 8",
        "zoé | 3 8",
        "muller | 4 9",
        "müller | 4 9",
        "decide | 4 5",
        "décidé | 4 5",
        "marche | 11",
        "étude | 11",
        "etude | 11",
        "general | 9",
        "cafes | 17",
        "cafés | 17",
        "torrefaction | 17",
        // other forms of a word
        "need | 3",
        "needed | 3",
        "tool | 3",
        "quotation | 6",
        "client | 12",
        "clients | 12",
        "lents | 1",
        "lente | 1",
        "réunions | 5",
        "decideur | 5",
        "agence | 7 14",
        "agences | 7 14",
        "agency | 7 14",
        "immobilier | 14",
        "erreur | 14",
        "offres | 8",
        "envoyé | 8",
        "helping | 13",
        "développer | ``",
        // beginnings
        "quot | 6",
        "dir | 9",
        "ben | 2 6 12",
        "osterv | 9",
        "s | 1 2 7 13",
        // several words, small words
        "site slow | 2",
        "the slow site | 2",
        "le site lent | 1",
        "karim villas | 6",
        "site banana | ``",
        "les | 5",
        // what French and English put before and behind a word
        "l'agence | 7 14",
        "agence actuelle | 7",
        "d'étude | 11",
        "client's data | 12",
        "atlas | 17",
        // phrases
        "`\"trop lent\"` | 1",
        "`\"lent trop\"` | ``",
        "`\"the site is slow\"` | 2",
        "`\"trop che` | 7",
        "`\"fewer tools\" more` | 3",
        // signs, addresses, other scripts
        "amina@riad-palmes.ma | 10",
        "riad palmes | 10",
        "موقع | 16",
        "chatbot 🚀 | 16",
        // without
        "site -slow | 1",
        "trop -cher | 1",
        // by whom, how, what, when
        "@elodie | 1 5 7",
        "@élo trop | 1 7",
        "@karim kind:need | 6",
        "with:zoe | 3 8",
        "avec:zoë | 3 8",
        "channel:call | 1 4",
        "canal:appel | 1 4",
        "canal:tel | 1 4",
        "channel:email | 3",
        "channel:meeting | 2",
        "canal:rdv | 2",
        "channel:video réunion | 5",
        "kind:objection | 7",
        "type:besoin | 6 15",
        "genre:action | 8",
        "kind:map | 12",
        "after:2026-10 | 1 2",
        "after:2026-09 before:2026-11 | 2 3",
        "avant:2026 | 5",
        "depuis:2026-09-30 avant:2026-10-01 | 3",
        "in:2026-08 | 4",
        "en:2025 | 5",
        "channel:call after:2026-09 | 1",
        "after:yesterday | ``",
        "channel:call after:2026-09 before:today @elodie kind:talk lents | 1",
      })
  void finds(String typed, String keys) {
    List<Long> wanted =
        Arrays.stream(keys.strip().split(" "))
            .filter(key -> !key.isEmpty())
            .map(Long::valueOf)
            .toList();
    assertThat(found(typed)).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void nothingTypedFindsNothing() {
    assertThat(found("")).isEmpty();
    assertThat(found("   ")).isEmpty();
    assertThat(found("\"")).isEmpty();
    assertThat(found("@")).isEmpty();
  }

  @Test
  void whatIsNotUnderstoodYetIsNamedAndDoesNoHarm() {
    Asked asked = new AskedWords(TODAY).read("site channel: after:20x kind:zebra");
    assertThat(asked.unread()).containsExactly("channel:", "after:20x", "kind:zebra");
    assertThat(found("site channel: after:20x")).containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void aNameStandsBeforeAText() {
    assertThat(found("karim").getFirst()).isIn(2L, 6L, 12L);
    assertThat(found("trop")).hasSize(2);
  }

  @Test
  void whatIsNewerStandsFirstAmongEquals() {
    assertThat(found("elodie").indexOf(1L)).isLessThan(found("elodie").indexOf(5L));
    assertThat(found("@elodie").getFirst()).isEqualTo(1L);
  }

  @Test
  void theWordsAreMarkedInTheirSentence() {
    assertThat(marked("lents")).containsExactly("lent");
    assertThat(marked("l'agence cher")).containsExactly("cher", "l’agence");
    assertThat(marked("cafés")).containsExactly("Cafe\u0301s");
    assertThat(marked("\"trop lent\"")).containsExactly("trop", "lent");
  }

  @Test
  void ofALongTextThePieceWithTheWordsIsShown() {
    String text = "Rien ici. ".repeat(400) + "Le budget de mars est gelé." + " Fin.".repeat(300);
    Passage passage = new Marker(new AskedWords(TODAY).read("budget gele")).best(text, 120);
    assertThat(passage.text()).contains("Le budget de mars est gelé.").hasSizeLessThan(130);
    assertThat(passage.marks()).hasSize(2);
    assertThat(passage.text()).startsWith("… ").endsWith(" …");
  }

  @Test
  void aMillionLettersAreFoundAndShownInPart() {
    String text = "mot ".repeat(250_000) + "aiguille";
    INDEX.add(List.of(text(99, SearchKind.TALK, "", text)));
    INDEX.show();
    assertThat(found("aiguille")).containsExactly(99L);
    assertThat(INDEX.whole("talk:99", new AskedWords(TODAY).read("mot")).orElseThrow().text())
        .hasSizeLessThan(100_000);
    INDEX.remove(List.of(new RowKey("talk", 99)));
    INDEX.show();
    assertThat(found("aiguille")).isEmpty();
  }

  private static List<String> marked(String typed) {
    SearchAnswer answer = INDEX.find(new AskedWords(TODAY).read(typed), TODAY, 1);
    Passage passage = answer.hits().getFirst().passage();
    return passage.marks().stream()
        .map(mark -> passage.text().substring(mark.from(), mark.to()))
        .toList();
  }

  private static List<Long> found(String typed) {
    return INDEX.find(new AskedWords(TODAY).read(typed), TODAY, 50).hits().stream()
        .map(hit -> RowKey.parse(hit.key()).id())
        .toList();
  }

  private static SearchText talk(long id, String day, Channel channel, String person, String said) {
    return new SearchText(
        new RowKey("talk", id),
        SearchKind.TALK,
        Optional.of(LocalDate.parse(day)),
        Optional.of(channel),
        List.of(person),
        "",
        new SearchTarget.Person(id),
        said,
        Set.of());
  }

  private static SearchText text(long id, SearchKind kind, String person, String said) {
    return new SearchText(
        new RowKey("talk", id),
        kind,
        Optional.empty(),
        Optional.empty(),
        person.isEmpty() ? List.of() : List.of(person),
        "",
        SearchTarget.Room.PEOPLE,
        said,
        Set.of());
  }
}
