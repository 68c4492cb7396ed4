package app.entregent.exchange;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.DateEntry;
import app.entregent.model.relationship.DateKind;
import app.entregent.model.relationship.ImportantDateStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class CalendarFileTest {
  private static final LocalDate TODAY = LocalDate.now(TestWorkspace.CLOCK);
  private static final ZoneId CASABLANCA = ZoneId.of("Africa/Casablanca");
  private static final String ODD =
      "Send the list; the price, too \\ and \"more\"\nأهلا 🎉 "
          + "a long sentence that must be folded ".repeat(4).strip();

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    now(workspace.change(Label.of("action.change.added"), CalendarFileTest::fill));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private static boolean fill(Transaction tx) {
    long account = new AccountStore().add(tx, "Villa Ocre");
    long nora = new PersonStore().add(tx, NewPerson.typed("Nora Selm", "Villa Ocre", "Director"));
    NextActionStore actions = new NextActionStore();
    actions.add(
        tx,
        Optional.of(account),
        Optional.of(nora),
        ActionPlan.mine(ODD, Optional.of(TODAY.minusDays(9))));
    actions.add(
        tx, Optional.empty(), Optional.empty(), ActionPlan.mine("No day", Optional.empty()));
    new ConversationStore()
        .add(
            tx,
            NewConversation.planned(
                List.of(nora, new PersonStore().addProvisional(tx, "Adam Brun")),
                Optional.of(account),
                new Moment(TODAY.plusDays(1), Optional.of(LocalTime.of(10, 30))),
                CASABLANCA,
                Channel.FACE_TO_FACE,
                "Know the budget"));
    ImportantDateStore dates = new ImportantDateStore();
    dates.save(
        tx,
        new DateEntry(DateKind.BIRTHDAY, "", "29/02/1992", true, "3")
            .read(0, Optional.of(nora), Optional.empty(), TODAY)
            .orElseThrow());
    dates.save(
        tx,
        new DateEntry(DateKind.RENEWAL, "Hosting", "31/12/2026", true, "")
            .read(0, Optional.empty(), Optional.of(account), TODAY)
            .orElseThrow());
    return true;
  }

  @Test
  void whatIsWrittenIsReadBackAsItWas() throws IOException {
    List<VEvent> events = events("all.ics", Language.EN, false);
    assertThat(events).hasSize(4);
    assertThat(events.getFirst().getSummary().getValue())
        .isEqualTo(ODD + " · Nora Selm · Villa Ocre");
    assertThat(Files.readAllLines(folder.resolve("all.ics")))
        .allMatch(line -> line.length() <= 75)
        .contains(
            "DTSTART;VALUE=DATE:20261117", "DTSTART:20261118T093000Z", "DTEND:20261118T103000Z")
        .contains("DTSTART;VALUE=DATE:20270228", "RRULE:FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2")
        .contains("TRIGGER;RELATED=START:-P3D");
    VEvent meeting = events.get(1);
    assertThat(meeting.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2026-11-18T09:30:00Z"));
    assertThat(meeting.getSummary().getValue()).contains("Nora Selm, Adam Brun");
    assertThat(meeting.getDescription().getValue()).isEqualTo("Know the budget");
  }

  @Test
  void idsStayAndTheDiscreetFileNamesNobody() throws IOException {
    List<VEvent> first = events("one.ics", Language.EN, false);
    List<VEvent> again = events("two.ics", Language.FR, false);
    assertThat(again)
        .extracting(event -> event.getUid().getValue())
        .isEqualTo(first.stream().map(event -> event.getUid().getValue()).toList())
        .doesNotHaveDuplicates();
    events("discreet.ics", Language.FR, true);
    assertThat(Files.readString(folder.resolve("discreet.ics")))
        .contains("SUMMARY:Prochaine action · Villa Ocre", "SUMMARY:Rendez-vous · Villa Ocre")
        .doesNotContain("Nora", "Selm", "budget", "price", "Hosting", "RRULE");
  }

  @Test
  void piecesOfTheWeekAreThereWithAnAlarmUntilTheyAreShared() throws IOException {
    PieceStore pieces = new PieceStore();
    now(
        workspace.change(
            Label.of("engage.change.add"),
            tx -> {
              pieces.add(tx, NewPiece.post("Five questions", TODAY.plusDays(2), OptionalInt.of(9)));
              pieces.add(tx, NewPiece.post("A figure", TODAY.plusDays(3)));
              pieces.done(tx, pieces.add(tx, NewPiece.post("Shared", TODAY)));
              pieces.drop(tx, pieces.add(tx, NewPiece.post("Given up", TODAY)));
              pieces.add(tx, NewPiece.post("Past", TODAY.minusDays(1)));
              return true;
            }));
    List<VEvent> events = events("week.ics", Language.EN, false);
    assertThat(events)
        .extracting(event -> event.getSummary().getValue())
        .contains("Five questions · Own profile", "A figure · Own profile")
        .noneMatch(
            said ->
                said.startsWith("Shared") || said.startsWith("Given") || said.startsWith("Past"));
    assertThat(Files.readAllLines(folder.resolve("week.ics")))
        .as("an hour of the place where one is, without a zone")
        .contains("DTSTART:20261119T090000", "TRIGGER;RELATED=START:-PT15M")
        .contains("DTSTART;VALUE=DATE:20261120", "TRIGGER;RELATED=START:PT9H");
    events("open.ics", Language.FR, true);
    assertThat(Files.readString(folder.resolve("open.ics")))
        .contains("SUMMARY:Un contenu à partager · Mon profil")
        .doesNotContain("Five questions", "A figure");
  }

  private List<VEvent> events(String name, Language language, boolean discreet) throws IOException {
    Path file = folder.resolve(name);
    int count =
        new CalendarFile(
                workspace, Texts.of(language), TODAY, TestWorkspace.CLOCK.instant(), discreet)
            .write(file);
    ICalendar calendar = Biweekly.parse(Files.readString(file)).first();
    assertThat(calendar.getEvents()).hasSize(count);
    assertThat(calendar.validate(calendar.getVersion()).isEmpty()).isTrue();
    return calendar.getEvents();
  }
}
