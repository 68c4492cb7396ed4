package app.entregent.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileLinkTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.linkedin.com/in/jane-hale,jane-hale",
    "https://www.linkedin.com/in/Jane-Hale/,jane-hale",
    "HTTPS://WWW.LINKEDIN.COM/IN/JANE-HALE,jane-hale",
    "http://fr.linkedin.com/in/jane-hale?trk=people_guest,jane-hale",
    "www.linkedin.com/in/jane-hale/?originalSubdomain=fr,jane-hale",
    "linkedin.com/in/jane-hale#about,jane-hale",
    "'  https://linkedin.com/in/jane-hale/details/skills/ ',jane-hale",
    "https://www.linkedin.com/in/jane-hale/fr,jane-hale",
    "https://m.linkedin.com/mwlite/in/jane-hale,jane-hale",
    "https://www.linkedin.com/in/zo%C3%AB-brandt,zoë-brandt",
    "https://www.linkedin.com/in/zo%25C3%25AB-brandt,zoë-brandt",
    "https://www.linkedin.com/in/zoë-brandt,zoë-brandt",
    "https://www.linkedin.com/in/ZO%c3%8b-brandt,zoë-brandt",
    "https://www.linkedin.com/in/%E5%BC%A0%E4%BC%9F,张伟",
    "https://www.linkedin.com/in/ACoAABcDeFgHiJkLmNoPqRs,ACoAABcDeFgHiJkLmNoPqRs",
    "https://www.linkedin.com/pub/jane-hale/1A/2b3/4c5,jane-hale/1a/2b3/4c5",
    "https://www.linkedin.com/pub/jane-hale,jane-hale"
  })
  void theSameProfileHasOneSlugHoweverItWasCopied(String text, String slug) {
    assertThat(ProfileLink.of(text)).contains(new ProfileLink(slug));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#N/A",
        "jane-hale",
        "https://example.com/in/jane-hale",
        "https://notlinkedin.com/in/jane-hale",
        "https://www.linkedin.com/company/acme",
        "https://www.linkedin.com/in/",
        "https://www.linkedin.com/in/%zz",
        "https://www.linkedin.com/in/a%2Fb",
        "https://www.linkedin.com/in/%FF%FE"
      })
  void otherTextsAreNoLink(String text) {
    assertThat(ProfileLink.of(text)).isEmpty();
  }

  @Property
  void theAddressOfALinkIsThatLink(@ForAll("slugs") String slug) {
    ProfileLink.of("https://www.linkedin.com/in/" + slug)
        .ifPresent(link -> assertThat(ProfileLink.of(link.url())).contains(link));
  }

  @Property
  void caseTrackingCountryAndSlashDistinguishNobody(@ForAll("plainSlugs") String slug) {
    var link = ProfileLink.of("https://www.linkedin.com/in/" + slug);
    assertThat(link).isPresent();
    assertThat(ProfileLink.of("ma.linkedin.com/in/" + slug.toUpperCase(Locale.ROOT) + "/?trk=x"))
        .isEqualTo(link);
  }

  @Property
  void noTextAtAllMakesItFail(@ForAll String text) {
    assertThat(ProfileLink.of(text)).isNotNull();
    assertThat(ProfileLink.of("linkedin.com/in/" + text)).isNotNull();
  }

  @Provide
  Arbitrary<String> slugs() {
    return Arbitraries.strings().all().ofMinLength(1).ofMaxLength(30);
  }

  @Provide
  Arbitrary<String> plainSlugs() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('0', '9')
        .withChars('-')
        .ofMinLength(3)
        .ofMaxLength(30);
  }
}
