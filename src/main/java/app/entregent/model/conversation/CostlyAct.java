package app.entregent.model.conversation;

/** What somebody did for the seller that cost them something. */
public enum CostlyAct {
  NONE,
  INTRODUCTION,
  RECOMMENDATION,
  TESTIMONIAL,
  VOUCHED
}
