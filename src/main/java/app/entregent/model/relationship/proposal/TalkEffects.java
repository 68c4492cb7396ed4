package app.entregent.model.relationship.proposal;

import app.entregent.model.conversation.ConversationState;
import app.entregent.model.conversation.LogBook;
import app.entregent.model.conversation.TalkEntry;
import app.entregent.model.conversation.detail.AttachmentStore;
import app.entregent.model.conversation.detail.OutcomeStore;
import app.entregent.model.conversation.detail.PickedFile;
import app.entregent.model.conversation.detail.TalkDetailStore;
import app.entregent.model.conversation.detail.TalkDetails;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Gap;
import app.entregent.model.decision.MapReading;
import app.entregent.model.decision.MapReadings;
import app.entregent.model.decision.Seat;
import app.entregent.model.relationship.FavourDirection;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.NewFavour;
import app.entregent.text.Message;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a talk and tells what it moved on the maps: last touch, gaps, completeness. */
public final class TalkEffects {
  /**
   * A talk that was written.
   *
   * @param moved what it moved, by decision
   */
  public record Logged(long talkId, boolean held, List<Moved> moved) {
    public Logged {
      moved = List.copyOf(moved);
    }
  }

  /**
   * What moved on one map.
   *
   * @param account the name of the account
   * @param lines each with its reason, in a sentence
   */
  public record Moved(long decisionId, String account, List<Message> lines) {
    public Moved {
      lines = List.copyOf(lines);
    }
  }

  private static final LogBook BOOK = new LogBook();

  private final TalkDetailStore detailStore = new TalkDetailStore();
  private final OutcomeStore outcomes = new OutcomeStore();
  private final AttachmentStore attachments = new AttachmentStore();
  private final FavourStore favours = new FavourStore();
  private final DecisionStore decisions = new DecisionStore();
  private final MapReadings readings = new MapReadings();

  /** Writes it, and compares the maps of its people before and after. */
  public Logged write(Transaction tx, TalkEntry entry) {
    return write(tx, entry, id -> {});
  }

  /**
   * Writes it with all that the full form says of it.
   *
   * @param files the new files of {@code details}, read before
   */
  public Logged write(
      Transaction tx, TalkEntry entry, TalkDetails details, List<PickedFile> files) {
    return write(tx, entry, id -> writeDetails(tx, id, entry, details, files));
  }

  private void writeDetails(
      Transaction tx, long id, TalkEntry entry, TalkDetails details, List<PickedFile> files) {
    List<Long> there = detailStore.people(tx, id);
    List<Long> people =
        Stream.concat(
                entry.talk().personIds().stream(),
                there.stream().skip(there.size() - (long) entry.newPeople().size()))
            .toList();
    detailStore.write(tx, id, people, details);
    outcomes.correct(tx, id, details.outcomes());
    attachments.remove(tx, details.detached());
    files.forEach(file -> attachments.add(tx, id, file));
    LocalDate day = entry.talk().moment().day();
    people.stream()
        .findFirst()
        .ifPresent(
            first -> {
              favours.setOfTalk(
                  tx, id, new NewFavour(first, FavourDirection.GIVEN, details.given(), day));
              favours.setOfTalk(
                  tx, id, new NewFavour(first, FavourDirection.RECEIVED, details.received(), day));
            });
  }

  private Logged write(Transaction tx, TalkEntry entry, LongConsumer more) {
    Set<Long> touched =
        decisions.decisionsOfPeople(tx, entry.talk().personIds()).values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    boolean held = entry.talk().state() == ConversationState.HELD;
    List<MapReading> before = held ? read(tx, touched) : List.of();
    long id = BOOK.write(tx, entry);
    more.accept(id);
    List<MapReading> after = held ? read(tx, touched) : List.of();
    return new Logged(id, held, moved(before, after, tx.today()));
  }

  private List<MapReading> read(Transaction tx, Set<Long> decisionIds) {
    return decisionIds.isEmpty() ? List.of() : readings.of(tx, decisionIds, tx.today());
  }

  /** The differences between the maps before and after. */
  static List<Moved> moved(List<MapReading> before, List<MapReading> after, LocalDate today) {
    List<Moved> all = new ArrayList<>();
    for (MapReading then : after) {
      before.stream()
          .filter(one -> one.map().decision().id() == then.map().decision().id())
          .findFirst()
          .map(one -> lines(one, then, today))
          .filter(lines -> !lines.isEmpty())
          .ifPresent(
              lines ->
                  all.add(new Moved(then.map().decision().id(), then.account().name(), lines)));
    }
    return all;
  }

  private static List<Message> lines(MapReading before, MapReading after, LocalDate today) {
    List<Message> lines = new ArrayList<>();
    for (Seat seat : after.map().seats()) {
      touch(before, after, seat, today).ifPresent(lines::add);
    }
    Set<String> open = keys(after);
    Set<String> was = keys(before);
    before.gaps().stream()
        .filter(gap -> !open.contains(gap.key()))
        .forEach(gap -> lines.add(Message.of("meeting.moved.closed", gap.sentence())));
    after.gaps().stream()
        .filter(gap -> !was.contains(gap.key()))
        .forEach(gap -> lines.add(Message.of("meeting.moved.opened", gap.sentence())));
    int from = before.completeness().percent();
    int to = after.completeness().percent();
    if (from != to) {
      lines.add(Message.of("meeting.moved.complete", from, to));
    }
    return lines;
  }

  private static Optional<Message> touch(
      MapReading before, MapReading after, Seat seat, LocalDate today) {
    Optional<LocalDate> now = after.facts().touched(seat);
    Optional<LocalDate> then = before.facts().touched(seat);
    if (now.isEmpty() || now.equals(then)) {
      return Optional.empty();
    }
    String name = after.facts().name(seat);
    long days = ChronoUnit.DAYS.between(now.get(), today);
    return Optional.of(
        then.map(
                day ->
                    Message.of(
                        "meeting.moved.touch", name, ChronoUnit.DAYS.between(day, today), days))
            .orElse(Message.of("meeting.moved.first", name)));
  }

  private static Set<String> keys(MapReading reading) {
    return reading.gaps().stream().map(Gap::key).collect(Collectors.toSet());
  }
}
