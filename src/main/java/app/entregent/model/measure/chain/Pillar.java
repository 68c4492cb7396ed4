package app.entregent.model.measure.chain;

import java.util.Locale;

/**
 * A pillar of social selling, in the order in which the thesis chains them up: «en respectant
 * l’enchainement entre les quatre piliers du social selling».
 */
public enum Pillar {
  DIGITAL,
  SOCIAL_CRM,
  PERSONA,
  CONTENT;

  /** The part of a key of the texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
