package app.entregent.model.brand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactJudgeTest {
  private static final LocalDate SEEN = LocalDate.of(2026, 11, 12);

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({"0, 60, false", "59, 60, false", "60, 60, true", "61, 60, true", "0, 0, true"})
  void aNumberIsEnoughFromTheThresholdOn(int number, int threshold, boolean enough) {
    Judgement judgement =
        FactJudge.judge(
            item(FactKind.SKILLS, threshold),
            OptionalInt.empty(),
            Map.of(FactKind.SKILLS, ProfileFact.counted(FactKind.SKILLS, number, SEEN)));
    assertThat(judgement)
        .isEqualTo(
            new Judgement.Seen(
                ProfileFact.counted(FactKind.SKILLS, number, SEEN), threshold, enough));
  }

  @Test
  void theSellersThresholdTakesTheCataloguesPlace() {
    ProfileFact fact = ProfileFact.read(FactKind.HEADLINE, "Sales", SEEN);
    assertThat(
            FactJudge.judge(
                item(FactKind.HEADLINE, 60), OptionalInt.of(5), Map.of(FactKind.HEADLINE, fact)))
        .isEqualTo(new Judgement.Seen(fact, 5, true));
  }

  @Test
  void whatNoArchiveShowedIsNotSeenAndWhatNoneCanShowIsUnjudged() {
    assertThat(FactJudge.judge(item(FactKind.ABOUT, 1), OptionalInt.empty(), Map.of()))
        .isEqualTo(new Judgement.NotSeen(FactKind.ABOUT));
    CatalogueItem photo =
        new CatalogueItem(
            "photo",
            BrandGroup.IDENTITY,
            Optional.empty(),
            0,
            OptionalInt.empty(),
            Optional.empty(),
            1);
    assertThat(FactJudge.judge(photo, OptionalInt.empty(), Map.of()))
        .isEqualTo(new Judgement.Unjudged());
  }

  @ParameterizedTest(name = "“{0}”")
  @CsvSource({
    "lena-brandt, true",
    "lenabrandt, true",
    "lena-brandt-sales, true",
    "lena-brandt-architecture, true",
    "lena-brandt-1a2b3c45, false",
    "lena-brandt-04a1b39, false",
    "lena-brandt-123456789, false",
    "lena-brandt-2026, true",
    "'', false",
    "ACoAABcdEfGhIj, false"
  })
  void anAddressIsTheSellersOwnUnlessTheNetworkMadeItUp(String address, boolean own) {
    Judgement judgement =
        FactJudge.judge(
            item(FactKind.ADDRESS, 0),
            OptionalInt.empty(),
            Map.of(FactKind.ADDRESS, ProfileFact.read(FactKind.ADDRESS, address, SEEN)));
    assertThat(judgement).isInstanceOf(Judgement.Seen.class);
    assertThat(((Judgement.Seen) judgement).enough()).isEqualTo(own);
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "'  ', 0", "' abc ', 3", "é, 1", "😀😀, 2"})
  void aTextIsAsLongAsAReaderCountsIt(String text, int length) {
    assertThat(ProfileFact.read(FactKind.ABOUT, text, SEEN).number()).isEqualTo(length);
  }

  private static CatalogueItem item(FactKind kind, int threshold) {
    return new CatalogueItem(
        "item",
        BrandGroup.PROOF,
        Optional.of(kind),
        threshold,
        OptionalInt.empty(),
        Optional.empty(),
        1);
  }
}
