package app.entregent.model.relationship.care;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.account.worth.KeyCriterionStore;
import app.entregent.model.account.worth.WorthStore;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionMap;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.IntroductionRoutes;
import app.entregent.model.decision.Outcome;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.capital.AccountWordStore;
import app.entregent.model.relationship.capital.CapitalFacts;
import app.entregent.model.relationship.capital.CapitalStore;
import app.entregent.model.relationship.capital.SocialCapital;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the care for an account from the rooms that know something of it. */
public final class AccountCareReading {
  /** What moves it. */
  public static final Set<Topic> TOPICS =
      Stream.of(CareStore.TOPICS, CapitalStore.TOPICS, Set.of(AccountStore.ACCOUNTS))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final AccountStore accounts = new AccountStore();
  private final PersonStore persons = new PersonStore();
  private final DecisionStore decisions = new DecisionStore();
  private final BondStore bonds = new BondStore();
  private final WorthStore worth = new WorthStore();
  private final KeyCriterionStore criteria = new KeyCriterionStore();
  private final CapitalStore capital = new CapitalStore();
  private final AccountWordStore vocabulary = new AccountWordStore();
  private final CareStore care = new CareStore();

  /** The care; empty if the account is gone. */
  public Optional<AccountCare> of(Reader reader, long accountId, LocalDate today) {
    return accounts.find(reader, accountId).map(account -> read(reader, account, today));
  }

  private AccountCare read(Reader reader, Account account, LocalDate today) {
    List<Long> people = accounts.people(reader, account.id());
    List<ClientWord> words = care.words(reader, account.id());
    return new AccountCare(
        account.id(),
        account.name(),
        care.contacts(reader, account.id()),
        words,
        care.actions(reader, account.id()),
        StrategyAdvice.of(facts(reader, account, people, words, today)),
        care.choice(reader, account.id()),
        vocabulary.ofAccount(reader, account.id()),
        ties(reader, account.id(), today),
        people.size());
  }

  private StrategyFacts facts(
      Reader reader, Account account, List<Long> people, List<ClientWord> words, LocalDate today) {
    List<Decision> open =
        decisions.ofAccount(reader, account.id()).stream()
            .filter(one -> one.outcome() == Outcome.OPEN)
            .toList();
    Set<Long> named = new HashSet<>();
    for (DecisionMap map :
        decisions.maps(reader, open.stream().map(Decision::id).toList()).values()) {
      named.addAll(map.people());
    }
    Set<Long> known = new HashSet<>(people);
    known.addAll(named);
    long answering =
        bonds.bonds(reader, known, today).values().stream()
            .filter(bond -> bond.level() >= IntroductionRoutes.BOND)
            .count();
    OptionalInt rank =
        worth
            .find(reader, account.id())
            .map(one -> one.rank(criteria.all(reader)).score())
            .orElse(OptionalInt.empty());
    return new StrategyFacts(
        account.ladder().compareTo(LadderStep.CLIENT) >= 0,
        rank.isPresent() ? Optional.of(rank.getAsInt()) : Optional.empty(),
        (int) words.stream().filter(one -> one.state() == ClientWord.State.GIVEN).count(),
        open.size(),
        named.size(),
        (int) answering);
  }

  private List<AccountCare.Tie> ties(Reader reader, long accountId, LocalDate today) {
    List<Long> tied = capital.tied(reader, accountId, today);
    Map<Long, PersonCard> cards = persons.cards(reader, tied);
    Map<Long, CapitalFacts> facts = capital.of(reader, tied, today);
    List<AccountCare.Tie> ties = new ArrayList<>();
    for (long person : tied) {
      PersonCard card = cards.get(person);
      CapitalFacts known = facts.get(person);
      if (card != null && known != null) {
        ties.add(new AccountCare.Tie(card, SocialCapital.of(known)));
      }
    }
    return ties;
  }
}
