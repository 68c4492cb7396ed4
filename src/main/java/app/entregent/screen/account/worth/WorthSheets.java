package app.entregent.screen.account.worth;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.account.worth.AccountWorth;
import app.entregent.model.account.worth.KeyCriterion;
import app.entregent.model.account.worth.KeyCriterionStore;
import app.entregent.model.account.worth.LoyaltyQuadrant;
import app.entregent.model.account.worth.RankOrder;
import app.entregent.model.account.worth.Segmentation;
import app.entregent.model.account.worth.WorthStore;
import app.entregent.model.people.CompanyName;
import app.entregent.model.relationship.signal.RuleSetting;
import app.entregent.model.relationship.signal.Signal;
import app.entregent.model.relationship.signal.SignalFacts;
import app.entregent.model.relationship.signal.SignalRule;
import app.entregent.model.relationship.signal.SignalScore;
import app.entregent.model.relationship.signal.SignalStore;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers what an account is worth from the rooms that know something of it. */
final class WorthSheets {
  private final AccountStore accounts = new AccountStore();
  private final WorthStore worths = new WorthStore();
  private final KeyCriterionStore criteria = new KeyCriterionStore();
  private final SignalStore signals = new SignalStore();

  /** Empty if there is no such account. */
  Optional<WorthSheet> find(Reader reader, long id, LocalDate today) {
    return accounts.find(reader, id).map(account -> sheet(reader, account, today));
  }

  private WorthSheet sheet(Reader reader, Account account, LocalDate today) {
    // The order needs the ranks of all accounts, so all are read once.
    Map<Long, AccountWorth> all = worths.all(reader);
    AccountWorth worth = Optional.ofNullable(all.get(account.id())).orElseThrow();
    List<KeyCriterion> weighed = criteria.all(reader);
    Map<Long, Integer> scores = new HashMap<>();
    all.forEach((id, one) -> one.rank(weighed).score().ifPresent(score -> scores.put(id, score)));
    SignalFacts facts =
        signals.facts(reader, account.id(), LoyaltyQuadrant.of(worth.ratings()), today);
    Map<SignalRule, RuleSetting> settings = signals.settings(reader);
    return new WorthSheet(
        worth,
        weighed,
        worth.rank(weighed),
        RankOrder.of(account.id(), scores),
        account.ladder().compareTo(LadderStep.CLIENT) >= 0,
        Arrays.stream(Signal.values())
            .map(signal -> SignalScore.of(signal, settings, facts))
            .toList(),
        segments(all.values()),
        distributor(reader, account.id(), worth.distributor()));
  }

  private static List<String> segments(Collection<AccountWorth> all) {
    Map<String, String> names = new TreeMap<>();
    all.forEach(
        worth ->
            worth
                .segments()
                .names()
                .forEach(name -> names.putIfAbsent(Segmentation.key(name), name)));
    return List.copyOf(names.values());
  }

  private Optional<Long> distributor(Reader reader, long own, String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    String key = CompanyName.key(name);
    return accounts.all(reader).stream()
        .filter(other -> other.id() != own && CompanyName.key(other.name()).equals(key))
        .map(Account::id)
        .findFirst();
  }
}
