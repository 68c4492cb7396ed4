package app.entregent.model.relationship;

import java.util.List;
import java.util.Locale;

/** What a date is. Source: the thesis wishes a birthday or another occasion. */
public enum DateKind {
  BIRTHDAY(7),
  CONTRACT_END(90),
  RENEWAL(60),
  OTHER(7);

  public static final List<DateKind> OF_PERSONS = List.of(BIRTHDAY, OTHER);
  public static final List<DateKind> OF_ACCOUNTS = List.of(CONTRACT_END, RENEWAL, OTHER);

  private final int usualLead;

  DateKind(int usualLead) {
    this.usualLead = usualLead;
  }

  /** So many days before it is told, unless set. */
  public int usualLead() {
    return usualLead;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
