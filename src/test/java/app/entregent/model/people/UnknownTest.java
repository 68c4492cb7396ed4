package app.entregent.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownTest {
  @ParameterizedTest
  @CsvSource({
    "false, 0, false, false, false, false, POST CAREER NEEDS INTERESTS WORDS PLACE",
    // one post is no career
    "true, 1, true, true, true, true, CAREER",
    "true, 4, true, true, true, true, ''",
    "true, 2, false, true, false, true, NEEDS WORDS",
  })
  void whatIsMissing(
      boolean post,
      int posts,
      boolean need,
      boolean note,
      boolean talked,
      boolean place,
      String missing) {
    assertThat(
            Unknown.of(new Unknown.Known(post, posts, need, note, talked, place)).stream()
                .map(Enum::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(missing);
  }
}
