package app.entregent.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane|Hale|Jane|Hale|''",
        "Jane|Hale, PhD|Jane|Hale|PhD",
        "John|Doe, Ph.D.|John|Doe|Ph.D.",
        "Ana|Ruiz, MBA, PMP®|Ana|Ruiz|MBA, PMP",
        "Ana|Ruiz MBA|Ana|Ruiz|MBA",
        "Martin|King, Jr.|Martin|King|Jr.",
        "Lea|García, López|Lea|García, López|''",
        "Samir 🚀|Alami ✨|Samir|Alami|''",
        "🦊|''|🦊|''|''",
        "Madonna|''|Madonna|''|''",
        "''|Builder|''|Builder|''",
        "' Zoë  Ann '|' Brandt '|Zoë Ann|Brandt|''",
        "NULL|None|NULL|None|''",
        "伟|张|伟|张|''",
        "محمد|العلوي|محمد|العلوي|''"
      })
  void twoPartsAreReadAsWritten(
      String first, String last, String given, String family, String suffix) {
    assertThat(PersonName.of(first, last)).isEqualTo(new PersonName(given, family, suffix));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Hale|Jane|Hale|''",
        "Jane van der Hale, PhD|Jane|van der Hale|PhD",
        "María de la Cruz|María|de la Cruz|''",
        "Cher|Cher|''|''",
        "王小明|王小明|''|''",
        "Anna Maria Rossi|Anna Maria|Rossi|''",
        "''|''|''|''"
      })
  void oneTextIsPartedAtTheFamilyName(String whole, String first, String last, String suffix) {
    assertThat(PersonName.parse(whole)).isEqualTo(new PersonName(first, last, suffix));
  }

  @Test
  void spellingsOfOneNameShareAKey() {
    assertThat(PersonName.parse("ZOË BRANDT, PhD").key())
        .isEqualTo(PersonName.of("Zoe", "Brandt 🚀").key())
        .isEqualTo("zoe brandt");
    assertThat(PersonName.of("Zoë", "O’Brien").sortKey()).isEqualTo("obrien zoe");
  }

  @Test
  void onlyDegreesAndTheLikeAreSuffixes() {
    assertThat(PersonName.isSuffix("Ph.D.")).isTrue();
    assertThat(PersonName.isSuffix("MBA, CPA")).isTrue();
    assertThat(PersonName.isSuffix("BOB KO")).isFalse();
    assertThat(PersonName.isSuffix("Bob")).isFalse();
    assertThat(PersonName.isSuffix("")).isFalse();
  }

  @Property
  void aNameReadAgainIsTheSame(@ForAll String first, @ForAll String last) {
    PersonName name = PersonName.of(first, last);
    assertThat(PersonName.of(name.first(), name.last()).full()).isEqualTo(name.full());
  }
}
