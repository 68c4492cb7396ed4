package app.entregent.model.account;

/** The texts of an account that the seller edits in place. */
public enum AccountText {
  NAME,
  SECTOR,
  CITY,
  WEBSITE,
  NOTE
}
