package app.entregent.model.brand;

import app.entregent.model.wording.Draft;
import app.entregent.text.Language;

/** What the seller prepares for the place on the profile, in both languages. */
public record BrandDrafts(Draft english, Draft french) {
  public static final BrandDrafts NONE = new BrandDrafts(Draft.NONE, Draft.NONE);

  public Draft in(Language language) {
    return switch (language) {
      case EN -> english;
      case FR -> french;
    };
  }

  public boolean isEmpty() {
    return english.text().isBlank() && french.text().isBlank();
  }
}
