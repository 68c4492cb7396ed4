package app.entregent.report;

import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DiscreetReading;
import app.entregent.model.decision.Gaps;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Lane;
import app.entregent.model.decision.MapAnalysis;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Route;
import app.entregent.model.decision.Routing;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.SeatWords;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.TieKind;
import app.entregent.model.people.PersonCard;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A map as it is drawn on paper, in the words of one language, computed once for all writers.
 *
 * @param title what is decided
 * @param about the account and the day on which the decision is expected
 * @param date of which day the map is, in words
 * @param way the client's own way to the purchase
 * @param lanes the parts of the company around the cards
 * @param cards in the order in which one reads them: from the top, from the left
 * @param routes the lines between cards that are there, as they run in the window
 * @param discreet whether it holds only what may be seen by all
 */
public record MapDrawing(
    String title,
    String about,
    String date,
    ClientWay way,
    List<Lane> lanes,
    List<Card> cards,
    List<Route> routes,
    boolean discreet,
    Texts texts) {
  /**
   * A card.
   *
   * @param judged what we think of that person; nothing on a discreet drawing
   * @param aloud the card as one would tell it on the telephone
   */
  record Card(
      long id,
      Box box,
      String name,
      String title,
      String initials,
      List<Role> roles,
      boolean ghost,
      Optional<Judged> judged,
      String aloud) {
    Card {
      roles = List.copyOf(roles);
    }
  }

  /**
   * What we think of somebody.
   *
   * @param bars 0 to 4
   * @param touch how long ago there was an exchange; empty on a ghost seat
   */
  record Judged(Stance stance, boolean confirmed, int bars, String touch, boolean cold) {}

  public MapDrawing {
    lanes = List.copyOf(lanes);
    cards = List.copyOf(cards);
    routes = List.copyOf(routes);
  }

  /**
   * Draws a map.
   *
   * @param discreet whether to draw only what those on the map may see
   */
  public static MapDrawing of(
      MapReading reading, MapAnalysis analysis, Texts texts, LocalDate today, boolean discreet) {
    MapReading shown = discreet ? DiscreetReading.of(reading) : reading;
    MapAnalysis beside = discreet ? DiscreetReading.of(analysis) : analysis;
    List<Card> cards = new ArrayList<>();
    for (Seat seat : inReadingOrder(shown.map().seats())) {
      cards.add(new Sketching(shown, texts, today, discreet).card(seat));
    }
    return new MapDrawing(
        title(shown, texts),
        about(shown, texts),
        texts.say("report.as_of", today),
        ClientWay.of(
            shown.map().decision(),
            beside,
            cards.stream().collect(Collectors.toMap(Card::id, Card::name)),
            texts,
            today,
            discreet),
        Lane.of(shown.map().seats(), places(shown.map())),
        cards,
        routes(shown.map()),
        discreet,
        texts);
  }

  /** The smallest box around all that is drawn; a little room where there is nothing. */
  Box bounds() {
    return Stream.of(
            cards.stream().map(Card::box),
            routes.stream().map(Box::around),
            lanes.stream().map(Box::of))
        .flatMap(boxes -> boxes)
        .reduce(Box::with)
        .orElse(new Box(0, 0, 2 * SeatLayout.WIDTH, SeatLayout.HEIGHT));
  }

  /** The ways of the lines; the reporting lines lie under all others. */
  private static List<Route> routes(DecisionMap map) {
    return Routing.all(places(map), map.ties()).values().stream()
        .sorted(Comparator.comparing(route -> route.tie().kind() != TieKind.REPORTS_TO))
        .toList();
  }

  private static Map<Long, Spot> places(DecisionMap map) {
    return map.seats().stream().collect(Collectors.toMap(Seat::id, Seat::spot));
  }

  /** All words that somebody typed. */
  Stream<String> words() {
    return Stream.of(
            Stream.of(title, about),
            way.words(),
            lanes.stream().map(Lane::unit),
            cards.stream().flatMap(card -> Stream.of(card.name(), card.title(), card.initials())))
        .flatMap(words -> words);
  }

  private static List<Seat> inReadingOrder(List<Seat> seats) {
    return seats.stream()
        .sorted(
            Comparator.comparingDouble((Seat seat) -> seat.spot().y())
                .thenComparingDouble(seat -> seat.spot().x())
                .thenComparingLong(Seat::id))
        .toList();
  }

  private static String title(MapReading reading, Texts texts) {
    String object = Lettering.oneLine(reading.map().decision().object());
    return object.isEmpty() ? texts.say("map.title") : object;
  }

  private static String about(MapReading reading, Texts texts) {
    String account = Lettering.oneLine(reading.account().name());
    return reading
        .map()
        .decision()
        .expectedOn()
        .map(day -> account + "  ·  " + texts.say("map.decision.expected", day))
        .orElse(account);
  }

  /** Puts seats into words. */
  private record Sketching(MapReading reading, Texts texts, LocalDate today, boolean discreet) {
    Card card(Seat seat) {
      Optional<PersonCard> person = seat.personId().map(reading.people()::get);
      String name =
          seat.ghost()
              ? texts.say(SeatWords.ghost(seat))
              : person
                  .map(PersonCard::name)
                  .filter(known -> !known.isBlank())
                  .orElse(texts.say("map.card.nameless"));
      String title =
          seat.ghost() ? texts.say("map.card.who") : person.map(PersonCard::title).orElse("");
      return new Card(
          seat.id(),
          new Box(seat.spot().x(), seat.spot().y(), SeatLayout.WIDTH, SeatLayout.HEIGHT),
          Lettering.oneLine(name),
          Lettering.oneLine(title),
          seat.ghost() ? "?" : person.map(PersonCard::initials).orElse(""),
          seat.roles().stream().sorted().toList(),
          seat.ghost(),
          discreet ? Optional.empty() : Optional.of(judged(seat)),
          aloud(seat, Lettering.oneLine(name), Lettering.oneLine(title)));
    }

    private Judged judged(Seat seat) {
      Optional<Long> days =
          reading.facts().touched(seat).map(day -> ChronoUnit.DAYS.between(day, today));
      return new Judged(
          seat.stance(),
          seat.confirmed(),
          seat.influence().bars(),
          seat.ghost() ? "" : days.map(d -> texts.say("map.card.days", d)).orElse("–"),
          days.filter(d -> d > Gaps.SILENT_AFTER_DAYS).isPresent());
    }

    private String aloud(Seat seat, String name, String title) {
      if (discreet || seat.ghost()) {
        return texts.say(
            "report.aloud.discreet",
            name,
            seat.ghost() || title.isEmpty() ? 0 : 1,
            title,
            SeatWords.roles(seat));
      }
      Message stance =
          seat.stance() == Stance.UNKNOWN
              ? Message.of("map.aloud.stance.unknown")
              : seat.confirmed()
                  ? Message.of("map.aloud.stance.confirmed", seat.stance().word())
                  : Message.of("map.aloud.stance.assumed", seat.stance().word());
      Message influence =
          seat.influence() == Influence.UNKNOWN
              ? Message.of("map.aloud.influence.unknown")
              : Message.of("map.aloud.influence", seat.influence().word());
      Message met =
          reading
              .facts()
              .met(seat)
              .map(day -> Message.of("map.aloud.met", ChronoUnit.DAYS.between(day, today)))
              .orElse(Message.of("map.aloud.met.never"));
      return texts.say("map.aloud", name, SeatWords.roles(seat), stance, influence, met);
    }
  }
}
