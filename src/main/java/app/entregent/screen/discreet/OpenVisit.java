package app.entregent.screen.discreet;

import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.NextMeeting;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatWords;
import app.entregent.model.relationship.visit.VisitPerson;
import app.entregent.model.relationship.visit.VisitSheet;
import app.entregent.model.relationship.visit.VisitSheets;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.Place;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sheet of a meeting as everybody may see it: with whom, in which roles, where, when and what
 * for, and the other meetings to come. What was said, feared or judged stays away.
 */
final class OpenVisit {
  private static final VisitSheets SHEETS = new VisitSheets();
  private static final ConversationStore CONVERSATIONS = new ConversationStore();

  private final Texts texts;
  private final ZonedDateTime now;

  OpenVisit(Texts texts, ZonedDateTime now) {
    this.texts = texts;
    this.now = now;
  }

  /** The sheet of this meeting, else of the next one. */
  OpenPage of(Reader reader, Optional<Long> wanted) {
    LocalDate today = now.toLocalDate();
    List<Conversation> ahead =
        CONVERSATIONS.planned(reader).stream()
            .filter(one -> NextMeeting.isAhead(one, now.toInstant(), today))
            .toList();
    return wanted
        .or(() -> ahead.stream().findFirst().map(Conversation::id))
        .flatMap(id -> SHEETS.of(reader, id))
        .map(sheet -> page(reader, sheet, ahead))
        .orElse(OpenPage.EMPTY);
  }

  private OpenPage page(Reader reader, VisitSheet sheet, List<Conversation> ahead) {
    Conversation meeting = sheet.meeting();
    List<OpenLine> lines = new ArrayList<>();
    lines.add(OpenLine.fact(when(meeting), OpenLine.joined(channel(meeting), meeting.place())));
    if (!meeting.goal().isBlank()) {
      lines.add(OpenLine.fact(texts.say("meeting.part.goal"), meeting.goal()));
    }
    if (!sheet.people().isEmpty()) {
      lines.add(OpenLine.heading("people.title"));
    }
    sheet.people().stream().map(this::person).forEach(lines::add);
    List<VisitSheet> others =
        ahead.stream()
            .filter(one -> one.id() != meeting.id())
            .flatMap(one -> SHEETS.of(reader, one.id()).stream())
            .toList();
    if (!others.isEmpty()) {
      lines.add(OpenLine.heading("meeting.part.others"));
    }
    others.stream().map(this::other).forEach(lines::add);
    return new OpenPage(title(sheet), lines);
  }

  private OpenLine person(VisitPerson person) {
    String roles =
        person.seat().filter(seat -> !seat.roles().isEmpty()).map(this::roles).orElse("");
    return OpenLine.link(
        person.card().name(),
        OpenLine.joined(roles, person.card().title(), person.card().company()),
        new Place.Person(person.card().id()));
  }

  private String roles(Seat seat) {
    return texts.say(SeatWords.roles(seat));
  }

  private OpenLine other(VisitSheet sheet) {
    return OpenLine.link(
        title(sheet), when(sheet.meeting()), new Place.Meetings(Optional.of(sheet.meeting().id())));
  }

  private String title(VisitSheet sheet) {
    return Stream.concat(
            Stream.of(sheet.account()), sheet.people().stream().map(one -> one.card().name()))
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElseGet(() -> texts.say("meeting.title.bare"));
  }

  private String when(Conversation meeting) {
    return meeting
        .moment()
        .time()
        .map(time -> texts.say(Message.of("meeting.when.at", meeting.heldOn(), time)))
        .orElseGet(() -> texts.language().date(meeting.heldOn()));
  }

  private String channel(Conversation meeting) {
    return texts.say("conversation.channel." + meeting.channel().name().toLowerCase(Locale.ROOT));
  }
}
