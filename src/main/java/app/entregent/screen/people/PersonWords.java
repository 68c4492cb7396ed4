package app.entregent.screen.people;

import app.entregent.model.conversation.BondFacts;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.StoryEntry;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** How a person and the tie to him are spoken of. */
final class PersonWords {
  private PersonWords() {}

  /** The post held now, in a line. */
  static Message who(PersonPage page) {
    String title = page.card().title();
    String company = page.card().company();
    if (title.isEmpty() && company.isEmpty()) {
      return Message.of(
          page.person().provisional() ? "people.person.provisional" : "people.person.no_post");
    }
    if (title.isEmpty() || company.isEmpty()) {
      return Message.of("people.person.one", title + company);
    }
    return Message.of("people.person.post", title, company);
  }

  /** What makes the bond what it is. */
  static Message bondReason(PersonPage page) {
    BondFacts facts = page.facts();
    if (page.bond().judged() && page.judgement().isPresent()) {
      return Message.of("people.bond.judged", page.judgement().get().on());
    }
    return reason("people.bond.cost", facts.cost())
        .or(() -> reason("people.bond.talked", facts.talked()))
        .or(() -> reason("people.bond.answered", facts.answered()))
        .or(() -> reason("people.bond.connected", facts.connected()))
        .orElse(Message.of("people.bond.nothing"));
  }

  /** How long ago the last exchange was, and the rhythm that one wishes for. */
  static Message warmthReason(PersonPage page, LocalDate today) {
    if (page.touch().isEmpty()) {
      return Message.of("people.warmth.never");
    }
    LocalDate last = page.touch().get().on();
    long days = ChronoUnit.DAYS.between(last, today);
    Message ago =
        days < 0
            ? Message.of("people.warmth.ahead", last)
            : Message.of("people.warmth.last", days, last);
    return page.keepWarm()
        .map(keep -> Message.of("people.warmth.cadence", ago, keep.cadenceDays(), keep.why()))
        .orElse(Message.of("people.warmth.free", ago));
  }

  static Timeline.Entry entry(StoryEntry entry, LiveTexts texts) {
    Conversation talk = entry.talk();
    String channel = texts.now(channel(talk.channel()));
    Message title =
        switch (talk.state()) {
          case PLANNED -> Message.of("people.story.planned", channel);
          case CANCELLED -> Message.of("people.story.cancelled", channel);
          case HELD ->
              entry.talks() > 1
                  ? Message.of("people.story.thread", channel, entry.talks(), entry.first())
                  : Message.of(
                      "people.story." + talk.direction().name().toLowerCase(Locale.ROOT), channel);
        };
    boolean timed = talk.timed() && talk.state() == ConversationState.PLANNED;
    String day =
        timed
            ? texts.language().dateAndTime(talk.startedAt().atZone(talk.zone()))
            : texts.language().date(talk.heldOn());
    return new Timeline.Entry(icon(talk.channel()), day, texts.now(title), entry.gist());
  }

  private static Message channel(Channel channel) {
    return Message.of("people.channel." + channel.name().toLowerCase(Locale.ROOT));
  }

  private static Optional<Message> reason(String key, Optional<LocalDate> day) {
    return day.map(on -> Message.of(key, on));
  }

  private static Ikon icon(Channel channel) {
    return switch (channel) {
      case LINKEDIN_MESSAGE -> Material2OutlinedMZ.MESSAGE;
      case COMMENT -> Material2OutlinedAL.COMMENT;
      case GROUP -> Material2OutlinedAL.FORUM;
      case EMAIL -> Material2OutlinedMZ.MAIL;
      case PHONE -> Material2OutlinedMZ.PHONE;
      case VIDEO -> Material2OutlinedMZ.VIDEOCAM;
      case FACE_TO_FACE -> Material2OutlinedMZ.PEOPLE;
      case EVENT -> Material2OutlinedAL.EVENT;
    };
  }
}
