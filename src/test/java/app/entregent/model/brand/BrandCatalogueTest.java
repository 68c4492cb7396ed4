package app.entregent.model.brand;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.text.Language;
import app.entregent.text.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrandCatalogueTest {
  private final List<CatalogueItem> items = BrandCatalogue.load().items();

  @Test
  void eachKeyStandsOnceAndEachGroupHasItems() {
    assertThat(items).extracting(CatalogueItem::key).doesNotHaveDuplicates();
    assertThat(items).hasSizeBetween(18, 25);
    assertThat(items.stream().map(CatalogueItem::group).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(BrandGroup.class));
  }

  @Test
  void eachKindOfFactJudgesOneItem() {
    List<FactKind> judging = items.stream().flatMap(item -> item.judgedBy().stream()).toList();
    assertThat(judging).containsExactlyInAnyOrder(FactKind.values());
  }

  @Test
  void whatIsCountedHasAThreshold() {
    assertThat(items)
        .allSatisfy(
            item ->
                assertThat(item.threshold() > 0)
                    .isEqualTo(
                        item.judgedBy().filter(kind -> kind != FactKind.ADDRESS).isPresent()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void eachItemIsToldInBothLanguages(Language language) {
    Texts texts = Texts.of(language);
    for (CatalogueItem item : items) {
      for (String part : Set.of(".title", ".why", ".how")) {
        assertThat(texts.has("brand.item." + item.key() + part)).as(item.key() + part).isTrue();
      }
      item.figure()
          .ifPresent(
              figure -> {
                assertThat(texts.has("brand.figure." + figure)).as(figure).isTrue();
                assertThat(texts.has("brand.figure." + figure + ".source")).as(figure).isTrue();
              });
    }
  }
}
