package app.entregent.model.brand;

import app.entregent.text.Language;
import java.time.LocalDate;
import java.util.Optional;

/** What the seller prepares for the place on the profile, in both languages. */
public record BrandDrafts(Draft english, Draft french) {
  public static final BrandDrafts NONE = new BrandDrafts(Draft.NONE, Draft.NONE);

  /**
   * @param writtenOn when it was last worked on; unknown of what was written long ago
   */
  public record Draft(String text, Optional<LocalDate> writtenOn) {
    public static final Draft NONE = new Draft("", Optional.empty());

    /** Its length in characters, as the network counts them. */
    public int length() {
      return text.codePointCount(0, text.length());
    }
  }

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
