package app.entregent.model.wording;

import app.entregent.text.Message;
import java.util.Locale;

/**
 * What a text needs to be trusted. Source: Peppers and Rogers, cited in the thesis [000]: value
 * shared with the client, mutual value, "une communication de qualité et un comportement non
 * opportuniste".
 */
public enum TrustElement {
  /** The client gains something by reading it. */
  CLIENT_VALUE,
  /** Both sides gain, and the text does not hide it. */
  MUTUAL_VALUE,
  /** Clear, true, checked. */
  CLEAR_WORDS,
  /** It uses nobody's haste, fear or ignorance. */
  FAIR;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("ui.trust." + code());
  }

  /** One line that explains it. */
  public Message why() {
    return Message.of("ui.trust." + code() + ".why");
  }
}
