package app.entregent.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme|acme",
        "ACME, Inc.|acme",
        "The Acme Company|acme",
        "Acme S.A.|acme",
        "Acme S.A|acme",
        "Acme SARL|acme",
        "Atlas Pierre SARL AU|atlas pierre",
        "Müller GmbH & Co. KG|muller",
        "Nordisk A/S|nordisk",
        "Résidences d’Éden|residences deden",
        "Residences d'Eden SAS|residences deden",
        "L'Œuvre|loeuvre",
        "Smith & Sons|smith and sons",
        "Smith and Sons Ltd|smith and sons",
        "U.S. Granite Corp.|us granite",
        "Hale-Brandt (France)|hale brandt france",
        "SAS|sas",
        "The|the",
        "Société Générale|societe generale",
        "北京科技|北京科技",
        "...|''"
      })
  void spellingsOfOneCompanyShareAKey(String name, String key) {
    assertThat(CompanyName.key(name)).isEqualTo(key);
  }

  @Property
  void aKeyIsItsOwnKey(@ForAll String name) {
    String key = CompanyName.key(name);
    assertThat(CompanyName.key(key)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Freelance",
        "freelancer",
        "Self-employed",
        "Self Employed",
        "Indépendant",
        "Indépendante",
        "Auto-entrepreneur",
        "Autoentrepreneur",
        "Micro-entrepreneur",
        "Independent Consultant",
        "Freelance Graphic Designer",
        "Consultant indépendant",
        "À mon compte",
        "Profession libérale",
        "Graphiste freelance",
        "SELF-EMPLOYED"
      })
  void whoWorksForHimselfIsNoCompany(String name) {
    assertThat(CompanyName.isFreelance(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Acme",
        "Freelance.com",
        "The Independent",
        "Freelancer.com",
        "Self Storage SA"
      })
  void aCompanyIsACompany(String name) {
    assertThat(CompanyName.isFreelance(name)).isFalse();
  }
}
