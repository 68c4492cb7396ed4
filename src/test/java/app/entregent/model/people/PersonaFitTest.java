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
    PersonaFit fit =
        PersonaFit.of(new Persona(1, "Anyone", "", "", "", PersonaWords.NONE, List.of()), Map.of());
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

  @ParameterizedTest
  @CsvSource({
    // what is excluded is met by whoever is known not to have it
    "'TITLE:assistant:1:not', TITLE:Director, 100",
    "'TITLE:assistant:1:not', TITLE:Assistant, 0",
    "'TITLE:assistant:1:not', TITLE:, -1",
    // weights that sum to zero say nothing
    "'TITLE:director:0', TITLE:Director, -1",
    "'TITLE:director:0|SECTOR:hotels:0', 'TITLE:Director|SECTOR:hotels', -1",
    // a contradiction never fits fully
    "'TITLE:director:1|TITLE:director:1:not', TITLE:Director, 50",
    // unknown facts count neither way
    "'TITLE:director:1|CAREER:hotels:9|TAG:key:9', TITLE:Director, 100",
  })
  void excludedZeroAndContradicting(String criteria, String facts, int share) {
    Persona persona = persona(criteria);
    assertThat(PersonaFit.of(persona, facts(facts)).share().orElse(-1)).isEqualTo(share);
    assertThat(
            new PersonaMatch(persona).share(kind -> facts(facts).getOrDefault(kind, "")).orElse(-1))
        .isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({
    "'TITLE:director:1', ''",
    "'TITLE:director:1|TITLE:assistant:1:not', ''",
    "'TITLE:director:1|TITLE:Director:1:not', director",
    // whoever is a sales director has the word director
    "'TITLE:sales director, buyer:1|TITLE:director:1:not', sales director",
    "'TITLE:director:1|TITLE:sales director:1:not', ''",
    "'TITLE:director:1|HEADLINE:director:1:not', ''",
    "'TITLE:,:1|TITLE:,:1:not', ''",
  })
  void whatIsAskedForAndExcluded(String criteria, String words) {
    assertThat(String.join("|", persona(criteria).contradictions())).isEqualTo(words);
  }

  private static Persona persona(String criteria) {
    List<PersonaCriterion> all = new ArrayList<>();
    for (String one : criteria.split("\\|", -1)) {
      String[] parts = one.split(":", -1);
      all.add(
          new PersonaCriterion(
              all.size(),
              CriterionKind.valueOf(parts[0]),
              parts[1],
              Integer.parseInt(parts[2]),
              parts.length > 3));
    }
    return new Persona(1, "Somebody", "", "", "", PersonaWords.NONE, all);
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
