package app.entregent.screen.map;

import app.entregent.model.decision.Gaps;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.Stance;
import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What the colours of the cards tell. A card belongs to one band, with several roles to several.
 */
enum Lens {
  STANCE(Lens::stance, stances()),
  ROLE(Lens::roles, allRoles()),
  INFLUENCE(Lens::influence, levels(Influence.values(), Influence::word)),
  COVERAGE(Lens::coverage, List.of(covered(), uncovered())),
  TOUCH(Lens::touch, List.of(warm(), cooling(), cold(), never())),
  CONFIDENCE(Lens::confidence, List.of(confirmed(), stale(), told(), assumed(), unsaid())),
  PATH(Lens::path, levels(PathStage.values(), PathStage::word));

  private static final String NOTHING = "–";

  private final Function<SeatCard, List<Band>> reading;
  private final List<Band> bands;

  Lens(Function<SeatCard, List<Band>> reading, List<Band> bands) {
    this.reading = reading;
    this.bands = bands;
  }

  /** All bands, in the order of the legend. */
  List<Band> bands() {
    return bands;
  }

  /** The bands of a card; the first gives it its colour and sign. */
  List<Band> read(SeatCard card) {
    return reading.apply(card);
  }

  /** The next lens; after the last comes the first. */
  Lens next(int steps) {
    return values()[Math.floorMod(ordinal() + steps, values().length)];
  }

  Message word() {
    return Message.of("map.lens." + name().toLowerCase(Locale.ROOT));
  }

  private static List<Band> stances() {
    return MapKeys.STANCES.stream().map(Lens::band).toList();
  }

  private static Band band(Stance stance) {
    return new Band("stance-" + stance.code(), stance.word(), stance.sign());
  }

  private static List<Band> stance(SeatCard card) {
    return List.of(band(card.seat().stance()));
  }

  private static List<Band> allRoles() {
    List<Band> bands = new ArrayList<>(Arrays.stream(Role.values()).map(Lens::band).toList());
    bands.add(new Band("none", Message.of("map.roles.none"), NOTHING));
    return List.copyOf(bands);
  }

  /** Roles are told apart by their letters, which the chips of the card show already. */
  private static Band band(Role role) {
    return new Band("role-" + role.code(), role.word(), "");
  }

  private static List<Band> roles(SeatCard card) {
    List<Band> roles = card.seat().roles().stream().sorted().map(Lens::band).toList();
    return roles.isEmpty()
        ? List.of(new Band("none", Message.of("map.roles.none"), NOTHING))
        : roles;
  }

  private static <E extends Enum<E>> List<Band> levels(E[] values, Function<E, Message> word) {
    return Arrays.stream(values).map(value -> level(value.ordinal(), word.apply(value))).toList();
  }

  private static Band level(int level, Message word) {
    return new Band("level-" + level, word, level == 0 ? "?" : level + "/4");
  }

  private static List<Band> influence(SeatCard card) {
    Influence influence = card.seat().influence();
    return List.of(level(influence.ordinal(), influence.word()));
  }

  private static List<Band> path(SeatCard card) {
    PathStage stage = card.seat().pathStage();
    return List.of(level(stage.ordinal(), stage.word()));
  }

  private static Band covered() {
    return new Band("good", Message.of("map.band.covered"), "●");
  }

  private static Band uncovered() {
    return new Band("bad", Message.of("map.band.uncovered"), "○");
  }

  private static List<Band> coverage(SeatCard card) {
    return List.of(card.seat().covered() ? covered() : uncovered());
  }

  private static Band warm() {
    return new Band("good", Message.of("map.band.warm", Gaps.CADENCE_DAYS), "●");
  }

  private static Band cooling() {
    return new Band("wait", Message.of("map.band.cooling", Gaps.SILENT_AFTER_DAYS), "◆");
  }

  private static Band cold() {
    return new Band("bad", Message.of("map.band.cold", Gaps.SILENT_AFTER_DAYS), "○");
  }

  private static Band never() {
    return new Band("none", Message.of("map.band.never"), NOTHING);
  }

  private static List<Band> touch(SeatCard card) {
    return List.of(
        card.touchDays()
            .map(
                days -> {
                  if (days <= Gaps.CADENCE_DAYS) {
                    return warm();
                  }
                  return card.cold() ? cold() : cooling();
                })
            .orElse(never()));
  }

  private static Band confirmed() {
    return new Band("good", Message.of("map.band.confirmed"), "✓");
  }

  private static Band stale() {
    return new Band("wait", Message.of("map.band.stale"), "✓?");
  }

  private static Band told() {
    return new Band("told", Message.of("map.band.told"), "“");
  }

  private static Band assumed() {
    return new Band("bad", Message.of("map.band.assumed"), "~");
  }

  private static Band unsaid() {
    return new Band("none", Message.of("map.band.unsaid"), "?");
  }

  private static List<Band> confidence(SeatCard card) {
    Seat seat = card.seat();
    if (seat.stance() == Stance.UNKNOWN) {
      return List.of(unsaid());
    }
    if (!seat.confirmed()) {
      boolean told =
          seat.judgement(About.STANCE)
              .filter(judgement -> judgement.confidence() == Confidence.TOLD)
              .isPresent();
      return List.of(told ? told() : assumed());
    }
    return List.of(card.stale(About.STANCE) ? stale() : confirmed());
  }
}
