package app.entregent.model.relationship;

import app.entregent.model.conversation.DayWords;
import app.entregent.model.conversation.Toward;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as it is typed, and what it means. */
public record DateEntry(DateKind kind, String words, String day, boolean yearly, String lead) {
  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  /**
   * The date of a person or an account, unless the day is none or the lead no number of days. A
   * birthday is looked for in the past and has a year only if four digits were typed.
   *
   * @param id of the date that is changed; 0 for a new one or a birthday
   */
  public Optional<ImportantDate> read(
      long id, Optional<Long> personId, Optional<Long> accountId, LocalDate today) {
    boolean birthday = kind == DateKind.BIRTHDAY;
    Optional<Integer> days = leadDays();
    return new DayWords(today, birthday ? Toward.PAST : Toward.FUTURE)
        .day(day)
        .filter(found -> days.isPresent())
        .map(
            found ->
                new ImportantDate(
                    id,
                    personId,
                    accountId,
                    kind,
                    words.strip(),
                    found,
                    !birthday || YEAR.matcher(day).find(),
                    birthday || yearly,
                    days.orElse(kind.usualLead())));
  }

  private Optional<Integer> leadDays() {
    String digits = lead.strip();
    if (digits.isEmpty()) {
      return Optional.of(kind.usualLead());
    }
    return digits.matches("\\d{1,3}")
        ? Optional.of(Integer.valueOf(digits)).filter(days -> days <= ImportantDate.LONGEST_LEAD)
        : Optional.empty();
  }
}
