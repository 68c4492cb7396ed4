package app.entregent.model.brand;

/** What an archive can tell of the seller's own profile. */
public enum FactKind {
  /** The line under the name; the number is its length in characters. */
  HEADLINE(true),
  /** The summary text; the number is its length in characters. */
  ABOUT(true),
  /** Posts that the profile lists. */
  POSITIONS(false),
  SKILLS(false),
  /** Recommendations received and visible. */
  RECOMMENDATIONS(false),
  /** Endorsements received and accepted. */
  ENDORSEMENTS(false),
  CONNECTIONS(false),
  /** The last part of the profile's address, such as {@code lena-brandt}. */
  ADDRESS(true);

  private final boolean text;

  FactKind(boolean text) {
    this.text = text;
  }

  /** Whether the fact is a text, whose length is its number. */
  public boolean isText() {
    return text;
  }
}
