package app.entregent.report;

import app.entregent.model.decision.DiscreetReading;
import app.entregent.model.decision.Gaps;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatLayout;
import app.entregent.model.decision.SeatWords;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.model.people.PersonCard;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A map as it is drawn on paper, in the words of one language, computed once for all writers.
 *
 * @param title what is decided
 * @param about the account and the day on which the decision is expected
 * @param date of which day the map is, in words
 * @param cards in the order in which one reads them: from the top, from the left
 * @param links between cards that are there
 * @param discreet whether it holds only what may be seen by all
 */
public record MapDrawing(
    String title,
    String about,
    String date,
    List<Card> cards,
    List<Link> links,
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

  /**
   * A line.
   *
   * @param scale the size in which it is drawn; 1 is 100 %
   */
  record Link(TieKind kind, int weight, long from, long to, double scale) {
    Link scaled(double by) {
      return new Link(kind, weight, from, to, scale * by);
    }
  }

  public MapDrawing {
    cards = List.copyOf(cards);
    links = List.copyOf(links);
  }

  /**
   * Draws a map.
   *
   * @param discreet whether to draw only what those on the map may see
   */
  public static MapDrawing of(MapReading reading, Texts texts, LocalDate today, boolean discreet) {
    MapReading shown = discreet ? DiscreetReading.of(reading) : reading;
    List<Card> cards = new ArrayList<>();
    Set<Long> ids = new LinkedHashSet<>();
    for (Seat seat : inReadingOrder(shown.map().seats())) {
      cards.add(new Sketching(shown, texts, today, discreet).card(seat));
      ids.add(seat.id());
    }
    List<Link> links = new ArrayList<>();
    for (Tie tie : shown.map().ties()) {
      if (ids.contains(tie.fromSeatId()) && ids.contains(tie.toSeatId())) {
        links.add(new Link(tie.kind(), tie.weight(), tie.fromSeatId(), tie.toSeatId(), 1));
      }
    }
    return new MapDrawing(
        title(shown, texts),
        about(shown, texts),
        texts.say("report.as_of", today),
        cards,
        links,
        discreet,
        texts);
  }

  /** The smallest box around all cards; a little room where there are none. */
  Box bounds() {
    return cards.stream()
        .map(Card::box)
        .reduce(Box::with)
        .orElse(new Box(0, 0, 2 * SeatLayout.WIDTH, SeatLayout.HEIGHT));
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
