package app.entregent.exchange.decision;

import app.entregent.model.decision.BuyerStep;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Outcome;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Rival;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.TieKind;
import app.entregent.text.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says differences in the words of the map. */
public final class DifferenceWords {
  private static final Message NOTHING = Message.of("map.diff.empty");

  private final List<SharedDecision> sides;

  public DifferenceWords(SharedDecision mine, SharedDecision theirs) {
    sides = List.of(mine, theirs);
  }

  /** Of whom or what it is told. */
  public Message subject(Difference difference) {
    Thing thing = difference.mine().or(difference::theirs).orElseThrow();
    return switch (difference.part()) {
      case DECISION, ACCOUNT -> difference.part().word();
      case SEAT -> seat(thing.id());
      case COVERAGE ->
          Message.of(
              "merge.subject.coverage",
              seat(thing.value(Aspect.COVERED)),
              thing.value(Aspect.COLLEAGUE));
      case LINE ->
          Message.of(
              "merge.subject.line",
              seat(thing.value(Aspect.FROM)),
              TieKind.valueOf(thing.value(Aspect.LINE_KIND)).word(),
              seat(thing.value(Aspect.TO)));
      case ABSENT_ROLE -> Role.valueOf(thing.value(Aspect.ABSENT)).word();
      case STEP -> Message.of("merge.subject.step", thing.value(Aspect.STEP_NAME));
      case RIVAL ->
          thing.value(Aspect.RIVAL_NAME).isEmpty()
              ? Rival.Kind.valueOf(thing.value(Aspect.RIVAL_KIND)).word()
              : named(thing.value(Aspect.RIVAL_NAME));
      case PERSON -> named(thing.value(Aspect.NAME));
    };
  }

  /** What differs. */
  public Message what(Difference difference) {
    return difference
        .aspect()
        .map(Aspect::word)
        .orElseGet(() -> Message.of("merge.presence." + code(difference.part())));
  }

  private static String code(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  /** What stands here. */
  public Message mine(Difference difference) {
    return side(difference, difference.mine());
  }

  /** What stands in the file. */
  public Message theirs(Difference difference) {
    return side(difference, difference.theirs());
  }

  private Message side(Difference difference, Optional<Thing> thing) {
    if (difference.aspect().isPresent()) {
      return thing.map(one -> value(one, difference.aspect().get())).orElse(NOTHING);
    }
    return Message.of(thing.isPresent() ? "merge.presence.yes" : "merge.presence.no");
  }

  private Message value(Thing thing, Aspect aspect) {
    String text = thing.value(aspect);
    Message said =
        switch (aspect.shape()) {
          case Shape.Words _, Shape.Currency _ -> words(text);
          case Shape.Code _ -> text.isEmpty() ? NOTHING : code(aspect, text);
          case Shape.Codes _ ->
              all(Shape.parts(text).stream().map(role -> Role.valueOf(role).word()).toList());
          case Shape.Day _ ->
              text.isEmpty() ? NOTHING : Message.of("merge.day", LocalDate.parse(text));
          case Shape.Amount _ ->
              text.isEmpty()
                  ? NOTHING
                  : Message.of("merge.amount", new BigDecimal(text), thing.value(Aspect.CURRENCY));
          case Shape.Whole _ -> named(text.isEmpty() ? least(aspect) : text);
          case Shape.Flag _ -> Message.of(text.isEmpty() ? "merge.no" : "merge.yes");
          case Shape.Id _ -> text.isEmpty() ? Message.of("map.diff.nobody") : person(text);
          case Shape.Ids ids ->
              all(
                  Shape.parts(text).stream()
                      .map(id -> ids.of() == Part.STEP ? step(id) : seat(id))
                      .toList());
          case Shape.Spot _, Shape.Judged _ -> named(text);
        };
    return aspect.follower().map(after -> with(said, thing, aspect, after)).orElse(said);
  }

  private static String least(Aspect aspect) {
    return aspect.shape() instanceof Shape.Whole(int least, int _) ? Integer.toString(least) : "";
  }

  /** What belongs to it: how sure it is and who says so, the wished strength, the company. */
  private static Message with(Message said, Thing thing, Aspect aspect, Aspect after) {
    String text = thing.value(after);
    if (after.shape() instanceof Shape.Judged && !text.isEmpty()) {
      Judgement judgement = SeatWriter.judgement(About.STANCE, text);
      return judgement.source().isEmpty()
          ? Message.of("merge.judged", said, judgement.confidence().word(), judgement.judgedOn())
          : Message.of(
              "merge.judged.by",
              said,
              judgement.confidence().word(),
              judgement.judgedOn(),
              judgement.source());
    }
    if (aspect == Aspect.STRENGTH) {
      return Message.of("merge.strength", said, text.isEmpty() ? "0" : text);
    }
    return aspect == Aspect.TITLE && !text.isEmpty() ? Message.of("merge.post", said, text) : said;
  }

  private static Message code(Aspect aspect, String text) {
    return switch (aspect) {
      case STANCE, DESIRED -> Stance.valueOf(text).word();
      case INFLUENCE -> Influence.valueOf(text).word();
      case PATH -> PathStage.valueOf(text).word();
      case STAGE -> DecisionStage.valueOf(text).word();
      case BUYER_STEP -> BuyerStep.valueOf(text).word();
      case OUTCOME -> Outcome.valueOf(text).word();
      case ABSENT -> Role.valueOf(text).word();
      case LINE_KIND -> TieKind.valueOf(text).word();
      case RIVAL_KIND -> Rival.Kind.valueOf(text).word();
      // aspects of the other shapes hold no code
      default -> words(text);
    };
  }

  private static Message all(List<Message> some) {
    return some.stream()
        .reduce((one, next) -> Message.of("map.roles.and", one, next))
        .orElse(NOTHING);
  }

  private Message seat(String id) {
    Optional<Thing> seat = find(Part.SEAT, id);
    Optional<String> person = seat.map(one -> one.value(Aspect.SITS)).filter(uid -> !uid.isEmpty());
    return person
        .map(this::person)
        .orElseGet(
            () ->
                seat.stream()
                    .flatMap(one -> Shape.parts(one.value(Aspect.ROLES)).stream())
                    .findFirst()
                    .map(role -> Message.of("map.ghost." + Role.valueOf(role).code()))
                    .orElse(Message.of("map.ghost.any")));
  }

  private Message person(String id) {
    return find(Part.PERSON, id).map(one -> named(one.value(Aspect.NAME))).orElse(NOTHING);
  }

  private Message step(String id) {
    return find(Part.STEP, id).map(one -> named(one.value(Aspect.STEP_NAME))).orElse(NOTHING);
  }

  private Optional<Thing> find(Part part, String id) {
    return sides.stream().flatMap(side -> side.thing(part, id).stream()).findFirst();
  }

  /** A name needs no quotation marks. */
  private static Message named(String name) {
    return Message.of("merge.name", name);
  }

  private static Message words(String text) {
    return text.isEmpty() ? NOTHING : Message.of("map.diff.text", text);
  }
}
