package app.entregent.screen.log;

import app.entregent.model.conversation.Heard;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.line.LineToken;
import app.entregent.screen.log.LineChip.Sign;
import app.entregent.text.Message;
import java.util.Locale;
import java.util.Optional;

/** What a part of the line was taken for, in words. */
final class LineWords {
  private LineWords() {}

  static LineChip person(String name, Optional<TalkPartner> partner, int called) {
    return partner
        .map(
            who ->
                new LineChip(
                    Message.of(
                        who.isNew() ? "conversation.line.new" : "conversation.line.person",
                        who.name()),
                    Sign.PERSON,
                    false))
        .orElseGet(
            () ->
                new LineChip(
                    called > 1
                        ? Message.of("conversation.line.several", name, called)
                        : Message.of("conversation.line.unknown", name),
                    Sign.PERSON,
                    true));
  }

  static LineChip chip(LineToken token) {
    return switch (token) {
      case LineToken.Way way ->
          chip(
              Sign.WAY,
              Message.of("conversation.channel." + way.channel().name().toLowerCase(Locale.ROOT)));
      case LineToken.Person person -> person(person.name(), Optional.empty(), 0);
      case LineToken.When when -> chip(Sign.WHEN, moment(when.moment()));
      case LineToken.Heard heard -> heard(heard, heard.whose());
      case LineToken.Place place ->
          chip(Sign.WHEN, Message.of("conversation.line.place", place.words()));
      case LineToken.Goal goal ->
          chip(Sign.WHEN, Message.of("conversation.line.goal", goal.words()));
      case LineToken.Promise promise ->
          due("conversation.line.promise", promise.words(), promise.due());
      case LineToken.Action action -> due("conversation.line.next", action.words(), action.due());
      case LineToken.Said said ->
          chip(Sign.SAID, Message.of("conversation.line.said", said.words()));
    };
  }

  static LineChip heard(LineToken.Heard heard, Optional<String> whose) {
    return chip(Sign.OUTCOME, heard(HeardFilling.kind(heard), heard.words(), whose));
  }

  /** What was said, and whose it is where that is named. */
  static Message heard(Heard.Kind kind, String words, Optional<String> whose) {
    String key =
        switch (kind) {
          case NEED -> "conversation.line.need";
          case LATENT_NEED -> "conversation.line.latent";
          case OBJECTION -> "conversation.line.objection";
          case QUESTION -> "conversation.line.question";
        };
    return whose
        .map(name -> Message.of(key + ".of", words, name))
        .orElseGet(() -> Message.of(key, words));
  }

  private static LineChip due(String key, String words, LineToken.Due due) {
    if (due.past()) {
      return new LineChip(
          Message.of(key + ".past", words, due.day().orElseThrow()), Sign.NEXT, true);
    }
    return chip(
        Sign.NEXT,
        due.day()
            .map(day -> Message.of(key + ".due", words, day))
            .orElseGet(() -> Message.of(key, words)));
  }

  private static Message moment(Moment moment) {
    return moment
        .time()
        .map(time -> Message.of("conversation.line.timed", moment.day(), time))
        .orElseGet(() -> Message.of("conversation.line.day", moment.day()));
  }

  private static LineChip chip(Sign sign, Message words) {
    return new LineChip(words, sign, false);
  }
}
