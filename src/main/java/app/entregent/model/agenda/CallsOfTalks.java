package app.entregent.model.agenda;

import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.Question;
import app.entregent.model.conversation.QuestionStore;
import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.text.Message;
import app.entregent.workspace.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Meetings, questions that wait, and what was promised or planned. */
final class CallsOfTalks {
  private static final Duration SOON = Duration.ofHours(2);
  private static final Duration TO_PREPARE = Duration.ofHours(48);

  private final ConversationStore conversations = new ConversationStore();
  private final QuestionStore questions = new QuestionStore();
  private final ColleagueStore colleagues = new ColleagueStore();
  private final NextActionStore actions = new NextActionStore();

  List<Call> find(Reader reader, ZonedDateTime now) {
    List<Call> calls = new ArrayList<>();
    for (Conversation meeting : conversations.planned(reader)) {
      meeting(meeting, now).ifPresent(calls::add);
    }
    LocalDate today = now.toLocalDate();
    for (Question question : questions.open(reader)) {
      calls.add(question(question, today));
    }
    List<NextAction> due =
        actions.open(reader).stream().filter(action -> action.isDue(today)).toList();
    Map<Long, String> ours =
        due.stream().anyMatch(a -> a.colleagueId().isPresent())
            ? colleagues.all(reader).stream()
                .collect(Collectors.toMap(Colleague::id, Colleague::name))
            : Map.of();
    due.forEach(action -> calls.add(action(action, ours, today)));
    return calls;
  }

  /**
   * A meeting of which only the day is known is neither soon nor over on that day, but may be
   * unprepared.
   */
  private static Optional<Call> meeting(Conversation meeting, ZonedDateTime now) {
    Instant start = meeting.startedAt();
    Instant instant = now.toInstant();
    LocalDate today = now.toLocalDate();
    boolean over = meeting.timed() ? start.isBefore(instant) : meeting.heldOn().isBefore(today);
    if (over) {
      return Optional.of(meeting(TodayKind.MEETING_TO_LOG, meeting, toLog(meeting)));
    }
    if (meeting.timed() && !start.isAfter(instant.plus(SOON))) {
      return Optional.of(meeting(TodayKind.MEETING_SOON, meeting, soon(meeting, now.getZone())));
    }
    if (meeting.goal().isBlank() && !start.isAfter(instant.plus(TO_PREPARE))) {
      return Optional.of(
          meeting(TodayKind.MEETING_UNPREPARED, meeting, unprepared(meeting, now.getZone())));
    }
    return Optional.empty();
  }

  private static Call meeting(TodayKind kind, Conversation meeting, Message reason) {
    return Call.typed(
        kind,
        meeting.id(),
        meeting.personIds().stream().findFirst(),
        meeting.accountId(),
        name -> reason,
        meeting.heldOn());
  }

  private static Message soon(Conversation meeting, ZoneId zone) {
    return meeting.goal().isBlank()
        ? Message.of("today.reason.meeting_soon.bare", time(meeting, zone))
        : Message.of("today.reason.meeting_soon", time(meeting, zone), meeting.goal());
  }

  private static Message unprepared(Conversation meeting, ZoneId zone) {
    return meeting.timed()
        ? Message.of("today.reason.meeting_unprepared.timed", meeting.heldOn(), time(meeting, zone))
        : Message.of("today.reason.meeting_unprepared", meeting.heldOn());
  }

  private static Message toLog(Conversation meeting) {
    return Message.of("today.reason.meeting_to_log", meeting.heldOn());
  }

  private static Object time(Conversation meeting, ZoneId zone) {
    return meeting.startedAt().atZone(zone).toLocalTime();
  }

  private static Call question(Question question, LocalDate today) {
    long days = ChronoUnit.DAYS.between(question.askedOn(), today);
    return Call.typed(
        TodayKind.QUESTION_WAITING,
        question.id(),
        question.personId(),
        question.accountId(),
        name -> Message.of("today.reason.question_waiting", question.words(), days),
        question.askedOn());
  }

  private static Call action(NextAction action, Map<Long, String> colleagues, LocalDate today) {
    LocalDate due = action.due().orElse(today);
    long late = ChronoUnit.DAYS.between(due, today);
    String colleague = action.colleagueId().map(id -> colleagues.getOrDefault(id, "")).orElse("");
    String key =
        switch (action.owner()) {
          case ME -> action.promised() ? "today.reason.promise_due" : "today.reason.action_due";
          case COLLEAGUE ->
              colleague.isEmpty()
                  ? "today.reason.action_due.colleague"
                  : "today.reason.action_due.named";
          case CLIENT -> "today.reason.action_due.client";
        };
    return Call.typed(
        action.promised() ? TodayKind.PROMISE_DUE : TodayKind.ACTION_DUE,
        action.id(),
        action.personId(),
        action.accountId(),
        name -> Message.of(key, action.words(), late, colleague),
        due);
  }
}
