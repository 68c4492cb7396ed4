package app.entregent.model.account.worth;

import app.entregent.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the seller rates of an account. Sources: digest row 48 for the purchase situation, the five
 * forces of the key-account courses, row 53 for satisfaction and loyalty.
 */
public enum Rated {
  /** Whether the account could easily buy elsewhere. */
  ALTERNATIVES(Group.PURCHASE),
  COMPLEXITY(Group.PURCHASE),
  IMPORTANCE(Group.PURCHASE),
  DYNAMISM(Group.PURCHASE),
  RIVALRY(Group.FORCES),
  ENTRANTS(Group.FORCES),
  SUBSTITUTES(Group.FORCES),
  CLIENTS(Group.FORCES),
  SUPPLIERS(Group.FORCES),
  SATISFACTION(Group.LOYALTY),
  LOYALTY(Group.LOYALTY);

  /** What belongs together, with its scale. */
  public enum Group {
    PURCHASE(3),
    FORCES(3),
    LOYALTY(5);

    private final int highest;

    Group(int highest) {
      this.highest = highest;
    }

    public List<Rated> members() {
      return Arrays.stream(Rated.values()).filter(rated -> rated.group == this).toList();
    }
  }

  private final Group group;

  Rated(Group group) {
    this.group = group;
  }

  public Group group() {
    return group;
  }

  /** The levels go from 1 to this: 3 (low, medium, high) or 5. */
  public int highest() {
    return group.highest;
  }

  public Message word() {
    return Message.of("worth.rated." + code());
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
