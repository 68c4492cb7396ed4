package app.entregent.screen.workshop;

import app.entregent.model.workshop.AgendaItem;
import app.entregent.model.workshop.Guest;
import app.entregent.model.workshop.Guest.Side;
import app.entregent.model.workshop.WorkshopPlace;
import app.entregent.report.MapReport;
import app.entregent.report.Paper;
import app.entregent.text.Texts;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The pages that a workshop needs before it begins. */
final class PaperActs {
  private final PrepareViewModel model;
  private final PaperDoor door;
  private final ReadOnlyBooleanWrapper discreet = new ReadOnlyBooleanWrapper(this, "discreet");
  private Optional<Long> chosenFor = Optional.empty();

  PaperActs(PrepareViewModel model, PaperDoor door) {
    this.model = model;
    this.door = door;
    model.chosenProperty().subscribe(one -> one.ifPresent(this::follow));
  }

  /** Whether the page to read before holds only what those on the map may see. */
  ReadOnlyBooleanProperty discreetProperty() {
    return discreet.getReadOnlyProperty();
  }

  void setDiscreet(boolean wanted) {
    discreet.set(wanted);
    chosenFor = model.chosenProperty().get().map(Prepared::id);
  }

  /** As long as nobody says otherwise, it is discreet where somebody who is not ours will come. */
  private void follow(Prepared prepared) {
    if (!chosenFor.equals(Optional.of(prepared.id()))) {
      chosenFor = Optional.empty();
      discreet.set(prepared.guests().stream().anyMatch(guest -> guest.side() != Side.OURS));
    }
  }

  void writePreRead(Texts texts) {
    preRead(texts, door.write());
  }

  void printPreRead(Texts texts) {
    preRead(texts, door.print());
  }

  void writeForm(Texts texts) {
    door.write().accept(new WorkshopForms(texts).blank(), texts);
  }

  void writeExample(Texts texts) {
    door.write().accept(new WorkshopForms(texts).completed(), texts);
  }

  void printForm(Texts texts) {
    door.print().accept(new WorkshopForms(texts).blank(), texts);
  }

  void printExample(Texts texts) {
    door.print().accept(new WorkshopForms(texts).completed(), texts);
  }

  private void preRead(Texts texts, BiConsumer<Paper, Texts> leave) {
    boolean forAll = discreet.get();
    LocalDate today = model.today();
    model
        .chosenProperty()
        .get()
        .ifPresent(
            one ->
                model.look(
                    "pre-read",
                    reader -> preRead(reader, one, texts, today, forAll),
                    paper -> leave.accept(paper, texts)));
  }

  static Paper preRead(
      Reader reader, Prepared prepared, Texts texts, LocalDate today, boolean forAll) {
    Optional<MapReport> map =
        prepared.place().flatMap(place -> MapReport.read(reader, place.decisionId(), today));
    return new PreReadPaper(texts, forAll).of(read(prepared, texts), map);
  }

  private static PreRead read(Prepared prepared, Texts texts) {
    String about =
        Stream.of(
                prepared.place().map(WorkshopPlace::account).orElse(""),
                prepared.place().map(WorkshopPlace::object).orElse(""),
                prepared.workshop().heldOn().map(texts.language()::date).orElse(""))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("  ·  "));
    return new PreRead(
        texts.say(prepared.title()),
        about,
        prepared.workshop().purpose(),
        prepared.agenda().stream().map(item -> topic(item, texts)).toList(),
        parties(prepared));
  }

  private static PreRead.Topic topic(AgendaItem item, Texts texts) {
    return new PreRead.Topic(
        texts.say(item.word()), item.minutes(), texts.say("prepare.ask." + item.topic().code()));
  }

  private static List<PreRead.Party> parties(Prepared prepared) {
    Map<Long, String> names = prepared.names();
    List<PreRead.Party> parties = new ArrayList<>();
    for (Side side : Side.values()) {
      List<String> called =
          prepared.guests().stream()
              .filter(guest -> guest.side() == side)
              .map(guest -> called(guest, names.getOrDefault(guest.id(), guest.name())))
              .toList();
      if (!called.isEmpty()) {
        parties.add(new PreRead.Party(side.word(), called));
      }
    }
    return parties;
  }

  private static String called(Guest guest, String name) {
    return guest.expertise().isBlank() || name.endsWith("(" + guest.expertise() + ")")
        ? name
        : name + " (" + guest.expertise() + ")";
  }
}
