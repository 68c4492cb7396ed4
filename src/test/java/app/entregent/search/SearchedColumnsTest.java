package app.entregent.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.workspace.schema.DefaultSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Field;
import org.junit.jupiter.api.Test;

/** Each column of text is searched, or named as one that is not: a new one must be decided on. */
class SearchedColumnsTest {
  private static List<Field<?>> textColumns() {
    return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
        .flatMap(table -> List.of(table.fields()).stream())
        .<Field<?>>map(field -> field)
        .filter(field -> field.getType() == String.class)
        .toList();
  }

  @Test
  void everyColumnOfTextIsSearchedOrLeftOutByName() {
    Set<Field<?>> decided = new HashSet<>(SearchTextStore.searched());
    decided.addAll(SearchTextStore.LEFT_OUT);
    assertThat(decided).containsExactlyInAnyOrderElementsOf(textColumns());
  }

  @Test
  void noColumnIsBoth() {
    assertThat(SearchTextStore.searched())
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(SearchTextStore.LEFT_OUT);
  }

  /** Free text is long, or of no stated length: a code never is. */
  @Test
  void whatIsLeftOutIsShort() {
    assertThat(SearchTextStore.LEFT_OUT)
        .allSatisfy(
            column ->
                assertThat(column.getDataType().getTypeName())
                    .as(column.toString())
                    .isNotEqualTo("clob"));
  }
}
