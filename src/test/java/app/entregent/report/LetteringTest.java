package app.entregent.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which letters can be drawn, how wide they are, and what stands in the place of the others. */
class LetteringTest {
  private static final String SIGN_OF_NO_SCRIPT = "\uDBFF\uDFFD";

  /** On a machine without any typeface of its own. */
  private final Lettering bare = new Lettering(new Typefaces(Typefaces.carried(), List::of));

  @ParameterizedTest
  @ValueSource(strings = {"שרה כהן", "ليلى بنّاني", "Пётр Ильич", "Ελένη", "😀", "Dr שרה 2"})
  void carriedTypefacesHaveTheseLetters(String name) {
    assertThat(bare.missing(name)).isEmpty();
    assertThat(bare.width(name, 12)).isPositive();
    assertThat(bare.outline(name, 12).getBounds2D().isEmpty()).isFalse();
  }

  @Test
  void arabicLettersJoin() {
    double joined = bare.width("ليلى", 100);
    double apart =
        "ليلى".codePoints().mapToDouble(p -> bare.width(Character.toString(p), 100)).sum();
    assertThat(joined).isLessThan(apart * 0.95);
  }

  @Test
  void aLetterThatNobodyHasIsNamedAndReplaced() {
    String name = "Li " + SIGN_OF_NO_SCRIPT;
    assertThat(bare.missing(name)).containsExactly(SIGN_OF_NO_SCRIPT.codePointAt(0));
    assertThat(bare.width(name, 12)).isEqualTo(bare.width("Li ?", 12), within());
    assertThat(bare.missing("Li 王")).containsExactly((int) '王');
  }

  @Test
  void theTypefacesOfTheMachineAreAskedOnceAndOnlyIfNeeded() {
    AtomicInteger asked = new AtomicInteger();
    List<Font> dejavu = Typefaces.carried().subList(1, 2);
    Lettering letters =
        new Lettering(
            new Typefaces(
                Typefaces.carried().subList(0, 1),
                () -> {
                  asked.incrementAndGet();
                  return dejavu;
                }));
    assertThat(letters.missing("Salma")).isEmpty();
    assertThat(asked).hasValue(0);
    assertThat(letters.missing("ليلى 王")).containsExactly((int) '王');
    assertThat(letters.missing("小")).containsExactly((int) '小');
    assertThat(asked).hasValue(1);
  }

  @Test
  void whereNothingCanBeLaidOutThereAreQuestionMarks() {
    Lettering none = new Lettering(new Typefaces(List.of(), List::of));
    assertThat(none.missing("王 Li")).containsExactly((int) '王');
    assertThat(none.written("王 Li")).isEqualTo("? Li");
    assertThat(none.shaped("王 Li")).isEmpty();
    assertThat(none.width("王 Li", 10)).isEqualTo(none.width("? Li", 10));
  }

  @Test
  void whatDoesNotFitIsCutWithThreeDots() {
    for (String name : List.of("Aï".repeat(1_000), "ليلى ".repeat(300), "王😀".repeat(500), "Li")) {
      String cut = bare.fit(name, 13, 120);
      assertThat(bare.width(cut, 13)).isLessThanOrEqualTo(120);
      assertThat(cut.endsWith("…")).isEqualTo(name.length() > 2);
      assertThat(cut.codePoints().filter(p -> Character.getType(p) == Character.SURROGATE))
          .isEmpty();
    }
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.2);
  }
}
