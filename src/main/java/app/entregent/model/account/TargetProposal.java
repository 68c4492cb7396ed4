package app.entregent.model.account;

import app.entregent.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A company of the network that deserves to become a target, with the facts that say so.
 *
 * <p>Weight: three points for each person who decides there (at most five), one for each person
 * known (at most ten), four for each with whom words were exchanged (at most three), and three more
 * if that was in the last 90 days or one if in the last year. Own employers, freelancers, targets
 * and clients are not proposed, nor is a company where one single person is known who neither
 * decides nor ever spoke. Source: this program's own rule, after the thesis (introductions to
 * deciders come through people one knows) and [003] (choose few accounts).
 *
 * @param weight the points, only good for an order
 * @param reasons sentences that name the facts, the weightiest first
 */
public record TargetProposal(NetworkCompany company, int weight, List<Message> reasons) {
  /** So many are proposed at most. */
  public static final int MOST = 10;

  private static final int FRESH_DAYS = 90;
  private static final int YEAR_DAYS = 365;

  public TargetProposal {
    reasons = List.copyOf(reasons);
  }

  /**
   * @param lastTouch when words were last exchanged both ways, by person
   */
  public static List<TargetProposal> propose(
      List<NetworkCompany> companies, Map<Long, LocalDate> lastTouch, LocalDate today) {
    return companies.stream()
        .filter(TargetProposal::mayBeProposed)
        .flatMap(company -> of(company, lastTouch, today).stream())
        .sorted(
            Comparator.comparingInt(TargetProposal::weight)
                .reversed()
                .thenComparing(proposal -> proposal.company().searchKey()))
        .limit(MOST)
        .toList();
  }

  private static boolean mayBeProposed(NetworkCompany company) {
    return company.kind() == AccountKind.ORDINARY
        && !company.target()
        && company.ladder().compareTo(LadderStep.CLIENT) < 0
        && company.people() > 0;
  }

  private static Optional<TargetProposal> of(
      NetworkCompany company, Map<Long, LocalDate> lastTouch, LocalDate today) {
    List<LocalDate> touches =
        company.personIds().stream().map(lastTouch::get).filter(Objects::nonNull).toList();
    if (company.people() == 1 && company.seniors() == 0 && touches.isEmpty()) {
      return Optional.empty();
    }
    int weight =
        3 * Math.min(company.seniors(), 5)
            + Math.min(company.people(), 10)
            + 4 * Math.min(touches.size(), 3);
    List<Message> reasons = new ArrayList<>();
    if (company.seniors() > 0) {
      reasons.add(Message.of("account.proposal.seniors", company.seniors(), company.people()));
    } else {
      reasons.add(Message.of("account.proposal.people", company.people()));
    }
    Optional<LocalDate> last = touches.stream().max(LocalDate::compareTo);
    if (last.isPresent()) {
      weight += recency(last.get(), today);
      reasons.add(Message.of("account.proposal.talked", touches.size(), last.get()));
    } else if (company.lastConnected().isPresent()) {
      reasons.add(Message.of("account.proposal.connected", company.lastConnected().get()));
    }
    return Optional.of(new TargetProposal(company, weight, reasons));
  }

  private static int recency(LocalDate last, LocalDate today) {
    if (last.plusDays(FRESH_DAYS).isAfter(today)) {
      return 3;
    }
    return last.plusDays(YEAR_DAYS).isAfter(today) ? 1 : 0;
  }
}
