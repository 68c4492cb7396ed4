package app.entregent.report;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountKind;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.ActionOwner;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.decision.BuyerStep;
import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStage;
import app.entregent.model.decision.Gaps;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.MapAnalysis;
import app.entregent.model.decision.MapCompleteness;
import app.entregent.model.decision.MapFacts;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.Outcome;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.ProcessStep;
import app.entregent.model.decision.Rival;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.model.people.PersonCard;
import app.entregent.text.Language;
import app.entregent.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invented maps for the tests of what leaves. */
final class SmallMap {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  static final String OCCASION = "The old site loses two bookings a day";
  static final String PROOF = "The minutes name our offer alone";
  static final String ARGUMENT = "She wants fewer tools and one bill";

  private final List<Seat> seats = new ArrayList<>();
  private String unit = "";
  private final List<Tie> ties = new ArrayList<>();
  private final Map<Long, PersonCard> people = new HashMap<>();
  private final Map<Long, LocalDate> touched = new HashMap<>();

  /** Five seats with every kind of line. */
  static MapReading five() {
    SmallMap map = new SmallMap();
    map.seat("Salma Benkirane", "Managing director", 0, 0, Stance.SCEPTIC, 4, Role.DECIDER);
    map.seat("Yanis Lahlou", "Head of finance", -128, 144, Stance.NEUTRAL, 3, Role.BUYER);
    map.unit = "Marketing";
    map.seat(
        "Inès Tazi", "Marketing manager", 128, 144, Stance.CHAMPION, 2, Role.INITIATOR, Role.USER);
    map.seat("Hugo Perrault", "IT consultant", 384, 144, Stance.OPPONENT, 3, Role.INFLUENCER);
    map.unit = "";
    map.ghost(-128, 288, Role.GATEKEEPER);
    map.tie(TieKind.REPORTS_TO, 2, 1, 1);
    map.tie(TieKind.REPORTS_TO, 3, 1, 1);
    map.tie(TieKind.INFLUENCES, 4, 1, 4);
    map.tie(TieKind.CONFLICT, 4, 3, 1);
    map.tie(TieKind.KNOWS, 2, 5, 1);
    map.touched.put(2L, TODAY.minusDays(47));
    map.touched.put(3L, TODAY.minusDays(5));
    return map.reading();
  }

  /** Two things to do: one with Yanis by a day, one with nobody at any time. */
  static List<NextAction> actions() {
    return List.of(
        action(1, Optional.empty(), "Send the calculation", Optional.empty()),
        action(2, Optional.of(2L), "Ask for the budget", Optional.of(TODAY.plusDays(3))));
  }

  private static NextAction action(
      long id, Optional<Long> person, String words, Optional<LocalDate> due) {
    return new NextAction(
        id,
        Optional.of(1L),
        person,
        Optional.empty(),
        words,
        due,
        Optional.empty(),
        Optional.empty(),
        false,
        TODAY,
        ActionOwner.ME,
        Optional.empty(),
        Optional.empty());
  }

  /** Three steps, one of them late, and what else they may choose. */
  static MapAnalysis analysis() {
    return new MapAnalysis(
        List.of(
            new ProcessStep(
                1,
                "Compare offers",
                day(3),
                day(10),
                "An invitation of 3 November",
                Set.of(2L, 3L)),
            new ProcessStep(2, "Board meeting", day(14), Optional.empty(), PROOF, Set.of(1L)),
            new ProcessStep(
                3, "Sign", Optional.of(TODAY.plusDays(59)), Optional.empty(), "", Set.of())),
        List.of(
            new Rival(1, Rival.Kind.FIRM, "Atelier Nord", "Cheaper by a third", ""),
            new Rival(2, Rival.Kind.NOTHING, "", "", "")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false);
  }

  private static Optional<LocalDate> day(int ofNovember) {
    return Optional.of(LocalDate.of(2026, 11, ofNovember));
  }

  static MapDrawing drawing(boolean discreet) {
    return MapDrawing.of(five(), analysis(), Texts.of(Language.EN), TODAY, discreet);
  }

  /** So many seats in rows of eight, and a good third more lines. */
  static MapDrawing crowd(int size) {
    SmallMap map = new SmallMap();
    for (int i = 0; i < size; i++) {
      map.seat(
          "Person Number" + i,
          "Title " + i,
          248 * (i % 8),
          144 * (i / 8),
          Stance.values()[i % 6],
          i % 5,
          Role.values()[i % 6]);
      if (i >= 8) {
        map.tie(TieKind.REPORTS_TO, i + 1, i - 7, 1);
      }
      if (i % 12 < 5 && i > 16) {
        map.tie(i % 12 == 4 ? TieKind.KNOWS : TieKind.INFLUENCES, i + 1, i - 15, i % 5 + 1);
      }
    }
    return MapDrawing.of(map.reading(), MapAnalysis.NOTHING, Texts.of(Language.EN), TODAY, false);
  }

  /** Names as they come: endless, from right to left, of other scripts. */
  static MapDrawing strange() {
    SmallMap map = new SmallMap();
    map.seat("Aï".repeat(1_000), "T".repeat(2_000), 0, 0, Stance.NEUTRAL, 1, Role.values());
    map.seat("שרה כהן", "מנהלת", 248, 0, Stance.SUPPORTER, 2, Role.USER);
    map.seat("ليلى بنّاني", "مديرة", 496, 0, Stance.CHAMPION, 3, Role.BUYER);
    map.seat("王小明 😀", "\u0000\u0007<b>&\"'\uD800", 0, 144, Stance.UNKNOWN, 0);
    map.seat("Пётр Ильич Орлов", "Директор", 248, 144, Stance.NEUTRAL, 2, Role.BUYER);
    map.seat("Dr Müller שרה 2. Abteilung", "مدير IT", 496, 144, Stance.NEUTRAL, 2);
    map.tie(TieKind.REPORTS_TO, 1, 2, 1);
    map.tie(TieKind.REPORTS_TO, 2, 1, 1);
    map.tie(TieKind.INFLUENCES, 3, 3, 5);
    return MapDrawing.of(map.reading(), MapAnalysis.NOTHING, Texts.of(Language.EN), TODAY, false);
  }

  /** No seat at all. */
  static MapDrawing empty() {
    return MapDrawing.of(
        new SmallMap().reading(), MapAnalysis.NOTHING, Texts.of(Language.FR), TODAY, false);
  }

  private void seat(
      String name, String title, double x, double y, Stance stance, int bars, Role... roles) {
    long id = seats.size() + 1L;
    people.put(id, new PersonCard(id, name, title, "Villas Atlas", false));
    seats.add(seat(id, Optional.of(id), new Spot(x, y), stance, Influence.values()[bars], roles));
  }

  private void ghost(double x, double y, Role... roles) {
    seats.add(
        seat(
            seats.size() + 1L,
            Optional.empty(),
            new Spot(x, y),
            Stance.UNKNOWN,
            Influence.UNKNOWN,
            roles));
  }

  private Seat seat(
      long id,
      Optional<Long> person,
      Spot spot,
      Stance stance,
      Influence influence,
      Role... roles) {
    EnumSet<Role> all = EnumSet.noneOf(Role.class);
    all.addAll(List.of(roles));
    return new Seat(
        id,
        1,
        person,
        all,
        stance,
        Stance.UNKNOWN,
        influence,
        PathStage.UNKNOWN,
        stance == Stance.NEUTRAL
            ? Map.of(About.STANCE, new Judgement(About.STANCE, Confidence.CONFIRMED, "", TODAY))
            : Map.of(),
        Map.of(SeatText.ARGUMENT, ARGUMENT),
        List.of(new Coverage(id, new Colleague(1, "Maud"), 2, 2)),
        unit,
        spot,
        false,
        TODAY);
  }

  private void tie(TieKind kind, long from, long to, int weight) {
    ties.add(new Tie(ties.size() + 1L, from, to, kind, weight, ""));
  }

  private MapReading reading() {
    Decision decision =
        new Decision(
            1,
            1,
            "A new website with bookings",
            Optional.of(new BigDecimal(45000)),
            "EUR",
            Optional.of(LocalDate.of(2027, 1, 15)),
            DecisionStage.UNDERSTAND,
            Outcome.OPEN,
            "",
            OCCASION,
            BuyerStep.UNKNOWN,
            TODAY,
            Optional.empty());
    DecisionMap map = new DecisionMap(decision, seats, ties, Set.of());
    Map<Long, String> names = new HashMap<>();
    people.forEach((id, card) -> names.put(id, card.name()));
    MapFacts facts = new MapFacts(names, touched, touched, Map.of(), Map.of(), false, Map.of());
    return new MapReading(
        map,
        new Account(
            1,
            "Villas Atlas",
            AccountKind.ORDINARY,
            true,
            LadderStep.PROSPECT,
            Optional.empty(),
            false,
            "",
            "",
            "",
            ""),
        people,
        facts,
        Gaps.find(map, facts, TODAY),
        MapCompleteness.of(map, facts));
  }
}
