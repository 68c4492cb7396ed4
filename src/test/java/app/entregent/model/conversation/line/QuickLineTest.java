package app.entregent.model.conversation.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.Channel;
import app.entregent.testing.TestWorkspace;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lines and what they are taken for. Today is Tuesday, 17 November 2026, ten o'clock; the name
 * Sophie Martin Lee was chosen from the list. Ways: F face to face, P phone, E e-mail, L LinkedIn
 * message, C comment, V video, X event; O we, I they, B both.
 */
class QuickLineTest {
  private static final LocalDate TODAY = LocalDate.now(TestWorkspace.CLOCK);
  private static final QuickLine LINE =
      new QuickLine(TODAY, LocalTime.of(10, 0), Set.of("Sophie Martin Lee"));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "met @Nadia | F B held; @Nadia",
        "met @Nadia Corvane | F B held; @Nadia Corvane",
        "met @Nadia, @Tarek | F B held; @Nadia; @Tarek",
        "met @Nadia and @Tarek Zemmari yesterday | F B held; @Nadia; @Tarek Zemmari; w 2026-11-16",
        "met @nadia tomorrow 10:00 #need slow site !send offer fri | F B held; @nadia; w 2026-11-18"
            + " 10:00; need slow site; next send offer / 2026-11-20",
        "meet @Nadia tomorrow 10:00 | F B coming; @Nadia; w 2026-11-18 10:00",
        "meet @Nadia fri 2pm | F B coming; @Nadia; w 2026-11-20 14:00",
        "met @Nadia fri 2pm | F B held; @Nadia; w 2026-11-13 14:00",
        "met @Nadia monday | F B held; @Nadia; w 2026-11-16",
        "see @Nadia monday | F B coming; @Nadia; w 2026-11-23",
        "called @Tarek | P B held; @Tarek",
        "called @Tarek today 9:15 | P B held; @Tarek; w 2026-11-17 09:15",
        "call @Tarek tomorrow at 4 | P B coming; @Tarek; w 2026-11-18 04:00",
        "call @Tarek in 2 weeks | P B coming; @Tarek; w 2026-12-01",
        "call @Tarek yesterday | P B held; @Tarek; w 2026-11-16",
        "call today 9:15 @Tarek | P B held; w 2026-11-17 09:15; @Tarek",
        "appelé @Tarek hier le bâtiment est vendu | P B held; @Tarek; w 2026-11-16; said le"
            + " bâtiment est vendu",
        "vu @Tarek hier on a parlé du prix | F B held; @Tarek; w 2026-11-16; said on a parlé du"
            + " prix",
        "rdv hier avec @Tarek | F B held; w 2026-11-16; @Tarek",
        "call from @Tarek yesterday | P I held; @Tarek; w 2026-11-16",
        "phoned @Tarek 3 days ago | P B held; @Tarek; w 2026-11-14",
        "spoke with @Tarek about the budget | P B held; @Tarek; said about the budget",
        "talked to @Tarek Zemmari last friday | P B held; @Tarek Zemmari; w 2026-11-13",
        "emailed @Nadia | E O held; @Nadia",
        "email from @Nadia yesterday 18:40 | E I held; @Nadia; w 2026-11-16 18:40",
        "wrote to @Nadia the new offer | E O held; @Nadia; said the new offer",
        "heard from @Nadia | E I held; @Nadia",
        "messaged @Ivo | L O held; @Ivo",
        "message from @Ivo 12/11 | L I held; @Ivo; w 2026-11-12",
        "commented on @Ivo | C O held; @Ivo",
        "video with @Ivo Grindal noon | V B held; @Ivo Grindal; w 2026-11-17 12:00",
        "zoom @Ivo this morning | V B held; @Ivo; w 2026-11-17",
        "bumped into @Salma last week | X B held; @Salma; w 2026-11-10",
        "lunch with @Salma today noon | F B held; @Salma; w 2026-11-17 12:00",
        "@Nadia wants fewer tools | @Nadia; said wants fewer tools",
        "@Nadia #need fewer tools | @Nadia; need fewer tools",
        "@Nadia #latent to be seen abroad | @Nadia; latent to be seen abroad",
        "@Nadia #objection too dear | @Nadia; objection too dear",
        "@Nadia #but no time before March | @Nadia; objection no time before March",
        "@Nadia #question how long does it take? | @Nadia; question how long does it take?",
        "@Nadia #asked for references | @Nadia; question for references",
        "@Nadia #promise send the study by fri | @Nadia; promise send the study / 2026-11-20",
        "@Nadia #promise introduce her to Ivo | @Nadia; promise introduce her to Ivo / -",
        "@Nadia !send offer | @Nadia; next send offer / -",
        "@Nadia !send offer fri | @Nadia; next send offer / 2026-11-20",
        "@Nadia !send offer on friday | @Nadia; next send offer / 2026-11-20",
        "@Nadia !send offer by 12/12 | @Nadia; next send offer / 2026-12-12",
        "@Nadia !send offer in 2 weeks | @Nadia; next send offer / 2026-12-01",
        "@Nadia !send offer tomorrow | @Nadia; next send offer / 2026-11-18",
        "@Nadia !send offer next week | @Nadia; next send offer / 2026-11-23",
        "@Nadia !send offer end of month | @Nadia; next send offer / 2026-11-30",
        "@Nadia !send offer 2026-12-01 | @Nadia; next send offer / 2026-12-01",
        "@Nadia !send offer yesterday | @Nadia; next send offer / past 2026-11-16",
        "@Nadia !send offer 2026-11-01 | @Nadia; next send offer / past 2026-11-01",
        "@Nadia !call @Tarek fri | @Nadia; next call Tarek / 2026-11-20",
        "@Nadia !fri | @Nadia; next fri / -",
        "@Nadia !send offer fri !call back in 1 month | @Nadia; next send offer / 2026-11-20; next"
            + " call back / 2026-12-17",
        "@Nadia #next send offer fri | @Nadia; next send offer / 2026-11-20",
        "@Nadia #goal see the decider #place their office | @Nadia; goal see the decider; place"
            + " their office",
        "meet @Nadia 2 Dec 9am #place Riad office #goal agree on the date | F B coming; @Nadia; w"
            + " 2026-12-02 09:00; place Riad office; goal agree on the date",
        "met @Nadia Friday | F B held; @Nadia; w 2026-11-13",
        "met @Nadia Friday 10:00 | F B held; @Nadia; w 2026-11-13 10:00",
        "meet @Nadia in 3 days | F B coming; @Nadia; w 2026-11-20",
        "met @Jean-Luc O'Brien | F B held; @Jean-Luc O'Brien",
        "met @sophie martin lee | F B held; @sophie martin lee",
        "met @sophie martin lee, @Nadia sat | F B held; @sophie martin lee; @Nadia; w 2026-11-14",
        "met @Nadia sat beside her | F B held; @Nadia; said sat beside her",
        "met @Nadia , the site is slow, they say | F B held; @Nadia; said the site is slow, they"
            + " say",
        "#need slow site | need slow site",
        "!send offer fri | next send offer / 2026-11-20",
        "met | F B held",
        "@ | said @",
        "met @Nadia # | F B held; @Nadia; said #",
        "met @Nadia #need | F B held; @Nadia",
        "met @Nadia ! | F B held; @Nadia",
        "@Nadia #zebra stripes | @Nadia; said #zebra stripes",
        "mail a@b.com about it | E O held; said a@b.com about it",
        "met @Nadia 12/11/2026 10:30 | F B held; @Nadia; w 2026-11-12 10:30",
      })
  void english(String line, String taken) {
    assertThat(said(line)).isEqualTo(taken);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "vu @Nadia | F B held; @Nadia",
        "vu @Nadia Corvane | F B held; @Nadia Corvane",
        "vu @Nadia, @Tarek | F B held; @Nadia; @Tarek",
        "vu @Nadia et @Tarek Zemmari hier | F B held; @Nadia; @Tarek Zemmari; w 2026-11-16",
        "vu @nadia demain 10h #besoin site lent !envoyer offre ven | F B held; @nadia; w 2026-11-18"
            + " 10:00; need site lent; next envoyer offre / 2026-11-20",
        "voir @Nadia demain 10h | F B coming; @Nadia; w 2026-11-18 10:00",
        "rdv avec @Nadia vendredi 14h30 | F B coming; @Nadia; w 2026-11-20 14:30",
        "rdv @Nadia le 2 décembre à 9h | F B coming; @Nadia; w 2026-12-02 09:00",
        "vu @Nadia vendredi 14h | F B held; @Nadia; w 2026-11-13 14:00",
        "vu @Nadia lundi | F B held; @Nadia; w 2026-11-16",
        "voir @Nadia lundi | F B coming; @Nadia; w 2026-11-23",
        "appelé @Tarek | P B held; @Tarek",
        "appele @Tarek | P B held; @Tarek",
        "appelé @Tarek aujourd'hui 9h15 | P B held; @Tarek; w 2026-11-17 09:15",
        "appelé @Tarek aujourd’hui | P B held; @Tarek; w 2026-11-17",
        "rappeler @Tarek demain à 16h | P B coming; @Tarek; w 2026-11-18 16:00",
        "appeler @Tarek dans 2 semaines | P B coming; @Tarek; w 2026-12-01",
        "appel de @Tarek hier | P I held; @Tarek; w 2026-11-16",
        "appelé @Tarek il y a 3 jours | P B held; @Tarek; w 2026-11-14",
        "parlé avec @Tarek du budget | P B held; @Tarek; said du budget",
        "parlé à @Tarek Zemmari vendredi dernier | P B held; @Tarek Zemmari; w 2026-11-13",
        "écrit à @Nadia | E O held; @Nadia",
        "mail de @Nadia hier 18h40 | E I held; @Nadia; w 2026-11-16 18:40",
        "reçu un mail de @Nadia | E I held; @Nadia",
        "envoyé un mail à @Nadia la nouvelle offre | E O held; @Nadia; said la nouvelle offre",
        "courriel à @Nadia | E O held; @Nadia",
        "message à @Ivo | L O held; @Ivo",
        "message de @Ivo 12/11 | L I held; @Ivo; w 2026-11-12",
        "commenté @Ivo | C O held; @Ivo",
        "visio avec @Ivo Grindal midi | V B held; @Ivo Grindal; w 2026-11-17 12:00",
        "visio @Ivo ce matin | V B held; @Ivo; w 2026-11-17",
        "croisé @Salma la semaine dernière | X B held; @Salma; w 2026-11-10",
        "déjeuné avec @Salma hier | F B held; @Salma; w 2026-11-16",
        "j'ai vu @Salma avant-hier | F B held; @Salma; w 2026-11-15",
        "@Nadia veut moins d'outils | @Nadia; said veut moins d'outils",
        "@Nadia #besoin moins d’outils | @Nadia; need moins d’outils",
        "@Nadia #latent être vue à l’étranger | @Nadia; latent être vue à l’étranger",
        "@Nadia #objection trop cher | @Nadia; objection trop cher",
        "@Nadia #frein pas avant mars | @Nadia; objection pas avant mars",
        "@Nadia #question combien de temps ? | @Nadia; question combien de temps ?",
        "@Nadia #demande des références | @Nadia; question des références",
        "@Nadia #promesse envoyer l'étude pour ven | @Nadia; promise envoyer l'étude / 2026-11-20",
        "@Nadia #promis présenter Ivo | @Nadia; promise présenter Ivo / -",
        "@Nadia !envoyer offre | @Nadia; next envoyer offre / -",
        "@Nadia !envoyer offre ven | @Nadia; next envoyer offre / 2026-11-20",
        "@Nadia !envoyer l’offre vendredi prochain | @Nadia; next envoyer l’offre / 2026-11-20",
        "@Nadia !envoyer offre avant le 12/12 | @Nadia; next envoyer offre / 2026-12-12",
        "@Nadia !envoyer offre dans 2 semaines | @Nadia; next envoyer offre / 2026-12-01",
        "@Nadia !envoyer offre demain | @Nadia; next envoyer offre / 2026-11-18",
        "@Nadia !envoyer offre semaine prochaine | @Nadia; next envoyer offre / 2026-11-23",
        "@Nadia !envoyer offre fin du mois | @Nadia; next envoyer offre / 2026-11-30",
        "@Nadia !envoyer offre le 3 | @Nadia; next envoyer offre / 2026-12-03",
        "@Nadia !envoyer offre hier | @Nadia; next envoyer offre / past 2026-11-16",
        "@Nadia !envoyer offre 01/11/2026 | @Nadia; next envoyer offre / past 2026-11-01",
        "@Nadia !appeler @Tarek ven | @Nadia; next appeler Tarek / 2026-11-20",
        "@Nadia !ven | @Nadia; next ven / -",
        "@Nadia !envoyer offre ven !rappeler dans 1 mois | @Nadia; next envoyer offre / 2026-11-20;"
            + " next rappeler / 2026-12-17",
        "@Nadia #suite envoyer offre ven | @Nadia; next envoyer offre / 2026-11-20",
        "@Nadia #objectif voir le décideur #lieu leur bureau | @Nadia; goal voir le décideur; place"
            + " leur bureau",
        "rdv @Nadia 2 déc 9h #lieu bureau du Riad #objectif fixer la date | F B coming; @Nadia; w"
            + " 2026-12-02 09:00; place bureau du Riad; goal fixer la date",
        "vu @Nadia Vendredi | F B held; @Nadia; w 2026-11-13",
        "voir @Nadia dans 3 jours | F B coming; @Nadia; w 2026-11-20",
        "vu @Élodie Lœuf | F B held; @Élodie Lœuf",
        "vu @sophie martin lee hier | F B held; @sophie martin lee; w 2026-11-16",
        "vu @Nadia mon client | F B held; @Nadia; said mon client",
        "vu @Nadia mar | F B held; @Nadia; w 2026-11-10",
        "vu @Nadia, le site est lent, disent-ils | F B held; @Nadia; said le site est lent,"
            + " disent-ils",
        "#besoin site lent | need site lent",
        "!envoyer offre ven | next envoyer offre / 2026-11-20",
        "vu @Nadia #besoin site lent #objection trop cher !relancer lundi | F B held; @Nadia; need"
            + " site lent; objection trop cher; next relancer / 2026-11-23",
        "vu @Nadia 12/11/2026 10h30 | F B held; @Nadia; w 2026-11-12 10:30",
        "croisé au salon @Ivo samedi | X B held; @Ivo; w 2026-11-14",
      })
  void french(String line, String taken) {
    assertThat(said(line)).isEqualTo(taken);
  }

  @Test
  void anEmptyLineIsNothing() {
    assertThat(LINE.tokens("")).isEmpty();
    assertThat(LINE.tokens("   ")).isEmpty();
  }

  @Test
  void aTimeInTheHourThatTheClocksSkipIsKeptAsItIs() {
    QuickLine march = new QuickLine(LocalDate.of(2027, 3, 27), LocalTime.of(9, 0), Set.of());
    assertThat(march.tokens("meet @Nadia tomorrow 02:30"))
        .filteredOn(LineToken.When.class::isInstance)
        .allSatisfy(
            token ->
                assertThat(((LineToken.When) token).moment().isSkipped(ZoneId.of("Europe/Paris")))
                    .isTrue())
        .hasSize(1);
  }

  @Test
  void everyPartKnowsWhereItStands() {
    String line = "met @Nadia Corvane yesterday 10:00 #need slow site !send offer fri";
    assertThat(LINE.tokens(line).stream().map(token -> line.substring(token.from(), token.to())))
        .containsExactly(
            "met", "@Nadia Corvane", "yesterday 10:00", "#need slow site", "!send offer fri");
  }

  @Test
  void aMillionLettersEmojiAndHtmlDoNoHarm() {
    assertThat(LINE.tokens("met @Nadia " + "bla ".repeat(2_000))).hasSize(3);
    assertThat(said("met @Nadia 🚀 <b>fast</b>"))
        .isEqualTo("F B held; @Nadia; said 🚀 <b>fast</b>");
    assertThat(said("met @ناديا #need أسرع")).isEqualTo("F B held; @ناديا; need أسرع");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "met @Nadia, @Tarek #need @Tarek slow site | F B held; @Nadia; @Tarek; Tarek: need slow"
            + " site",
        "met @Nadia, @Tarek #need slow site @Tarek | F B held; @Nadia; @Tarek; Tarek: need slow"
            + " site",
        "met @Nadia, @Tarek #need @t slow site | F B held; @Nadia; @Tarek; Tarek: need slow site",
        "met @Nadia, @Tarek #need @tarek: Slow site | F B held; @Nadia; @Tarek; Tarek: need Slow"
            + " site",
        "met @Nadia, @Tarek Zemmari #latent @Tarek Slow site | F B held; @Nadia; @Tarek Zemmari;"
            + " Tarek Zemmari: latent Slow site",
        "met @Nadia, @Tarek Zemmari #but @Tarek Zemmari too dear | F B held; @Nadia; @Tarek"
            + " Zemmari; Tarek Zemmari: objection too dear",
        "met @Nadia, @Tarek #q how long? @Nadia | F B held; @Nadia; @Tarek; Nadia: question how"
            + " long?",
        "met @Nadia, @Tarek #need @Nadia slow site #objection @Tarek too dear | F B held; @Nadia;"
            + " @Tarek; Nadia: need slow site; Tarek: objection too dear",
        "met @Nadia #need @Samir slow site | F B held; @Nadia; @Samir; Samir: need slow site",
        "met @Nadia #need slow site like @Samir | F B held; @Nadia; need slow site like Samir",
        "met @Nadia #need @Sam | F B held; @Nadia; @Sam",
        "met @Tom Reed, @Tom Hall #need @Tom slow site | F B held; @Tom Reed; @Tom Hall; @Tom;"
            + " Tom: need slow site",
        "met @Tom Reed, @Tom Hall #need @Tom Hall slow site | F B held; @Tom Reed; @Tom Hall; Tom"
            + " Hall: need slow site",
        "met @Nadia, @Tarek #need he knows @Nadia well | F B held; @Nadia; @Tarek; need he knows"
            + " Nadia well",
        "met @Nadia, @Tarek !send @Tarek offer | F B held; @Nadia; @Tarek; next send Tarek offer"
            + " / -",
        "#need @sophie slow site | Sophie Martin Lee: need slow site",
        "vu @Nadia, @Tarek #besoin @Tarek site lent | F B held; @Nadia; @Tarek; Tarek: need site"
            + " lent",
        "vu @Nadia et @Tarek #besoin site lent @Tarek | F B held; @Nadia; @Tarek; Tarek: need site"
            + " lent",
        "vu @Nadia et @Hélène #frein @helene : trop cher | F B held; @Nadia; @Hélène; Hélène:"
            + " objection trop cher",
        "vu @Nadia et @Hélène Roux #mais @Roux trop cher | F B held; @Nadia; @Hélène Roux; Hélène"
            + " Roux: objection trop cher",
        "vu @Nadia, @Tarek #latente @Nadia Être vue | F B held; @Nadia; @Tarek; Nadia: latent Être"
            + " vue",
        "vu @Nadia, @Tarek #demande quels délais ? @Tarek | F B held; @Nadia; @Tarek; Tarek:"
            + " question quels délais ?",
        "vu @Nadia #besoin @Samir, site lent | F B held; @Nadia; @Samir; Samir: need site lent",
        "vu @Nadia #besoin comme chez @Samir | F B held; @Nadia; need comme chez Samir",
        "vu @Nadia, @Tarek #besoin @Nadia site lent #besoin @Tarek moins cher !rappeler ven | F B"
            + " held; @Nadia; @Tarek; Nadia: need site lent; Tarek: need moins cher; next rappeler"
            + " / 2026-11-20",
        "vu @Nadia, @Tarek #promesse envoyer à @Tarek ven | F B held; @Nadia; @Tarek; promise"
            + " envoyer à Tarek / 2026-11-20",
      })
  void whoSaidIt(String line, String taken) {
    assertThat(said(line)).isEqualTo(taken);
  }

  private static String said(String line) {
    return LINE.tokens(line).stream().map(QuickLineTest::said).collect(Collectors.joining("; "));
  }

  private static String said(LineToken token) {
    return switch (token) {
      case LineToken.Way way ->
          letter(way.channel())
              + " "
              + way.direction().name().charAt(0)
              + (way.toCome() ? " coming" : " held");
      case LineToken.Person person -> "@" + person.name();
      case LineToken.When when ->
          "w " + when.moment().day() + when.moment().time().map(time -> " " + time).orElse("");
      case LineToken.Need need ->
          whose(need) + (need.kind() == NeedKind.LATENT ? "latent " : "need ") + need.words();
      case LineToken.Objection objection -> whose(objection) + "objection " + objection.words();
      case LineToken.Question question -> whose(question) + "question " + question.words();
      case LineToken.Place place -> "place " + place.words();
      case LineToken.Goal goal -> "goal " + goal.words();
      case LineToken.Promise promise -> "promise " + promise.words() + due(promise.due());
      case LineToken.Action action -> "next " + action.words() + due(action.due());
      case LineToken.Said said -> "said " + said.words();
    };
  }

  private static String whose(LineToken.Heard heard) {
    return heard.whose().map(name -> name + ": ").orElse("");
  }

  private static String due(LineToken.Due due) {
    return " / " + (due.past() ? "past " : "") + due.day().map(LocalDate::toString).orElse("-");
  }

  private static String letter(Channel channel) {
    return switch (channel) {
      case FACE_TO_FACE -> "F";
      case PHONE -> "P";
      case EMAIL -> "E";
      case LINKEDIN_MESSAGE -> "L";
      case COMMENT -> "C";
      case VIDEO -> "V";
      case EVENT -> "X";
      case GROUP -> "G";
    };
  }
}
