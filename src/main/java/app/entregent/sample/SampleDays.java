package app.entregent.sample;

import app.entregent.workspace.Label;
import app.entregent.workspace.Progress;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What happens in the sample on which day. The days are played in their order, each as one change,
 * under a clock that stands at that day's evening; the last one at the present moment. What happens
 * on a map follows, each act a change of its own, a minute after the other if nothing else is said.
 */
final class SampleDays {
  private static final LocalTime EVENING = LocalTime.of(18, 30);

  private final Clock present;
  private final PastClock clock;
  private final TreeMap<LocalDate, Day> days = new TreeMap<>();
  private LocalDate playing = LocalDate.MIN;
  private Day happenings = new Day();

  /** What happens on a map, under its own label. */
  private record MapAct(Supplier<Label> label, int minutes, Consumer<Transaction> what) {}

  /** What happens on one day; it may grow while it is played. */
  private static final class Day {
    private final List<Consumer<Transaction>> together = new ArrayList<>();
    private final List<MapAct> onMaps = new ArrayList<>();
    private LocalTime begin = EVENING;

    private int changes() {
      return 1 + onMaps.size();
    }
  }

  SampleDays(Clock present) {
    this.present = present;
    this.clock = new PastClock(present);
  }

  /** The clock for the workspace of the sample. */
  Clock clock() {
    return clock;
  }

  LocalDate today() {
    return LocalDate.now(present);
  }

  LocalDate day(int daysAgo) {
    return today().minusDays(daysAgo);
  }

  /** The same day, or the Friday before it if it falls on a weekend. */
  LocalDate workday(int daysAgo) {
    LocalDate day = day(daysAgo);
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.minusDays(2);
      default -> day;
    };
  }

  /** A day to come, or the Monday after it if it falls on a weekend. */
  LocalDate workdayIn(int days) {
    LocalDate day = today().plusDays(days);
    if (days > 0 && day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return day.plusDays(2);
    }
    return days > 0 && day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
  }

  /**
   * Something happens on this day, after what was planned for the same day before. What a day that
   * is being played brings with it happens on that day at the earliest.
   */
  void on(LocalDate day, Consumer<Transaction> what) {
    at(day).together.add(what);
  }

  /**
   * Something happens on a map on this day, after all that does not happen on maps.
   *
   * @param label under which it can be undone, asked when it happens
   */
  void onMap(LocalDate day, Supplier<Label> label, Consumer<Transaction> what) {
    onMap(day, label, 1, what);
  }

  /** The same, so many minutes after what happened before it on that day. */
  void onMap(LocalDate day, Supplier<Label> label, int minutes, Consumer<Transaction> what) {
    at(day).onMaps.add(new MapAct(label, minutes, what));
  }

  /** What happens on this day begins at this hour, and not in the evening. */
  void begin(LocalDate day, LocalTime hour) {
    at(day).begin = hour;
  }

  private Day at(LocalDate day) {
    LocalDate when = day.isAfter(today()) ? today() : day;
    return when.isAfter(playing) ? days.computeIfAbsent(when, any -> new Day()) : happenings;
  }

  /**
   * Plays all days.
   *
   * @throws CancellationException before the next day, if the progress wishes for the end
   */
  void play(Workspace workspace, Progress progress) {
    LocalDate beginning = days.firstKey();
    int done = 0;
    while (!days.isEmpty()) {
      if (progress.endWished()) {
        throw new CancellationException();
      }
      progress.at(done, done + days.values().stream().mapToInt(Day::changes).sum());
      var next = days.pollFirstEntry();
      playing = next.getKey();
      happenings = next.getValue();
      clock.set(moment(playing, 0));
      int minutes = 0;
      Label label =
          playing.equals(beginning)
              ? Label.of("sample.change.beginning")
              : Label.of("sample.change.day", Label.day(playing));
      workspace.change(label, this::play).toCompletableFuture().join();
      for (int i = 0; i < happenings.onMaps.size(); i++) {
        MapAct act = happenings.onMaps.get(i);
        minutes += act.minutes();
        clock.set(moment(playing, minutes));
        workspace.change(act.label().get(), tx -> play(tx, act)).toCompletableFuture().join();
      }
      done += happenings.changes();
    }
  }

  private LocalDate play(Transaction tx) {
    for (int i = 0; i < happenings.together.size(); i++) {
      happenings.together.get(i).accept(tx);
    }
    return playing;
  }

  private static boolean play(Transaction tx, MapAct act) {
    act.what().accept(tx);
    return true;
  }

  private Instant moment(LocalDate day, int minutes) {
    return day.equals(today())
        ? present.instant()
        : day.atTime(happenings.begin).plusMinutes(minutes).atZone(present.getZone()).toInstant();
  }

  /** A clock that can be put back. */
  private static final class PastClock extends Clock {
    private final Clock present;
    private volatile Instant instant;

    PastClock(Clock present) {
      this.present = present;
      this.instant = present.instant();
    }

    void set(Instant moment) {
      instant = moment;
    }

    @Override
    public Instant instant() {
      return instant;
    }

    @Override
    public ZoneId getZone() {
      return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(instant, zone);
    }
  }
}
