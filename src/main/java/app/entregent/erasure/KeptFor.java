package app.entregent.erasure;

import app.entregent.text.Message;
import java.util.Locale;

/** Why somebody who is known through the client stays; the first that holds is told. */
public enum KeptFor {
  /** He or she sits on a map of another account, or was in a workshop of one. */
  ANOTHER_MAP,
  /** He or she works elsewhere too, as far as is known. */
  ANOTHER_POST,
  /** There are talks with him or her that are not the client's. */
  ANOTHER_TALK,
  /** He or she is one of the seller's own contacts. */
  CONTACT,
  /** He or she recommended the seller, or brought somebody else. */
  OWN_BRAND;

  /** What is true of so many people; the number stands before it. */
  public Message word(int number) {
    return Message.of("erasure.kept." + name().toLowerCase(Locale.ROOT), number);
  }
}
