package app.entregent.report;

import app.entregent.model.account.space.BuyingCentre;
import app.entregent.model.account.space.Offering;
import app.entregent.model.account.space.WhiteSpace;
import app.entregent.model.account.space.WhiteSpaceStore;
import app.entregent.model.decision.DiscreetReading;
import app.entregent.model.decision.MapAnalyses;
import app.entregent.model.decision.MapDifference;
import app.entregent.model.decision.MapPast;
import app.entregent.model.decision.MapPastStore;
import app.entregent.model.decision.MapReadings;
import app.entregent.model.decision.Snapshot;
import app.entregent.model.workshop.AgreedAction;
import app.entregent.model.workshop.AgreedActions;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.GuestStore;
import app.entregent.model.workshop.Opinion;
import app.entregent.model.workshop.RoomQuestion;
import app.entregent.model.workshop.RoomQuestionStore;
import app.entregent.model.workshop.Workshop;
import app.entregent.model.workshop.WorkshopNote;
import app.entregent.model.workshop.WorkshopNoteStore;
import app.entregent.model.workshop.WorkshopStore;
import app.entregent.text.Texts;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A workshop with all that its files need, read at one moment.
 *
 * @param last the map at the end; as it is now while the workshop is not closed
 * @param first the map at the start, if it was marked
 * @param guests who was in the room
 * @param questions the judgements that the room was asked for, the oldest first
 * @param actions what was agreed on
 * @param notes what was written down, the oldest first
 * @param space the white space of the account
 * @param day of the workshop; the day on which it is written if it had none
 */
public record WorkshopReport(
    Workshop workshop,
    MapReport last,
    Optional<MapReport> first,
    List<Guest> guests,
    List<RoomQuestion> questions,
    List<AgreedAction> actions,
    List<WorkshopNote> notes,
    WhiteSpace space,
    LocalDate day) {
  public WorkshopReport {
    guests = List.copyOf(guests);
    questions = List.copyOf(questions);
    actions = List.copyOf(actions);
    notes = List.copyOf(notes);
  }

  /** Reads a workshop; nothing if it or its map is gone. */
  public static Optional<WorkshopReport> read(
      Reader reader, long workshopId, LocalDate today, ZoneId zone) {
    return new WorkshopStore()
        .find(reader, workshopId)
        .flatMap(
            workshop ->
                MapReport.read(reader, workshop.decisionId(), today)
                    .map(map -> read(reader, workshop, map, today, zone)));
  }

  private static WorkshopReport read(
      Reader reader, Workshop workshop, MapReport now, LocalDate today, ZoneId zone) {
    MapPast past = new MapPastStore().read(reader, workshop.decisionId());
    Optional<MapReport> last =
        workshop.running()
            ? Optional.empty()
            : workshop.lastSnapshotId().flatMap(id -> marked(reader, past, id, now, zone));
    return new WorkshopReport(
        workshop,
        last.orElse(now),
        workshop.firstSnapshotId().flatMap(id -> marked(reader, past, id, now, zone)),
        new GuestStore().of(reader, workshop.id()),
        new RoomQuestionStore().of(reader, workshop.id()),
        new AgreedActions().of(reader, workshop.id()),
        new WorkshopNoteStore().of(reader, workshop.id()),
        new WhiteSpaceStore().find(reader, now.reading().account().id()),
        workshop.heldOn().orElse(today));
  }

  /** The map as it was at a mark in its history. */
  private static Optional<MapReport> marked(
      Reader reader, MapPast past, long markId, MapReport now, ZoneId zone) {
    return past.marks().stream()
        .filter(mark -> mark.id() == markId)
        .findFirst()
        .flatMap(mark -> marked(reader, past, mark, now, zone));
  }

  private static Optional<MapReport> marked(
      Reader reader, MapPast past, Snapshot mark, MapReport now, ZoneId zone) {
    int step = past.stepAt(mark.takenAt());
    if (step < 0) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.ofInstant(mark.takenAt(), zone);
    return past.whole(step)
        .flatMap(
            then ->
                new MapReadings()
                    .asOf(reader, then, day)
                    .map(
                        reading ->
                            new MapReport(
                                reading,
                                new MapAnalyses().asOf(reader, reading, then, day),
                                List.of(),
                                new PrivateTextStore().of(reader, reading.map()),
                                day)))
        .map(report -> report.withSecrets(now.secrets()));
  }

  /**
   * What changed on the map between start and end; nothing if the start is not known.
   *
   * @param discreet whether only what those on the map may see counts
   */
  public Optional<MapDifference> difference(boolean discreet) {
    return first.map(
        start ->
            discreet
                ? MapDifference.between(
                    DiscreetReading.of(start.reading()).map(),
                    DiscreetReading.of(last.reading()).map())
                : MapDifference.between(start.reading().map(), last.reading().map()));
  }

  /**
   * The bytes of the whole as PDF: the map at the start and at the end, then what was found.
   *
   * @throws RefusedException if it is to be discreet and something private was found in it
   */
  public byte[] pdf(boolean discreet, Texts texts) {
    byte[] bytes = new WorkshopPdf(this, discreet, texts).write();
    if (discreet) {
      refuse(ExportKind.PDF, bytes);
    }
    return bytes;
  }

  /**
   * The bytes of the last map as slides.
   *
   * @throws RefusedException if it is to be discreet and something private was found in it
   */
  public byte[] slides(boolean discreet, Texts texts) {
    byte[] bytes = last.bytes(ExportKind.PPTX, discreet, texts);
    if (discreet) {
      refuse(ExportKind.PPTX, bytes);
    }
    return bytes;
  }

  private void refuse(ExportKind kind, byte[] bytes) {
    Optional<Finding> found = new ExportCheck(secrets(), shown()).look(kind, bytes);
    if (found.isPresent()) {
      throw new RefusedException(found.get());
    }
  }

  private List<String> secrets() {
    List<String> secrets = new ArrayList<>(last.secrets());
    first.ifPresent(start -> secrets.addAll(start.secrets()));
    secrets.add(workshop.title());
    secrets.add(workshop.purpose());
    notes.forEach(note -> secrets.add(note.words()));
    guests.forEach(guest -> secrets.add(guest.expertise()));
    actions.forEach(action -> secrets.add(action.words()));
    questions.stream()
        .flatMap(question -> question.opinions().stream())
        .map(Opinion::reason)
        .forEach(secrets::add);
    return secrets;
  }

  private List<String> shown() {
    return Stream.of(
            last.shown().stream(),
            first.stream().flatMap(start -> start.shown().stream()),
            space.offerings().stream().map(Offering::name),
            space.centres().stream().map(BuyingCentre::name))
        .flatMap(texts -> texts)
        .toList();
  }
}
