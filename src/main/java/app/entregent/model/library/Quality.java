package app.entregent.model.library;

import app.entregent.text.Message;
import java.util.Locale;

/**
 * What makes content worth reading. Source: Holliman and Rowley, cited in the thesis [000]: "un
 * contenu précieux, utile, pertinent, convaincant et opportun".
 */
public enum Quality {
  PRECIOUS,
  USEFUL,
  RELEVANT,
  CONVINCING,
  TIMELY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("engage.quality." + code());
  }

  /** One line that explains it. */
  public Message why() {
    return Message.of("engage.quality." + code() + ".why");
  }
}
