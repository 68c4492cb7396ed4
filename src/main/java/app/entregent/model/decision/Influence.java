package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.Locale;

/** How much somebody's word weighs in this purchase. */
public enum Influence {
  UNKNOWN,
  LOW,
  MEDIUM,
  HIGH,
  DECISIVE;

  /** The weight of a seat whose influence nobody knows: better to ask than to overlook it. */
  static final int UNKNOWN_WEIGHT = 3;

  /** From 1 to 4, as the bars of a card show it; 0 while it is unknown. */
  public int bars() {
    return ordinal();
  }

  /** The weight in a mean over seats, 1 to 4. */
  public int weight() {
    return this == UNKNOWN ? UNKNOWN_WEIGHT : ordinal();
  }

  /** Whether a seat of this influence can turn the purchase. */
  public boolean strong() {
    return this == HIGH || this == DECISIVE;
  }

  /** One step more, or fewer if negative; it stays within what there is. */
  public Influence plus(int steps) {
    return values()[Math.clamp((long) ordinal() + steps, 0, DECISIVE.ordinal())];
  }

  /** The influence in small letters, as in style classes and keys of texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("map.influence." + code());
  }
}
