package app.entregent.screen.log;

import app.entregent.model.account.NeedKind;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.DayWords;
import app.entregent.model.conversation.Felt;
import app.entregent.model.conversation.Heard;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.MomentWords;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.TalkEntry;
import app.entregent.model.conversation.Toward;
import app.entregent.model.conversation.detail.SharedContent;
import app.entregent.model.conversation.detail.TalkDetails;
import app.entregent.text.Message;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a form at a moment: what is meant, and what is wrong with it in a sentence. */
final class LogCheck {
  private final LogForm form;
  private final ZonedDateTime now;

  LogCheck(LogForm form, ZonedDateTime now) {
    this.form = form;
    this.now = now;
  }

  /** When it takes place, as far as the words say it. */
  Optional<Moment> moment() {
    Toward toward = form.toComeProperty().get() ? Toward.FUTURE : Toward.PAST;
    if (toward == Toward.FUTURE && form.text(LogField.WHEN).isEmpty()) {
      return Optional.empty();
    }
    return new MomentWords(now.toLocalDate(), now.toLocalTime(), toward)
        .moment(form.text(LogField.WHEN));
  }

  /** Whether the moment lies before us. A day alone lies before us from tomorrow on. */
  boolean isToCome(Moment moment) {
    return moment.time().isPresent()
        ? moment.instant(now.getZone()).isAfter(now.toInstant())
        : moment.day().isAfter(now.toLocalDate());
  }

  /** What the words for the moment were taken for; empty while they say nothing. */
  Optional<Message> momentSaid() {
    return moment()
        .map(
            moment -> {
              if (moment.isSkipped(now.getZone())) {
                return Message.of(
                    "conversation.when.skipped",
                    moment.day(),
                    moment.time().orElseThrow(),
                    moment.instant(now.getZone()).atZone(now.getZone()).toLocalTime());
              }
              String tense = isToCome(moment) ? "to_come" : "held";
              return moment
                  .time()
                  .map(time -> Message.of("conversation.when.timed." + tense, moment.day(), time))
                  .orElseGet(() -> Message.of("conversation.when.day." + tense, moment.day()));
            });
  }

  /** What the words for a day to come were taken for; empty while they say nothing. */
  Optional<Message> daySaid(LogField field) {
    return day(field).map(day -> Message.of("conversation.due.said", day));
  }

  /** Puts every problem on the form. */
  void markProblems() {
    for (LogField field : LogField.values()) {
      form.right(field);
      if (form.words(field).get().length() > field.longest()) {
        form.wrong(field, Message.of("conversation.trouble.too_long", field.longest()));
      }
    }
    if (!form.text(LogField.PERSON).isEmpty()) {
      form.wrong(
          LogField.PERSON, Message.of("conversation.trouble.unknown", form.text(LogField.PERSON)));
    } else if (form.people().isEmpty()) {
      form.wrong(LogField.PERSON, Message.of("conversation.trouble.nobody"));
    }
    markMoment();
    if (minutes().isEmpty()) {
      form.wrong(LogField.MINUTES, Message.of("conversation.trouble.minutes"));
    }
    markTask(LogField.PROMISE, LogField.PROMISE_DUE);
    markTask(LogField.NEXT, LogField.NEXT_DUE);
  }

  private void markMoment() {
    Optional<Moment> moment = moment();
    if (moment.isEmpty()) {
      form.wrong(LogField.WHEN, Message.of("conversation.trouble.when"));
    } else if (form.toComeProperty().get() && !isToCome(moment.get())) {
      form.wrong(LogField.WHEN, Message.of("conversation.trouble.meeting_past"));
    }
  }

  private void markTask(LogField words, LogField due) {
    if (form.text(due).isEmpty()) {
      return;
    }
    Optional<LocalDate> day = day(due);
    if (day.isEmpty()) {
      form.wrong(due, Message.of("conversation.trouble.day"));
    } else if (day.get().isBefore(now.toLocalDate())) {
      form.wrong(due, Message.of("conversation.trouble.due_past", day.get()));
    } else if (form.text(words).isEmpty()) {
      form.wrong(words, Message.of("conversation.trouble.no_words"));
    }
  }

  /** What is to be written. Only for a form without problems. */
  TalkEntry entry(Optional<Long> account, LogContext context) {
    Moment moment = moment().orElseThrow();
    boolean planned = isToCome(moment);
    NewConversation talk =
        new NewConversation(
            form.people().stream().flatMap(partner -> partner.id().stream()).toList(),
            account,
            moment,
            now.getZone(),
            form.channelProperty().get(),
            form.directionProperty().get(),
            planned ? ConversationState.PLANNED : ConversationState.HELD,
            form.text(LogField.GOAL),
            form.text(LogField.PLACE),
            form.text(LogField.SAID),
            form.details().first().act(),
            context.decision(),
            form.details().first().sign());
    List<Optional<Felt>> felt =
        knownFirst().map(partner -> form.feltProperty(partner).get()).toList();
    return new TalkEntry(
        context.meeting(),
        talk,
        form.people().stream().filter(TalkPartner::isNew).map(TalkPartner::name).toList(),
        planned ? List.of() : felt,
        heard(),
        planned ? Optional.empty() : context.question(),
        task(LogField.PROMISE, LogField.PROMISE_DUE),
        task(LogField.NEXT, LogField.NEXT_DUE));
  }

  private List<Heard> heard() {
    Heard.Kind need =
        form.needKindProperty().get() == NeedKind.LATENT ? Heard.Kind.LATENT_NEED : Heard.Kind.NEED;
    Stream<Heard> fields =
        Stream.of(
            heard(need, LogField.NEED, form.text(LogField.THEIR_WORDS)),
            heard(Heard.Kind.OBJECTION, LogField.OBJECTION, ""),
            heard(Heard.Kind.QUESTION, LogField.QUESTION, ""));
    Speakers speakers = form.speakers();
    Stream<Heard> also =
        speakers.also().stream()
            .map(one -> new Heard(one.kind(), one.words(), "", speakers.place(one.speaker())));
    return Stream.concat(fields, also).filter(one -> !one.words().isEmpty()).toList();
  }

  private Heard heard(Heard.Kind kind, LogField field, String theirWords) {
    return new Heard(kind, form.text(field), theirWords, form.speakers().place(field));
  }

  /** What the folded parts say. Only for a form without problems. */
  TalkDetails details() {
    DetailForm more = form.details();
    DetailDraft chosen = more.draft();
    String typed = form.text(LogField.CONTENT);
    List<SharedContent> content =
        Stream.concat(
                chosen.content().stream(),
                Stream.of(new SharedContent(Optional.empty(), typed))
                    .filter(one -> !typed.isEmpty()))
            .toList();
    return new TalkDetails(
        knownFirst().map(more::shown).toList(),
        chosen.norms(),
        form.text(LogField.GIVEN),
        form.text(LogField.RECEIVED),
        form.text(LogField.ASKED),
        content,
        chosen.files(),
        Set.copyOf(chosen.detached()),
        chosen.outcomes(),
        minutes().orElse(TalkDetails.USUAL_MINUTES));
  }

  /** The people in the order in which they are written. */
  private Stream<TalkPartner> knownFirst() {
    return form.speakers().inOrder().stream();
  }

  /** How long it takes; empty if that is not said in whole minutes between 5 and a day. */
  private Optional<Integer> minutes() {
    String typed = form.text(LogField.MINUTES);
    return typed.isEmpty()
        ? Optional.of(TalkDetails.USUAL_MINUTES)
        : Optional.of(typed)
            .filter(text -> text.matches("\\d{1,4}"))
            .map(Integer::valueOf)
            .filter(minutes -> minutes >= TalkDetails.FEWEST_MINUTES)
            .filter(minutes -> minutes <= TalkDetails.MOST_MINUTES);
  }

  private TalkEntry.Task task(LogField words, LogField due) {
    return new TalkEntry.Task(form.text(words), day(due));
  }

  private Optional<LocalDate> day(LogField field) {
    return new DayWords(now.toLocalDate(), Toward.FUTURE).day(form.text(field));
  }
}
