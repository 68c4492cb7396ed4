package app.entregent.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobChangeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  /** Each post is company:now or then:the day on which it was seen:its end by the profile. */
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "Bay:now:0:, ''",
    "Bay:then:0:, ''",
    "'Bay:then:0:|Atlas:now:5:', Bay to Atlas on 5",
    // the same company under another spelling is no change
    "'Atlas Villas:then:0:|Atlas Villas SARL:now:5:', ''",
    // nor is another title there
    "'Bay:then:0:|Bay:now:5:', ''",
    // what the profile itself tells is a career
    "'Bay:then:0:2019|Atlas:now:5:', ''",
    // both seen on the same day: nobody knows which came first
    "'Bay:then:5:|Atlas:now:5:', ''",
    // an archive that is older than what is known adds a former post
    "'Atlas:now:5:|Bay:then:9:', ''",
    // still at the company that seems to be left, beside another
    "'Bay:then:0:|Bay:now:3:|Atlas:now:5:', ''",
    // four companies at once, one of them new
    "'Bay:then:0:|Atlas:now:1:|Dune:now:1:|Riad:now:1:|Cape:now:7:', Bay to Cape on 7",
    // the newest of several
    "'Bay:then:0:|Dune:then:3:|Atlas:now:5:', Dune to Atlas on 5",
    "':then:0:|Atlas:now:5:', ''",
    "'Bay:then:0:|:now:5:', ''",
  })
  void whoChangedEmployer(String posts, String change) {
    assertThat(
            JobChange.of(posts(posts))
                .map(one -> one.from() + " to " + one.to() + " on " + DAY.until(one.on()).getDays())
                .orElse(""))
        .isEqualTo(change);
  }

  private static List<JobChange.Held> posts(String text) {
    List<JobChange.Held> posts = new ArrayList<>();
    for (String one : text.isEmpty() ? new String[0] : text.split("\\|", -1)) {
      String[] parts = one.split(":", -1);
      posts.add(
          new JobChange.Held(
              parts[0],
              "",
              parts[3],
              parts[1].equals("now"),
              DAY.plusDays(Integer.parseInt(parts[2])),
              posts.size()));
    }
    return posts;
  }
}
