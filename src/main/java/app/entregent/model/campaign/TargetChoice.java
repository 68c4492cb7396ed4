package app.entregent.model.campaign;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountKind;
import app.entregent.model.people.SearchWords;
import app.entregent.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * An account that may be a target of a campaign, with what speaks for it: its sector and city are
 * those of the campaign, or people who fit its personas work there. One point for each, and one for
 * each of the first three people; the rule is ours.
 *
 * @param reasons never empty
 */
public record TargetChoice(Account account, int weight, List<Message> reasons) {
  private static final int PEOPLE_THAT_COUNT = 3;

  public TargetChoice {
    reasons = List.copyOf(reasons);
  }

  /**
   * @param fitting of each account how many of its people fit one of the personas
   */
  public static List<TargetChoice> of(
      Campaign campaign, List<Account> accounts, Map<Long, Integer> fitting) {
    return accounts.stream()
        .filter(account -> account.kind() == AccountKind.ORDINARY)
        .map(account -> choice(campaign, account, fitting.getOrDefault(account.id(), 0)))
        .filter(choice -> !choice.reasons().isEmpty())
        .sorted(
            Comparator.comparingInt(TargetChoice::weight)
                .reversed()
                .thenComparing(choice -> SearchWords.key(choice.account().name())))
        .toList();
  }

  private static TargetChoice choice(Campaign campaign, Account account, int fitting) {
    List<Message> reasons = new ArrayList<>();
    int weight = Math.min(fitting, PEOPLE_THAT_COUNT);
    if (fits(campaign.text(CampaignText.SECTOR), account.sector())) {
      weight++;
      reasons.add(Message.of("campaign.fits.sector", account.sector()));
    }
    if (fits(campaign.text(CampaignText.ZONE), account.city())) {
      weight++;
      reasons.add(Message.of("campaign.fits.zone", account.city()));
    }
    if (fitting > 0) {
      reasons.add(Message.of("campaign.fits.people", fitting));
    }
    return new TargetChoice(account, weight, reasons);
  }

  /** Commas part alternatives; nothing asked fits nothing. */
  private static boolean fits(String asked, String known) {
    String key = SearchWords.key(known);
    return !known.isBlank()
        && Arrays.stream(asked.split("[,;]", -1))
            .map(SearchWords::of)
            .anyMatch(words -> !words.isEmpty() && words.fit(key));
  }
}
