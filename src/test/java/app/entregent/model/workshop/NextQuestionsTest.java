package app.entregent.model.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.entregent.model.decision.Judgement.About;
import app.entregent.model.workshop.RoomQuestion.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a room is from one opinion: a table of corners. */
class NextQuestionsTest {
  @ParameterizedTest(name = "{0}: {1} voters, {2} -> {3}")
  @CsvSource({
    // nobody, one alone, all the same
    "STANCE, 9, '', 0",
    "STANCE, 9, 'CHAMPION 1', 0",
    "STANCE, 9, 'CHAMPION 9', 0",
    // two as far apart as two can be; two of four answers that nine could give
    "STANCE, 2, 'CHAMPION 1 OPPONENT 1', 1",
    "STANCE, 4, 'CHAMPION 2 OPPONENT 2', 0.66667",
    "STANCE, 10, 'CHAMPION 5 OPPONENT 5', 0.625",
    // each of the five answers alike
    "STANCE, 10, 'CHAMPION 2 SUPPORTER 2 NEUTRAL 2 SCEPTIC 2 OPPONENT 2', 1",
    // one against all
    "STANCE, 10, 'CHAMPION 9 OPPONENT 1', 0.225",
    // who has no idea is ignorance, not disagreement
    "STANCE, 9, 'CHAMPION 4 UNKNOWN 5', 0",
    "STANCE, 9, 'UNKNOWN 9', 0",
    // four answers to the influence, six roles
    "INFLUENCE, 8, 'LOW 2 MEDIUM 2 HIGH 2 DECISIVE 2', 1",
    "ROLE, 6, 'USER 3 BUYER 3', 0.6",
    // more opinions than voters count as they are
    "STANCE, 1, 'CHAMPION 1 OPPONENT 1', 1",
    // an answer of another version of the file counts as one more opinion
    "PATH, 2, 'AWARE 1 SOMETHING 1', 1",
  })
  void disagreement(About about, int voters, String votes, double expected) {
    assertThat(NextQuestions.disagreement(question(about, voters, votes)))
        .isCloseTo(expected, within(0.0001));
  }

  private static RoomQuestion question(About about, int voters, String votes) {
    List<Opinion> opinions = new ArrayList<>();
    String[] words = votes.isEmpty() ? new String[0] : votes.split(" ", -1);
    for (int i = 0; i < words.length; i += 2) {
      opinions.add(new Opinion(words[i], Integer.parseInt(words[i + 1]), ""));
    }
    return new RoomQuestion(
        1,
        1,
        1,
        about,
        voters,
        State.OPEN,
        false,
        "",
        Optional.empty(),
        Optional.empty(),
        Instant.EPOCH,
        Optional.empty(),
        opinions);
  }
}
