package app.entregent.model.measure.kpi;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges what was typed as a figure. */
public sealed interface TypedFigure {
  /** Nothing stands there. */
  record Blank() implements TypedFigure {}

  record Good(BigDecimal amount) implements TypedFigure {}

  record Bad(Fault fault) implements TypedFigure {}

  /** What is wrong with it. */
  enum Fault {
    NO_NUMBER,
    NEGATIVE,
    TOO_MUCH,
    /** A count with decimals, or an amount with more than two. */
    DECIMALS;

    /** The part of a key of the texts. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The highest figure that is taken. */
  BigDecimal MOST = BigDecimal.valueOf(100_000_000);

  /** Points or commas part thousands only where all groups but the first have three digits. */
  Pattern GROUPED =
      Pattern.compile(
          "-?[1-9][0-9]{0,2}(?<mark>[.,])[0-9]{3}(\\k<mark>[0-9]{3})*((?!\\k<mark>)[.,][0-9]{1,6})?");

  Pattern NUMBER = Pattern.compile("[-−]?[0-9]{1,12}([.,][0-9]{1,6})?");

  /** A whole number from 0 on. Blanks, points and commas may part thousands. */
  static TypedFigure count(String typed) {
    return of(typed, 0);
  }

  /** A number from 0 on with at most two decimals, which a point or a comma parts. */
  static TypedFigure amount(String typed) {
    return of(typed, 2);
  }

  private static TypedFigure of(String typed, int decimals) {
    String bare = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace('−', '-');
    if (bare.isEmpty()) {
      return new Blank();
    }
    Matcher grouped = GROUPED.matcher(bare);
    if (grouped.matches()) {
      bare = bare.replace(grouped.group("mark"), "");
    }
    if (!NUMBER.matcher(bare).matches()) {
      return new Bad(Fault.NO_NUMBER);
    }
    BigDecimal amount = new BigDecimal(bare.replace(',', '.')).stripTrailingZeros();
    if (amount.signum() < 0) {
      return new Bad(Fault.NEGATIVE);
    }
    if (amount.compareTo(MOST) > 0) {
      return new Bad(Fault.TOO_MUCH);
    }
    return amount.scale() > decimals ? new Bad(Fault.DECIMALS) : new Good(plain(amount));
  }

  /** The same number without needless zeros, written out. */
  static BigDecimal plain(BigDecimal amount) {
    BigDecimal bare = amount.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
