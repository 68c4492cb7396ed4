package app.entregent.model.measure;

import app.entregent.text.Message;

/** The four steps of social selling. */
public enum Step {
  /** Build a professional brand: one item done or reviewed a week. */
  BRAND(1, 0.786),
  /** Find the right people: one seat heard a week. */
  PEOPLE(1, 1.0),
  /** Exchange information: two useful pieces or answers a week. */
  EXCHANGE(2, 0.857),
  /** Build relationships: three two-way talks with target accounts a week. */
  RELATIONSHIPS(3, 0.857);

  /** How many adopters the thesis's sample holds. */
  public static final int SAMPLE_SIZE = 14;

  private final int usualPlan;
  private final double sampleShare;

  Step(int usualPlan, double sampleShare) {
    this.usualPlan = usualPlan;
    this.sampleShare = sampleShare;
  }

  /** 1 to 4. */
  public int number() {
    return ordinal() + 1;
  }

  /** The step of this number, 1 to 4. */
  public static Step of(int number) {
    return values()[number - 1];
  }

  /** Acts planned a week as long as the seller plans nothing else. */
  public int usualPlan() {
    return usualPlan;
  }

  /**
   * The share of the thesis's sample that applies this step: of 14 firms that practise social
   * selling 78.6 %, 100 %, 85.7 % and 85.7 %.
   */
  public double sampleShare() {
    return sampleShare;
  }

  /** The step by its name. */
  public Message title() {
    return Message.of("measure.step." + this);
  }
}
