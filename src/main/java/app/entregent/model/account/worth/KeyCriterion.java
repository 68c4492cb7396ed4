package app.entregent.model.account.worth;

import app.entregent.text.Message;
import java.util.Locale;
import java.util.Optional;

/**
 * What makes an account a key account.
 *
 * @param name of an own criterion; empty for one of the method
 * @param weight how much it counts, 0 to 10
 */
public record KeyCriterion(Key key, String name, int weight) {
  /** The heaviest weight. */
  public static final int HEAVIEST = 10;

  /** What a criterion of the method counts until the seller weighs it, and a new own one. */
  public static final int USUAL_WEIGHT = 5;

  public static final int NAME_LIMIT = 200;

  /** Source: digest row 49; own ones are the "others" of the source. */
  public enum Kind {
    SALES,
    TECHNOLOGY,
    REPUTATION,
    INTERNATIONAL,
    OWN
  }

  /**
   * Which criterion.
   *
   * @param ownId of an own one
   */
  public record Key(Kind kind, Optional<Long> ownId) {
    public static Key of(Kind kind) {
      return new Key(kind, Optional.empty());
    }

    public static Key own(long id) {
      return new Key(Kind.OWN, Optional.of(id));
    }

    /** The same in one word. */
    public String code() {
      return kind.name().toLowerCase(Locale.ROOT) + ownId.map(id -> "-" + id).orElse("");
    }
  }

  /** Its name; an own one says it itself. */
  public Message word() {
    return key.kind() == Kind.OWN
        ? Message.of("worth.criterion.own", name)
        : Message.of("worth.criterion." + key.code());
  }
}
