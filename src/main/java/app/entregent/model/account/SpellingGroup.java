package app.entregent.model.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Spellings that are probably one company. Nobody joins them unasked.
 *
 * @param spellings the one that most people use first
 */
public record SpellingGroup(List<Spelling> spellings) {
  /**
   * One spelling of a company.
   *
   * @param key the normal form; equal forms are probably one company
   * @param people how many work there now
   */
  public record Spelling(
      long companyId, String name, String key, int people, Optional<Long> accountId) {}

  /** Two spellings that are not one company, whatever they look like. */
  public record Distinct(long oneCompanyId, long otherCompanyId) {
    /** The same pair in its one order. */
    public static Distinct of(long one, long other) {
      return one < other ? new Distinct(one, other) : new Distinct(other, one);
    }
  }

  private static final Comparator<Spelling> MOST_PEOPLE =
      Comparator.comparingInt(Spelling::people).reversed().thenComparing(Spelling::companyId);

  public SpellingGroup {
    spellings = List.copyOf(spellings);
  }

  /**
   * The groups worth asking about, the largest first. Spellings with an empty form, of one account,
   * of two accounts, and pairs that the seller keeps apart are no question.
   */
  public static List<SpellingGroup> propose(List<Spelling> spellings, Set<Distinct> distinct) {
    Map<String, List<Spelling>> byKey = new LinkedHashMap<>();
    for (Spelling spelling : spellings) {
      if (!spelling.key().isEmpty()) {
        byKey.computeIfAbsent(spelling.key(), key -> new ArrayList<>()).add(spelling);
      }
    }
    return byKey.values().stream()
        .filter(same -> same.size() > 1)
        .flatMap(same -> groups(same, distinct).stream())
        .filter(SpellingGroup::isQuestion)
        .sorted(Comparator.comparingInt(SpellingGroup::people).reversed())
        .toList();
  }

  /** How many people work there under all spellings. */
  public int people() {
    return spellings.stream().mapToInt(Spelling::people).sum();
  }

  /** The account to which some spelling belongs already. */
  public Optional<Long> accountId() {
    return spellings.stream().map(Spelling::accountId).flatMap(Optional::stream).findFirst();
  }

  /** Every pair of the group. */
  public List<Distinct> pairs() {
    List<Distinct> pairs = new ArrayList<>();
    for (int one = 0; one < spellings.size(); one++) {
      for (int other = one + 1; other < spellings.size(); other++) {
        pairs.add(Distinct.of(spellings.get(one).companyId(), spellings.get(other).companyId()));
      }
    }
    return pairs;
  }

  /** Parts the spellings of one form so that no group holds two that the seller keeps apart. */
  private static List<SpellingGroup> groups(List<Spelling> same, Set<Distinct> distinct) {
    List<List<Spelling>> groups = new ArrayList<>();
    for (Spelling spelling : same.stream().sorted(MOST_PEOPLE).toList()) {
      groups.stream()
          .filter(group -> group.stream().noneMatch(other -> apart(spelling, other, distinct)))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(spelling), () -> groups.add(new ArrayList<>(List.of(spelling))));
    }
    return groups.stream().map(SpellingGroup::new).toList();
  }

  private static boolean apart(Spelling one, Spelling other, Set<Distinct> distinct) {
    boolean twoAccounts =
        one.accountId().isPresent()
            && other.accountId().isPresent()
            && !one.accountId().equals(other.accountId());
    return twoAccounts || distinct.contains(Distinct.of(one.companyId(), other.companyId()));
  }

  private boolean isQuestion() {
    Set<Object> parts = new HashSet<>();
    for (Spelling spelling : spellings) {
      parts.add(spelling.accountId().<Object>map(id -> "account " + id).orElse(spelling));
    }
    return parts.size() > 1;
  }
}
