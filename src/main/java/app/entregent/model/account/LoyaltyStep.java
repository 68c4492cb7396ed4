package app.entregent.model.account;

import java.util.Locale;

/**
 * What one can do for a client once it is won, with the days after which it is due. Source: the
 * thesis lists service, testimonials, references, news and the client's own network.
 */
public enum LoyaltyStep {
  FIRST_WEEKS(14),
  TESTIMONIAL(30),
  REFERENCE(45),
  INTRODUCTION(60),
  NEWS(90);

  private final int afterDays;

  LoyaltyStep(int afterDays) {
    this.afterDays = afterDays;
  }

  public int afterDays() {
    return afterDays;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
