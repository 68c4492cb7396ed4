package app.entregent.model.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Talks of one thread folded into their newest; a talk without a thread stands for itself. */
record StoryFold(Talk newest, LocalDate first, int talks) {
  /** As much of a talk as is needed to fold it. */
  record Talk(
      long id,
      Optional<String> thread,
      Instant startedAt,
      LocalDate heldOn,
      Optional<Long> accountId) {}

  private static final Comparator<Talk> BY_AGE =
      Comparator.comparing(Talk::startedAt).thenComparing(Talk::id);

  /** The folds, the one with the newest talk first. */
  static List<StoryFold> of(Collection<Talk> talks) {
    List<StoryFold> folds = new ArrayList<>();
    Map<String, StoryFold> byThread = new HashMap<>();
    for (Talk talk : talks) {
      StoryFold alone = new StoryFold(talk, talk.heldOn(), 1);
      talk.thread()
          .ifPresentOrElse(
              thread -> byThread.merge(thread, alone, StoryFold::with), () -> folds.add(alone));
    }
    folds.addAll(byThread.values());
    folds.sort(Comparator.comparing(StoryFold::newest, BY_AGE).reversed());
    return folds;
  }

  private StoryFold with(StoryFold other) {
    Talk newer = BY_AGE.compare(newest, other.newest) >= 0 ? newest : other.newest;
    LocalDate older = first.isBefore(other.first) ? first : other.first;
    return new StoryFold(newer, older, talks + other.talks);
  }
}
