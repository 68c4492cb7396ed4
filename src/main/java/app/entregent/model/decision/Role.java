package app.entregent.model.decision;

import app.entregent.text.Message;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A part that somebody plays in a purchase. The first five are the buying centre as the literature
 * names it; the gatekeeper, who lets others through or not, is our addition.
 */
public enum Role {
  INITIATOR,
  USER,
  BUYER,
  DECIDER,
  INFLUENCER,
  GATEKEEPER;

  private static final Set<Role> BUYING_CENTRE =
      Collections.unmodifiableSet(EnumSet.range(INITIATOR, INFLUENCER));
  private static final Set<Role> SMALL_FIRM =
      Collections.unmodifiableSet(EnumSet.of(USER, DECIDER, INFLUENCER));

  /**
   * The roles that a purchase is expected to have.
   *
   * @param smallFirm in a small firm one person starts, pays and decides: the decider, a user and
   *     an influencer are enough
   */
  public static Set<Role> expected(boolean smallFirm) {
    return smallFirm ? SMALL_FIRM : BUYING_CENTRE;
  }

  /** The role in small letters, as in style classes and keys of texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("map.role." + code());
  }

  /** The role in two letters. */
  public Message sign() {
    return Message.of("map.role.sign." + code());
  }
}
