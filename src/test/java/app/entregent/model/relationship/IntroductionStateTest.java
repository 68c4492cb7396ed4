package app.entregent.model.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntroductionStateTest {
  @Test
  void eachStepLeadsToTheNextUntilThanksAreSaid() {
    assertThat(IntroductionState.WANTED.next()).contains(IntroductionState.ASKED);
    assertThat(IntroductionState.ASKED.next()).contains(IntroductionState.PROMISED);
    assertThat(IntroductionState.PROMISED.next()).contains(IntroductionState.MADE);
    assertThat(IntroductionState.MADE.next()).contains(IntroductionState.THANKED);
    assertThat(IntroductionState.THANKED.next()).isEqualTo(Optional.empty());
    assertThat(IntroductionState.DECLINED.next()).isEqualTo(Optional.empty());
  }

  @Test
  void thanksAreStillDueForWhatWasMade() {
    assertThat(IntroductionState.MADE.open()).isTrue();
    assertThat(IntroductionState.MADE.made()).isTrue();
    assertThat(IntroductionState.THANKED.open()).isFalse();
    assertThat(IntroductionState.THANKED.made()).isTrue();
    assertThat(IntroductionState.DECLINED.open()).isFalse();
    assertThat(IntroductionState.DECLINED.made()).isFalse();
  }
}
