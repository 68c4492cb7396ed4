package app.entregent.screen.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.decision.Colleague;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.Judgement.Confidence;
import app.entregent.model.decision.PathStage;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.Seat;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LensTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

  @ParameterizedTest
  @CsvSource({
    "STANCE, stance-sceptic, ◆",
    "ROLE, role-user, ''",
    "INFLUENCE, level-3, 3/4",
    "COVERAGE, good, ●",
    "TOUCH, wait, ◆",
    "CONFIDENCE, good, ✓",
    "PATH, level-2, 2/4",
  })
  void eachLensReadsACard(Lens lens, String code, String sign) {
    SeatCard card = card(1, Set.of(Role.USER, Role.GATEKEEPER), Optional.of(22L), false, "Me");
    Band band = lens.read(card).getFirst();
    assertThat(band.code()).isEqualTo(code);
    assertThat(band.sign()).isEqualTo(sign);
  }

  @ParameterizedTest
  @CsvSource({"0, good", "21, good", "22, wait", "31, wait", "32, bad", ", none"})
  void theLastTouchCoolsDown(Long days, String code) {
    SeatCard card = card(1, Set.of(), Optional.ofNullable(days), false, "");
    assertThat(Lens.TOUCH.read(card)).extracting(Band::code).containsExactly(code);
  }

  @ParameterizedTest
  @EnumSource(Lens.class)
  void whatALensReadsStandsInItsLegendAndNoSignStandsTwice(Lens lens) {
    List<SeatCard> cards =
        List.of(
            card(1, Set.of(Role.USER, Role.GATEKEEPER), Optional.of(22L), true, "Me"),
            card(2, Set.of(), Optional.empty(), false, " "));
    cards.forEach(card -> assertThat(lens.bands()).containsAll(lens.read(card)));
    assertThat(lens.bands()).extracting(Band::code).doesNotHaveDuplicates();
    if (lens != Lens.ROLE) {
      assertThat(lens.bands()).extracting(Band::sign).doesNotContain("").doesNotHaveDuplicates();
    }
  }

  @Test
  void theLegendCountsAndFilters() {
    List<SeatCard> cards =
        List.of(
            card(1, Set.of(Role.USER, Role.BUYER), Optional.empty(), false, ""),
            card(2, Set.of(Role.USER), Optional.empty(), false, ""),
            card(3, Set.of(), Optional.empty(), false, ""));
    LensViewModel model = new LensViewModel();
    model.turn(1);
    assertThat(model.lensProperty().get()).isEqualTo(Lens.ROLE);
    assertThat(model.counts(cards).values()).containsExactly(0L, 2L, 1L, 0L, 0L, 0L, 1L);
    assertThat(model.faded(cards)).isEmpty();
    Band buyer = Lens.ROLE.bands().get(2);
    model.toggle(buyer);
    assertThat(model.faded(cards)).containsExactlyInAnyOrder(2L, 3L);
    model.toggle(Lens.ROLE.bands().getLast());
    assertThat(model.faded(cards)).containsExactly(2L);
    model.toggle(buyer);
    model.turn(-1);
    assertThat(model.faded(cards)).as("another lens looks at everything").isEmpty();
    model.turn(-1);
    assertThat(model.lensProperty().get()).isEqualTo(Lens.PATH);
  }

  @Test
  void alignedCards() {
    var places = Map.of(1L, new Spot(0, 8), 2L, new Spot(100, 300), 3L, new Spot(900, 304));
    assertThat(Alignment.LEFT.of(places).values()).allMatch(spot -> spot.x() == 0);
    assertThat(Alignment.CENTRE.of(places).values()).allMatch(spot -> spot.x() == 448);
    assertThat(Alignment.TOP.of(places).values()).allMatch(spot -> spot.y() == 8);
    assertThat(Alignment.ACROSS.of(places))
        .containsEntry(2L, new Spot(448, 304))
        .containsEntry(3L, new Spot(904, 304));
    assertThat(Alignment.DOWN.of(places)).containsEntry(3L, new Spot(904, 304));
    assertThat(Alignment.LEFT.of(Map.of(1L, Spot.ORIGIN))).isEmpty();
  }

  private static SeatCard card(
      long id, Set<Role> roles, Optional<Long> touched, boolean stale, String coveredBy) {
    Seat seat =
        new Seat(
            id,
            1,
            Optional.of(id),
            roles,
            Stance.SCEPTIC,
            Stance.UNKNOWN,
            Influence.HIGH,
            PathStage.LISTING,
            Map.of(About.STANCE, new Judgement(About.STANCE, Confidence.CONFIRMED, "", DAY)),
            Map.of(),
            coveredBy.isBlank()
                ? List.of()
                : List.of(new Coverage(id, new Colleague(1, coveredBy), 2, 2)),
            "",
            Spot.ORIGIN,
            false,
            DAY);
    return new SeatCard(
        seat, Optional.empty(), touched, Optional.empty(), stale ? Set.of(About.STANCE) : Set.of());
  }
}
