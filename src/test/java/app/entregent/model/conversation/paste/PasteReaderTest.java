package app.entregent.model.conversation.paste;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.conversation.paste.PastedText.Kind;
import app.entregent.model.people.ProfileLink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pasted texts are taken for; the longer ones lie as files beside this test, all invented. */
class PasteReaderTest {
  /** A Tuesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  /** Whose message, when, and how it begins and ends. */
  private static String gist(PastedText pasted) {
    return pasted.messages().stream()
        .map(
            message ->
                "%s <%s> %s %s [%s] %s"
                    .formatted(
                        message.sender(),
                        message.address(),
                        message.day().map(LocalDate::toString).orElse("?"),
                        message.time().map(Object::toString).orElse("?"),
                        message.subject(),
                        message.text().replace("\n", "/")))
        .collect(Collectors.joining("\n"));
  }

  private static PastedText read(String name) throws IOException {
    try (InputStream in = PasteReaderTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return PasteReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), TODAY);
    }
  }

  @Test
  void aThreadInEnglish() throws IOException {
    PastedText pasted = read("linkedin-en.txt");
    assertThat(pasted.kind()).isEqualTo(Kind.LINKEDIN);
    assertThat(pasted.note()).isEmpty();
    assertThat(gist(pasted))
        .isEqualTo(
            """
            Nadia Benjelloun <> 2026-10-12 10:15 [] Hello Yanis, thank you for the note on booking pages./Our own site is slow, is that something you fix?
            Yanis Amrani <> 2026-10-12 14:05 [] Hello Nadia, yes: most of the time it is the pictures.//Would Thursday at 10:30 suit you?
            Nadia Benjelloun <> 2026-11-16 09:02 [] Thursday at 10:30//is fine. See you there.
            Yanis Amrani <> 2026-11-17 08:40 [] 👍\
            """);
  }

  @Test
  void aThreadInFrench() throws IOException {
    PastedText pasted = read("linkedin-fr.txt");
    assertThat(pasted.kind()).isEqualTo(Kind.LINKEDIN);
    assertThat(gist(pasted))
        .isEqualTo(
            """
            Nadia Benjelloun <> 2025-12-03 10:15 [] Bonjour Yanis, merci pour votre note.
            Yanis Amrani <> 2025-12-03 14:05 [] Bonjour Nadia, c’est souvent une affaire d’images.
            Nadia Benjelloun <> 2026-11-13 09:02 [] Jeudi 10:30, cela me va.
            Yanis Amrani <> 2026-11-16 18:30 [] Parfait, à jeudi !\
            """);
  }

  @Test
  void aThreadWithoutItsHiddenLines() {
    PastedText pasted =
        PasteReader.read(
            """
            Conversation with Nadia

            OCT 12
            Nadia Benjelloun (She/Her)  10:15 AM
            Is Thursday at 10:30 fine?
            Meet at
            10:30

            Yanis Amrani
            2:05 PM
            Yes.
            """,
            TODAY);
    assertThat(pasted.note()).isEqualTo("Conversation with Nadia");
    assertThat(gist(pasted))
        .isEqualTo(
            """
            Nadia Benjelloun <> 2026-10-12 10:15 [] Is Thursday at 10:30 fine?/Meet at/10:30
            Yanis Amrani <> 2026-10-12 14:05 [] Yes.\
            """);
  }

  @Test
  void aMessageThatBeginsWithItsSendersNameKeepsIt() {
    PastedText pasted =
        PasteReader.read(
            """
            OCT 12
            Anna Meyer sent the following message at 10:15 AM
            View Anna’s profile
            Anna Meyer (She/Her) · 1st
            Anna Meyer here, can we move it?
            Anna Meyer sent the following message at 10:16 AM
            Anna Meyer 10:16 AM
            Anna Meyer is my name
            """,
            TODAY);
    assertThat(pasted.messages())
        .extracting(PastedMessage::text)
        .containsExactly("Anna Meyer here, can we move it?", "Anna Meyer is my name");
  }

  @ParameterizedTest
  @CsvSource({
    "11/09/2026 5:20 PM, 2026-11-09, ''",
    "13/11/2026 3:15 PM, 2026-11-13, ''",
    "13/11/2026 15:15, 2026-11-13, ''",
    "the day before, ?, the day before",
    "31/31/2026, ?, 31/31/2026"
  })
  void theDayOfAMailIsReadOrKeptAsItStandsThere(String sent, String day, String unread) {
    PastedMessage mail =
        PasteReader.read("From: Nadia <n@olea.example>\nSent: " + sent + "\n\nYes.", TODAY)
            .messages()
            .getFirst();
    assertThat(mail.day().map(LocalDate::toString).orElse("?")).isEqualTo(day);
    assertThat(mail.unread()).isEqualTo(unread);
  }

  @Test
  void aMailWithItsAnswersInEnglish() throws IOException {
    PastedText pasted = read("mail-en.txt");
    assertThat(pasted.kind()).isEqualTo(Kind.MAIL);
    assertThat(gist(pasted))
        .isEqualTo(
            """
            Yanis Amrani <yanis@atlasweb.example> 2026-11-09 17:20 [Booking pages] Hello Nadia,//may I send you two examples?
            Nadia Benjelloun <nadia@palmeraie.example> 2026-11-10 09:04 [Booking pages] Please do. Who else did you do this for?
            Yanis Amrani <yanis@atlasweb.example> 2026-11-10 11:31 [Booking pages] Two hotels in Fes.//Best regards,//Yanis Amrani/Partner | Atlas Web/+212 522 00 00 01\
            """);
    assertThat(pasted.contacts())
        .containsExactly(
            new PastedContact(
                "Yanis Amrani",
                "Partner",
                "Atlas Web",
                "yanis@atlasweb.example",
                "+212 522 00 00 01",
                java.util.Optional.empty()));
  }

  @Test
  void aMailWithItsAnswersInFrench() throws IOException {
    PastedText pasted = read("mail-fr.txt");
    assertThat(gist(pasted))
        .isEqualTo(
            """
            Yanis Amrani <yanis@atlasweb.example> 2026-11-09 17:20 [Pages de réservation] Bonjour Nadia,/puis-je vous envoyer deux exemples ?
            Nadia Benjelloun <nadia@palmeraie.example> 2026-11-10 09:04 [Pages de réservation] Volontiers.
             <> ? ? [Pages de réservation] Les voici.\
            """);
  }

  @Test
  void aSignature() {
    PastedText pasted =
        PasteReader.read(
            """
            Nadia Benjelloun
            Directrice marketing
            Palmeraie Prestige
            Tél. : +212 (0)524 00 00 12 | nadia@palmeraie.example
            www.linkedin.com/in/nadia-benjelloun-example
            12, avenue des Palmiers, Marrakech
            """,
            TODAY);
    assertThat(pasted.kind()).isEqualTo(Kind.CONTACT);
    assertThat(pasted.contacts())
        .containsExactly(
            new PastedContact(
                "Nadia Benjelloun",
                "Directrice marketing",
                "Palmeraie Prestige",
                "nadia@palmeraie.example",
                "+212 (0)524 00 00 12",
                ProfileLink.of("linkedin.com/in/nadia-benjelloun-example")));
    assertThat(pasted.note()).isEqualTo("12, avenue des Palmiers, Marrakech");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call Nadia about the site",
        "Meeting at 10:30",
        "Nadia Benjelloun",
        "See you at the Café Maure at 10:15",
        "From: a dream\nTo: a plan",
        "On the road again, he wrote:",
        "ring +212 522 00 00 01",
        "> quoted\n> words",
        "Monday\n\n12 October\n\nbuy milk",
        "نادية بنجلون",
        "😀😀😀",
        "1:2:3 4:5",
        "---",
      })
  void whatIsNothingElseStaysANote(String words) {
    PastedText pasted = PasteReader.read("  " + words + "\r\n\r\n", TODAY);
    assertThat(pasted.kind()).isEqualTo(Kind.NOTE);
    assertThat(pasted.note()).isEqualTo(words);
    assertThat(pasted.messages()).isEmpty();
  }

  @Test
  void aMegabyteIsReadInNoTime() {
    String long1 = "Nadia Benjelloun 10:15\nword word word\n\n".repeat(25_000);
    assertThat(PasteReader.read(long1, TODAY).messages()).hasSize(25_000);
    String spaces = (" ".repeat(1_000) + "\n").repeat(900);
    assertThat(PasteReader.read(spaces, TODAY).note()).isEmpty();
    String one = "a".repeat(900_000);
    assertThat(PasteReader.read(one, TODAY).note()).isEqualTo(one);
    String signs = "On 1" + " <".repeat(400_000);
    assertThat(PasteReader.read(signs, TODAY).note()).hasSize(signs.length());
    String quoted = ">".repeat(500_000) + "\n" + "Re: ".repeat(100_000);
    assertThat(PasteReader.read(quoted, TODAY).note().length()).isEqualTo(quoted.length() - 1);
    String answered =
        "From: N. Corvane\nSubject: "
            + "Re: ".repeat(4_500)
            + "Pages\n"
            + "> ".repeat(100_000)
            + "Gladly"
            + " \t".repeat(200_000)
            + "\nBest regards"
            + ",".repeat(200_000);
    assertThat(PasteReader.read(answered, TODAY).messages()).isNotEmpty();
    String digits = "1 ".repeat(450_000);
    assertThat(PasteReader.read(digits, TODAY).note()).hasSize(digits.length() - 1);
  }
}
