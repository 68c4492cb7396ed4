package app.entregent.model.relationship.signal;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.account.Need;
import app.entregent.model.account.NeedKind;
import app.entregent.model.account.worth.LoyaltyQuadrant;
import app.entregent.model.conversation.ActionOwner;
import app.entregent.model.conversation.NextAction;
import app.entregent.model.conversation.Objection;
import app.entregent.model.conversation.Question;
import app.entregent.model.relationship.DateKind;
import app.entregent.model.relationship.Favour;
import app.entregent.model.relationship.FavourDirection;
import app.entregent.model.relationship.ImportantDate;
import app.entregent.model.relationship.signal.SignalFinding.State;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule with its corners; the rules about maps stand in the test of the store. */
class SignalRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private static final SignalFacts NOTHING = facts(Map.of(), 0, "", "", Optional.empty());

  @ParameterizedTest
  @EnumSource(Signal.class)
  void ofNothingNothingIsTold(Signal signal) {
    SignalScore score = SignalScore.of(signal, Map.of(), NOTHING);
    assertThat(score.points()).isZero();
    assertThat(score.trouble()).contains(SignalScore.Trouble.ALL_UNKNOWN);
  }

  /** What happened so many days ago; a negative number lies in the future. */
  @ParameterizedTest
  @CsvSource({
    "TALKED, talk, 30, GIVES",
    "TALKED, talk, 31, QUIET",
    "TALKED, talk, 0, GIVES",
    "TALKED, talk, -1, QUIET",
    "TALKED, '', 0, UNKNOWN",
    "SILENT, talk, 90, QUIET",
    "SILENT, talk, 91, GIVES",
    "SILENT, talk, -1, QUIET",
    "SILENT, '', 0, UNKNOWN",
    "OPEN_NEED, need, 180, GIVES",
    "OPEN_NEED, need, 181, QUIET",
    "OPEN_NEED, met, 1, QUIET",
    "OPEN_NEED, '', 0, UNKNOWN",
    "UNMET_NEED, need, 91, GIVES",
    "UNMET_NEED, need, 90, QUIET",
    "UNMET_NEED, met, 91, QUIET",
    "ASKED, question, 60, GIVES",
    "ASKED, question, 61, QUIET",
    "ASKED, talk, 5, QUIET",
    "ASKED, '', 0, UNKNOWN",
    "OBJECTED, objection, 90, GIVES",
    "OBJECTED, answered, 90, GIVES",
    "OBJECTED, objection, 91, QUIET",
    "OBJECTED, '', 0, UNKNOWN",
    "OPEN_OBJECTION, objection, 15, GIVES",
    "OPEN_OBJECTION, objection, 14, QUIET",
    "OPEN_OBJECTION, answered, 15, QUIET",
    "ENDING, renewal, -90, GIVES",
    "ENDING, renewal, -91, QUIET",
    "ENDING, renewal, 1, QUIET",
    "ENDING, yearly, 275, GIVES",
    "ENDING, other, -5, UNKNOWN",
    "BROKEN_PROMISE, promise, 1, GIVES",
    "BROKEN_PROMISE, promise, 0, QUIET",
    "BROKEN_PROMISE, '', 0, UNKNOWN",
    "LEFT, left, 180, GIVES",
    "LEFT, left, 181, QUIET",
    "LEFT, '', 0, UNKNOWN",
    "NOTHING_GIVEN, given, 181, GIVES",
    "NOTHING_GIVEN, given, 180, QUIET",
    "NOTHING_GIVEN, received, 1, UNKNOWN",
    "MOVED_ON, '', 0, UNKNOWN",
    "CHAMPION, '', 0, UNKNOWN",
    "OVERDUE, '', 0, UNKNOWN",
    "STALLED, '', 0, UNKNOWN",
    "SINGLE_CONTACT, '', 0, UNKNOWN",
    "DECIDER_UNMET, '', 0, UNKNOWN",
    "OPPONENT, '', 0, UNKNOWN",
  })
  void eachRuleLooksAtItsFacts(SignalRule rule, String what, int daysAgo, State state) {
    LocalDate day = TODAY.minusDays(daysAgo);
    Map<Long, LocalDate> talks = what.equals("talk") ? Map.of(1L, day) : Map.of();
    SignalFinding finding = finding(rule, facts(talks, daysAgo, what, "", Optional.empty()));
    assertThat(finding.state()).isEqualTo(state);
    assertThat(finding.points()).isEqualTo(state == State.GIVES ? rule.usualPoints() : 0);
    assertThat(finding.facts().isEmpty()).isEqualTo(state != State.GIVES);
  }

  @ParameterizedTest
  @EnumSource(LoyaltyQuadrant.class)
  void whoIsNotSatisfiedMayLeave(LoyaltyQuadrant place) {
    SignalFinding finding =
        finding(SignalRule.UNHAPPY, facts(Map.of(), 0, "", "", Optional.of(place)));
    assertThat(finding.state()).isEqualTo(place.holds() ? State.QUIET : State.GIVES);
  }

  @Test
  void pointsAreThoseOfTheSellerAndOnlyOfRulesThatKnow() {
    SignalFacts facts = facts(Map.of(1L, TODAY.minusDays(2)), 2, "need", "", Optional.empty());
    Map<SignalRule, RuleSetting> settings = new EnumMap<>(SignalRule.class);
    SignalScore usual = SignalScore.of(Signal.APPETITE, settings, facts);
    assertThat(usual.points()).isEqualTo(3);
    assertThat(usual.possible()).isEqualTo(5);
    assertThat(usual.unknown()).hasSize(2);
    settings.put(SignalRule.OPEN_NEED, new RuleSetting(SignalRule.OPEN_NEED, true, 9));
    settings.put(SignalRule.TALKED, new RuleSetting(SignalRule.TALKED, false, 1));
    SignalScore own = SignalScore.of(Signal.APPETITE, settings, facts);
    assertThat(own.points()).isEqualTo(9);
    assertThat(own.possible()).isEqualTo(11);
  }

  @Test
  void rulesThatAreAllOffOrWithoutPointsSaySo() {
    Map<SignalRule, RuleSetting> settings = new EnumMap<>(SignalRule.class);
    for (SignalRule rule : Signal.RISK.rules()) {
      settings.put(rule, new RuleSetting(rule, rule != SignalRule.OVERDUE, 0));
    }
    SignalScore score = SignalScore.of(Signal.RISK, settings, NOTHING);
    assertThat(score.trouble()).contains(SignalScore.Trouble.NO_RULES);
    assertThat(score.possible()).isZero();
  }

  private static SignalFinding finding(SignalRule rule, SignalFacts facts) {
    return SignalScore.of(rule.signal(), Map.of(), facts).findings().stream()
        .filter(one -> one.setting().rule() == rule)
        .findFirst()
        .orElseThrow();
  }

  private static SignalFacts facts(
      Map<Long, LocalDate> talks,
      int daysAgo,
      String what,
      String words,
      Optional<LoyaltyQuadrant> quadrant) {
    LocalDate day = TODAY.minusDays(daysAgo);
    Optional<Long> here = Optional.of(1L);
    Optional<Long> none = Optional.empty();
    boolean heard = what.equals("objection") || what.equals("answered");
    boolean dated = what.equals("renewal") || what.equals("yearly") || what.equals("other");
    boolean given = what.equals("given") || what.equals("received");
    return new SignalFacts(
        TODAY,
        what.equals("left") ? Map.of(1L, "Nadia Corvane") : Map.of(),
        talks,
        what.equals("need") || what.equals("met")
            ? List.of(
                new Need(1, here, none, none, NeedKind.STATED, words, day, what.equals("met")))
            : List.of(),
        what.equals("question")
            ? List.of(new Question(1, 1, here, none, words, day, Optional.empty()))
            : List.of(),
        heard
            ? List.of(new Objection(1, 1, here, none, words, day, what.equals("answered")))
            : List.of(),
        what.equals("promise") ? List.of(promise(day)) : List.of(),
        dated
            ? List.of(
                new ImportantDate(
                    1,
                    none,
                    here,
                    what.equals("other") ? DateKind.OTHER : DateKind.RENEWAL,
                    "",
                    day,
                    true,
                    what.equals("yearly"),
                    7))
            : List.of(),
        given
            ? List.of(
                new Favour(
                    1,
                    1,
                    none,
                    what.equals("given") ? FavourDirection.GIVEN : FavourDirection.RECEIVED,
                    "",
                    day,
                    false))
            : List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        what.equals("left") ? Map.of(1L, day) : Map.of(),
        quadrant);
  }

  private static NextAction promise(LocalDate due) {
    return new NextAction(
        1,
        Optional.of(1L),
        Optional.empty(),
        Optional.empty(),
        "The figures",
        Optional.of(due),
        Optional.empty(),
        Optional.empty(),
        true,
        due.minusDays(3),
        ActionOwner.ME,
        Optional.empty(),
        Optional.empty());
  }
}
