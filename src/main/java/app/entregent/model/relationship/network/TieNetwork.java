package app.entregent.model.relationship.network;

import app.entregent.text.Message;
import java.util.Locale;

/**
 * The four networks of a sale, as seen from one account. Source: the Harvard Business Review's four
 * networks of selling, quoted by the blog of the sources ("celui du vendeur, celui de l'entreprise
 * prospectée, celui de l'entreprise qui vend" and that of the clients).
 */
public enum TieNetwork {
  /** The seller's own ties. */
  SELLER,
  /** The people of the firm that is to buy. */
  PROSPECT,
  /** The people of the firm that sells. */
  OWN_FIRM,
  /** The people of clients. */
  CLIENTS;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Message word() {
    return Message.of("account.network." + code());
  }
}
