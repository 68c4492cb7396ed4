package app.entregent.screen.relationship;

import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.Warmth;
import app.entregent.model.people.PersonCard;
import app.entregent.model.relationship.ClientCare;
import app.entregent.model.relationship.ColdOrder;
import app.entregent.model.relationship.ColdTie;
import app.entregent.model.relationship.Favour;
import app.entregent.model.relationship.FavourDirection;
import app.entregent.model.relationship.FavourRow;
import app.entregent.model.relationship.Introduction;
import app.entregent.model.relationship.IntroductionState;
import app.entregent.model.relationship.counterpart.Counterparts;
import app.entregent.text.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What the rows say. */
final class RelationshipWords {
  private RelationshipWords() {}

  /** Who or what it is, in the second line under the name. */
  static Message about(RelationshipRow row) {
    return switch (row) {
      case RelationshipRow.Cold(ColdTie tie) -> post(tie.person());
      case RelationshipRow.Owed(FavourRow favour) -> post(favour.person());
      case RelationshipRow.Wish(var wish) ->
          Message.of("relationship.row.through", wish.through().name());
      case RelationshipRow.Client(ClientCare care) ->
          Message.of("relationship.row.known", care.known());
      case RelationshipRow.Match(Counterparts all) ->
          Message.of(
              "relationship.row.sides", (long) all.theirs().size(), (long) all.ours().size());
    };
  }

  /** Why the row is there. */
  static Message reason(RelationshipRow row, LocalDate today) {
    return switch (row) {
      case RelationshipRow.Cold(ColdTie tie) ->
          Message.of("relationship.row.cold", tie.days(), by(tie.last()), tie.why().cadenceDays());
      case RelationshipRow.Owed(FavourRow favour) -> done(favour, today);
      case RelationshipRow.Wish(var wish) -> state(wish.introduction(), today);
      case RelationshipRow.Client(ClientCare care) ->
          care.last()
              .map(
                  touch ->
                      Message.of("relationship.row.client", days(touch.on(), today), by(touch)))
              .orElse(Message.of("relationship.row.client_never"));
      case RelationshipRow.Match(Counterparts all) ->
          all.next().isEmpty()
              ? Message.of("relationship.row.held")
              : Message.of(
                  "relationship.counterpart.meet",
                  all.next().getFirst().ours().name(),
                  all.next().getFirst().theirs().name());
    };
  }

  /** One or two words that sort the row at a glance. */
  static Message sign(RelationshipRow row) {
    return switch (row) {
      case RelationshipRow.Cold(ColdTie tie) -> warmth(tie.warmth());
      case RelationshipRow.Owed(FavourRow favour) -> owed(favour.favour());
      case RelationshipRow.Wish(var wish) -> state(wish.introduction().state());
      case RelationshipRow.Client(ClientCare care) ->
          Message.of("relationship.ladder." + code(care.account().ladder()));
      case RelationshipRow.Match(Counterparts all) ->
          Message.of("relationship.sign.bare", (long) all.bare());
    };
  }

  /** The style of the sign. */
  static String signStyle(RelationshipRow row) {
    return switch (row) {
      case RelationshipRow.Cold(ColdTie tie) -> "warmth-" + code(tie.warmth());
      case RelationshipRow.Owed(FavourRow favour) ->
          favour.favour().settled() ? "sign-done" : "sign-" + code(favour.favour().direction());
      case RelationshipRow.Wish(var wish) ->
          wish.introduction().state().open() ? "sign-open" : "sign-done";
      case RelationshipRow.Client(ClientCare care) -> "warmth-" + code(care.warmth());
      case RelationshipRow.Match(Counterparts all) ->
          all.bare() == 0 ? "sign-done" : "sign-received";
    };
  }

  /** Why a tie that goes cold stands where it stands in the list. */
  static Message order(ColdTie tie) {
    ColdOrder order = tie.order();
    return Message.of(
        "relationship.cold.order",
        order.overdue(),
        order.factor(),
        order.rank().isPresent() ? 1 : 0,
        order.rank().orElse(0),
        order.urgency());
  }

  /** The verb of the one act that a row offers. */
  static Message act(RelationshipRow row) {
    return switch (row) {
      case RelationshipRow.Cold cold -> Message.of("relationship.act.log");
      case RelationshipRow.Client client -> Message.of("relationship.act.log");
      case RelationshipRow.Match match -> Message.of("relationship.act.open");
      case RelationshipRow.Owed(FavourRow favour) ->
          Message.of(
              favour.favour().settled() ? "relationship.act.unsettle" : "relationship.act.settle");
      case RelationshipRow.Wish(var wish) ->
          wish.introduction()
              .state()
              .next()
              .map(next -> Message.of("relationship.act.to." + code(next)))
              .orElse(Message.of("relationship.act.open"));
    };
  }

  static Message state(IntroductionState state) {
    return Message.of("relationship.state." + code(state));
  }

  static Message warmth(Warmth warmth) {
    return Message.of("relationship.warmth." + code(warmth));
  }

  static Message direction(FavourDirection direction) {
    return Message.of("relationship.direction." + code(direction));
  }

  /** What the favour was. */
  static Message what(FavourRow row) {
    return row.favour().introductionId().isPresent()
        ? Message.of("relationship.favour.introduced", row.introducedTo())
        : Message.of("relationship.favour.words", row.favour().words());
  }

  /** How one was in touch, as the end of a sentence. */
  static Message by(Touch touch) {
    return Message.of("relationship.by." + code(touch.channel()));
  }

  static long days(LocalDate from, LocalDate today) {
    return ChronoUnit.DAYS.between(from, today);
  }

  /** The post of a person, as far as it is known. */
  static Message post(PersonCard card) {
    if (card.title().isEmpty()) {
      return Message.of("relationship.post.company", card.company());
    }
    return card.company().isEmpty()
        ? Message.of("relationship.post.title", card.title())
        : Message.of("relationship.post.both", card.title(), card.company());
  }

  private static Message owed(Favour favour) {
    return favour.settled()
        ? Message.of("relationship.owed.settled")
        : Message.of("relationship.owed." + code(favour.direction()));
  }

  private static Message done(FavourRow row, LocalDate today) {
    return Message.of("relationship.row.favour", what(row), days(row.favour().doneOn(), today));
  }

  private static Message state(Introduction introduction, LocalDate today) {
    return Message.of(
        "relationship.row.since." + code(introduction.state()), days(introduction.since(), today));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
