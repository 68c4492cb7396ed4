package app.entregent.model.relationship.proposal;

import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.CostlyAct;
import app.entregent.model.conversation.Felt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A fact as a talk shows it.
 *
 * @param personId whom it is about: what was said or done in a talk is of the first of its people
 */
record Shown(Fact fact, Conversation talk, Optional<Long> personId) {
  /**
   * The facts of some held talks.
   *
   * @param withStatedNeed the talks in which a need was stated
   */
  static List<Shown> in(List<Conversation> held, Set<Long> withStatedNeed) {
    List<Shown> shown = new ArrayList<>();
    Map<Long, Integer> warmer = new HashMap<>();
    Map<Long, Integer> cooler = new HashMap<>();
    List<Conversation> inOrder =
        held.stream()
            .sorted(Comparator.comparing(Conversation::startedAt).thenComparing(Conversation::id))
            .toList();
    for (Conversation talk : inOrder) {
      Optional<Long> first = talk.personIds().stream().findFirst();
      if (talk.channel().isLive()) {
        shown.add(new Shown(Fact.LIVE_TALK, talk, first));
      }
      if (withStatedNeed.contains(talk.id())) {
        shown.add(new Shown(Fact.NEED_STATED, talk, first));
      }
      sign(talk).ifPresent(fact -> shown.add(new Shown(fact, talk, first)));
      if (talk.act() != CostlyAct.NONE) {
        shown.add(new Shown(Fact.COSTLY_ACT, talk, first));
      }
      if (talk.channel().isLive()) {
        talk.felt().forEach((person, how) -> count(shown, talk, person, how, warmer, cooler));
      }
    }
    return shown;
  }

  private static Optional<Fact> sign(Conversation talk) {
    return switch (talk.sign()) {
      case NONE -> Optional.empty();
      case DEMO_ASKED -> Optional.of(Fact.DEMO_ASKED);
      case QUOTE_ASKED -> Optional.of(Fact.QUOTE_ASKED);
      case BUDGET_NAMED -> Optional.of(Fact.BUDGET_NAMED);
      case ORDERED -> Optional.of(Fact.ORDERED);
      case SPOKE_AGAINST -> Optional.of(Fact.SPOKE_AGAINST);
    };
  }

  /** How often somebody was warmer or cooler, one time after the other; the same breaks neither. */
  private static void count(
      List<Shown> shown,
      Conversation talk,
      long person,
      Felt how,
      Map<Long, Integer> warmer,
      Map<Long, Integer> cooler) {
    switch (how) {
      case SAME -> {}
      case WARMER -> {
        cooler.remove(person);
        int times = warmer.merge(person, 1, Integer::sum);
        if (times >= 2) {
          shown.add(new Shown(Fact.WARMER_TWICE, talk, Optional.of(person)));
        }
        if (times >= 3) {
          shown.add(new Shown(Fact.WARMER_THRICE, talk, Optional.of(person)));
        }
      }
      case COOLER -> {
        warmer.remove(person);
        if (cooler.merge(person, 1, Integer::sum) >= 2) {
          shown.add(new Shown(Fact.COOLER_TWICE, talk, Optional.of(person)));
        }
      }
    }
  }
}
