package app.entregent.model.brand;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.brand.TypedReading.DayFault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedReadingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SSI_BRAND | 16.1         | 16.1
          SSI_BRAND | 16,1         | 16.1
          SSI_BRAND | 0            | 0
          SSI_BRAND | 25           | 25
          SSI_BRAND | 25.00        | 25
          SSI_BRAND | 25.01        | TOO_MUCH
          SSI_BRAND | 16.123       | DECIMALS
          SSI_BRAND | -1           | NEGATIVE
          SSI_BRAND | −1           | NEGATIVE
          SSI_BRAND | ''           | BLANK
          SSI_BRAND | '   '        | BLANK
          SSI_BRAND | a lot        | NO_NUMBER
          SSI_BRAND | 1e1          | NO_NUMBER
          SSI_BRAND | 16/25        | NO_NUMBER
          FOLLOWERS | 1271         | 1271
          FOLLOWERS | 1 271        | 1271
          FOLLOWERS | 1,271        | 1271
          FOLLOWERS | 1.271        | 1271
          FOLLOWERS | 12,345,678   | 12345678
          FOLLOWERS | 12.5         | DECIMALS
          FOLLOWERS | 100000000    | 100000000
          FOLLOWERS | 100000001    | TOO_MUCH
          FOLLOWERS | 999999999999999999 | NO_NUMBER
          VIEWS     | 10           | 10
          """)
  void whatIsTypedIsAFigureOrIsToldWhyNot(ReadingKind kind, String typed, String told) {
    String answer =
        switch (TypedReading.of(kind, typed)) {
          case TypedReading.Good(BigDecimal amount) -> amount.toPlainString();
          case TypedReading.Bad(TypedReading.Fault fault) -> fault.name();
          case TypedReading.Blank() -> "BLANK";
        };
    assertThat(answer).isEqualTo(told);
  }

  @Test
  void aReadingIsOfADayThatHasBeenSinceTheNetworkExists() {
    assertThat(TypedReading.day(TODAY, TODAY)).isEmpty();
    assertThat(TypedReading.day(TODAY.plusDays(1), TODAY)).contains(DayFault.AHEAD);
    assertThat(TypedReading.day(LocalDate.of(2003, 5, 4), TODAY)).contains(DayFault.TOO_EARLY);
  }

  @Test
  void theSumIsOfFourPillarsOrThereIsNone() {
    assertThat(
            new ReadingDay(
                    TODAY,
                    Map.of(
                        ReadingKind.SSI_BRAND, new BigDecimal("16.1"),
                        ReadingKind.SSI_PEOPLE, new BigDecimal("11.3"),
                        ReadingKind.SSI_EXCHANGE, new BigDecimal("12"),
                        ReadingKind.SSI_RELATIONSHIPS, new BigDecimal("16.8")))
                .ssi())
        .contains(new BigDecimal("56.2"));
    assertThat(new ReadingDay(TODAY, Map.of(ReadingKind.SSI_BRAND, BigDecimal.TEN)).ssi())
        .isEmpty();
    assertThat(new ReadingDay(TODAY, Map.of()).of(ReadingKind.VIEWS)).isEqualTo(Optional.empty());
  }
}
