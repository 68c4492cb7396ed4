package app.entregent.screen.meeting;

import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.SeatWords;
import app.entregent.model.decision.Stance;
import app.entregent.model.relationship.capital.AccountWord;
import app.entregent.model.relationship.visit.VisitPerson;
import app.entregent.model.relationship.visit.VisitSheet;
import app.entregent.report.Paper;
import app.entregent.report.Paper.Block;
import app.entregent.report.Paper.Card;
import app.entregent.report.Paper.Field;
import app.entregent.report.Paper.Heading;
import app.entregent.report.Paper.Item;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the sheet of a meeting into words: the same on the screen and on paper. */
final class VisitPaper {
  private final Texts texts;
  private final ZonedDateTime now;

  VisitPaper(Texts texts, ZonedDateTime now) {
    this.texts = texts;
    this.now = now;
  }

  Paper of(VisitSheet sheet) {
    Conversation meeting = sheet.meeting();
    List<Block> blocks = new ArrayList<>();
    blocks.add(field("goal", meeting.goal()));
    if (sheet.people().isEmpty()) {
      blocks.add(new Field(texts.say("meeting.people"), texts.say("meeting.people.none"), true));
    }
    bring(sheet, blocks);
    vocabulary(sheet, blocks);
    sheet.people().forEach(person -> blocks.add(card(person)));
    return new Paper(title(sheet), subtitle(sheet), blocks);
  }

  private String title(VisitSheet sheet) {
    String names =
        sheet.people().stream().map(one -> one.card().name()).collect(Collectors.joining(", "));
    return sheet.account().isEmpty() && names.isEmpty()
        ? texts.say("meeting.title.bare")
        : sheet.account().isEmpty() ? names : sheet.account();
  }

  private String subtitle(VisitSheet sheet) {
    Conversation meeting = sheet.meeting();
    return Stream.of(
            texts.say(MeetingWords.when(meeting, now)),
            texts.say("conversation.channel." + meeting.channel().name().toLowerCase(Locale.ROOT)),
            meeting.place(),
            sheet.decision().map(Decision::object).orElse(""))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private Card card(VisitPerson person) {
    String company = person.card().post();
    String detail =
        Stream.of(
                person.seat().map(seat -> texts.say(SeatWords.roles(seat))).orElse(""),
                person
                    .seat()
                    .filter(seat -> seat.stance() != Stance.UNKNOWN)
                    .map(seat -> seat.stance().sign() + " " + texts.say(seat.stance().word()))
                    .orElse(""),
                company)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    return new Card(
        person.card().id(),
        person.card().name(),
        detail,
        List.of(
            lastWords(person),
            new Field(
                texts.say("meeting.question"),
                texts.say(person.question().words(person.openQuestion())),
                false),
            part(person, "gain", person.text(SeatText.GAIN)),
            part(person, "worry", person.text(SeatText.WORRY)),
            part(person, "objection", person.objection()),
            part(person, "argument", person.text(SeatText.ARGUMENT))));
  }

  private Field lastWords(VisitPerson person) {
    return person
        .lastWords()
        .map(
            said ->
                new Field(texts.say(Message.of("meeting.last.on", said.on())), said.gist(), false))
        .orElseGet(() -> field("last", ""));
  }

  /** What is not known yet says where it is written: on the map, or on the map once seated. */
  private Field part(VisitPerson person, String key, String text) {
    return text.isBlank() && person.seat().isEmpty()
        ? new Field(texts.say("meeting.part." + key), texts.say("meeting.unseated"), true)
        : field(key, text);
  }

  private Field field(String key, String text) {
    return new Field(
        texts.say("meeting.part." + key),
        text.isBlank() ? texts.say("meeting.missing." + key) : text,
        text.isBlank());
  }

  /** How they call things: one speaks their language there. */
  private void vocabulary(VisitSheet sheet, List<Block> blocks) {
    if (!sheet.vocabulary().isEmpty()) {
      blocks.add(new Heading(texts.say("meeting.vocabulary")));
    }
    for (AccountWord one : sheet.vocabulary()) {
      blocks.add(new Item("", one.word(), one.meaning()));
    }
  }

  private void bring(VisitSheet sheet, List<Block> blocks) {
    blocks.add(new Heading(texts.say("meeting.bring")));
    if (sheet.promises().isEmpty() && sheet.content().isEmpty()) {
      blocks.add(new Field("", texts.say("meeting.bring.none"), true));
    }
    for (NextAction promise : sheet.promises()) {
      String due = promise.due().map(day -> texts.say("meeting.bring.due", day)).orElse("");
      blocks.add(new Item("", texts.say("meeting.bring.promise", promise.words()), due));
    }
    sheet
        .content()
        .forEach(words -> blocks.add(new Item("", texts.say("meeting.bring.content", words), "")));
  }
}
