package app.entregent.model.campaign;

import java.util.Locale;
import java.util.Optional;

/** Where a campaign is; the last one means that all is set up and it runs. */
public enum CampaignStep {
  /** Whether one is found where clients look. */
  AUDIT,
  /** Whom one knows, and which part of it the campaign is about; its objectives. */
  DATABASE,
  /** The ideal target: personas and accounts. */
  TARGET,
  /** The weekly plan and the first contents. */
  PLAN,
  /** The goals and their figures. */
  MEASURE,
  RUNNING;

  public Optional<CampaignStep> next() {
    return this == RUNNING ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }

  public Optional<CampaignStep> before() {
    return this == AUDIT ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }

  /** The part of a key of the texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
