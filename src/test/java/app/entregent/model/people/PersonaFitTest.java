package app.entregent.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaFitTest {
  /** Criteria and facts are {@code KIND:words:weight}, parted by bars. */
  @ParameterizedTest(name = "{0} of somebody with {1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "TITLE:director:5;TITLE:Marketing Director;100;1;0",
        "TITLE:director:5;TITLE:Web developer;0;0;0",
        "TITLE:director:5;TITLE:;-1;0;1",
        "TITLE:director:5|SECTOR:property:5;TITLE:Director;100;1;1",
        "TITLE:director:5|SECTOR:property:5;TITLE:Director|SECTOR:Hotels;50;1;0",
        "TITLE:director:1|SECTOR:property:2;TITLE:Director|SECTOR:Hotels;33;1;0",
        "TITLE:director:2|SECTOR:property:1;TITLE:Director|SECTOR:Hotels;67;1;0",
        "TITLE:director, head of:3;TITLE:Head of Digital;100;1;0",
        "TITLE:directeur général:3;TITLE:DIRECTEUR GENERAL adjoint;100;1;0",
        "TITLE:irector:3;TITLE:Director;0;0;0",
        "TITLE:director:0;TITLE:Director;-1;1;0",
        "TITLE: , :3;TITLE:Director;-1;0;1",
      })
  void theShareIsOfWhatIsKnown(String criteria, String facts, int share, int met, int unknown) {
    PersonaFit fit = PersonaFit.of(persona(criteria), facts(facts));
    assertThat(fit.share()).isEqualTo(share < 0 ? OptionalInt.empty() : OptionalInt.of(share));
    assertThat(fit.count(PersonaFit.Answer.MET)).isEqualTo(met);
    assertThat(fit.count(PersonaFit.Answer.UNKNOWN)).isEqualTo(unknown);
  }

  @Test
  void aPersonaWithoutCriteriaFitsNobody() {
    PersonaFit fit = PersonaFit.of(new Persona(1, "Anyone", "", "", "", List.of()), Map.of());
    assertThat(fit.share()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, NONE",
    "1, TOO_FEW",
    "2, USUAL",
    "5, USUAL",
    "6, CAUTION",
    "10, CAUTION",
    "11, TOO_MANY"
  })
  void theGaugeOfTheNumberOfPersonas(int personas, PersonaCount count) {
    assertThat(PersonaCount.of(personas)).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({
    "Marketing Director, true",
    "Directrice générale, true",
    "CEO & Founder, true",
    "Head of Digital, true",
    "PDG, true",
    "VP Sales, true",
    "Assistante de direction, false",
    "Executive Assistant to the CEO, false",
    "Product Owner, false",
    "HR Business Partner, false",
    "Web Developer, false",
    "Headhunter, false",
    "'', false",
  })
  void whoDecidesByTheTitle(String title, boolean senior) {
    assertThat(Seniority.isSenior(title)).isEqualTo(senior);
  }

  private static Persona persona(String criteria) {
    List<PersonaCriterion> all = new ArrayList<>();
    for (String one : criteria.split("\\|", -1)) {
      String[] parts = one.split(":", -1);
      all.add(
          new PersonaCriterion(
              all.size(), CriterionKind.valueOf(parts[0]), parts[1], Integer.parseInt(parts[2])));
    }
    return new Persona(1, "Somebody", "", "", "", all);
  }

  private static Map<CriterionKind, String> facts(String facts) {
    Map<CriterionKind, String> all = new EnumMap<>(CriterionKind.class);
    for (String one : facts.split("\\|", -1)) {
      String[] parts = one.split(":", -1);
      all.put(CriterionKind.valueOf(parts[0]), parts[1]);
    }
    return all;
  }
}
