package app.entregent.screen.listening;

import app.entregent.model.account.PersonaFacts;
import app.entregent.model.listening.HeardNeed;
import app.entregent.model.listening.NeedTally;
import app.entregent.model.people.BestPersona;
import app.entregent.model.people.PersonRow;
import app.entregent.model.people.Persona;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.Rows;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Ids;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The needs that are heard most often, by persona; each opens into when and where it was heard. */
public final class NeedsViewModel extends ViewModel {
  private final ListeningRooms rooms;
  private final Navigator navigator;
  private final LongConsumer goToClue;
  private final ObservableList<NeedRow> rows = FXCollections.observableArrayList();
  private final ObservableList<NeedRow> rowsView = FXCollections.unmodifiableObservableList(rows);
  private final Set<Same> open = new HashSet<>();
  private Heard shown = new Heard(List.of(), Map.of());

  /** By what a tally is known again after it was counted anew. */
  private record Same(Optional<Long> persona, String words) {
    static Same of(NeedTally tally) {
      return new Same(tally.persona(), tally.words());
    }
  }

  private record Heard(List<NeedTally> tallies, Map<Long, String> personas) {}

  NeedsViewModel(
      Workspace workspace,
      Notifier notifier,
      ListeningRooms rooms,
      Navigator navigator,
      LongConsumer goToClue) {
    super(workspace, notifier, Set.of());
    this.rooms = rooms;
    this.navigator = navigator;
    this.goToClue = goToClue;
  }

  /** Each persona, its needs, and below an open one each time it was heard. */
  public ObservableList<NeedRow> rows() {
    return rowsView;
  }

  /** A need opens or closes; a time leads to its clue, its person or its account. */
  public void choose(NeedRow row) {
    switch (row) {
      case NeedRow.Persona _ -> {}
      case NeedRow.Need(NeedTally tally, boolean isOpen) -> {
        if (isOpen) {
          open.remove(Same.of(tally));
        } else {
          open.add(Same.of(tally));
        }
        arrange();
      }
      case NeedRow.Time(HeardNeed heard) -> goTo(heard);
    }
  }

  private void goTo(HeardNeed heard) {
    if (heard.clue().isPresent()) {
      goToClue.accept(heard.clue().get());
    } else {
      heard
          .person()
          .<Place>map(Place.Person::new)
          .or(() -> heard.account().map(Place.Account::new))
          .ifPresent(navigator::open);
    }
  }

  @Override
  protected void load() {
    show(
        "needs",
        this::read,
        heard -> {
          shown = heard;
          arrange();
        });
  }

  private Heard read(Reader reader) {
    List<Persona> personas = rooms.personas().all(reader);
    Map<Long, String> names = new HashMap<>();
    personas.forEach(persona -> names.put(persona.id(), persona.name()));
    List<HeardNeed> heard = rooms.needs().all(reader);
    Map<Long, Long> fits = personas(reader, heard, personas);
    return new Heard(
        NeedTally.tallies(
            heard,
            person -> Optional.ofNullable(fits.get(person)),
            personas.stream().map(Persona::id).toList()),
        names);
  }

  /** The persona that each of these people fits best; who fits none is not there. */
  private Map<Long, Long> personas(Reader reader, List<HeardNeed> heard, List<Persona> personas) {
    Set<Long> people = new HashSet<>();
    heard.forEach(need -> need.person().ifPresent(people::add));
    Map<Long, Long> fits = new HashMap<>();
    if (people.isEmpty() || personas.isEmpty()) {
      return fits;
    }
    PersonaFacts.Known known = rooms.facts().all(reader);
    BestPersona best = new BestPersona(personas);
    for (List<Long> some : Ids.inParts(people)) {
      for (PersonRow person : rooms.people().of(reader, some)) {
        best.of(known.of(person)).ifPresent(persona -> fits.put(person.id(), persona.id()));
      }
    }
    return fits;
  }

  private void arrange() {
    List<NeedRow> wanted = new ArrayList<>();
    Optional<Optional<Long>> last = Optional.empty();
    for (NeedTally tally : shown.tallies()) {
      if (!last.equals(Optional.of(tally.persona()))) {
        last = Optional.of(tally.persona());
        wanted.add(persona(tally.persona()));
      }
      boolean isOpen = open.contains(Same.of(tally));
      wanted.add(new NeedRow.Need(tally, isOpen));
      if (isOpen) {
        tally.heard().forEach(heard -> wanted.add(new NeedRow.Time(heard)));
      }
    }
    Rows.update(rows, wanted);
  }

  private NeedRow.Persona persona(Optional<Long> id) {
    int heard =
        shown.tallies().stream()
            .filter(tally -> tally.persona().equals(id))
            .mapToInt(NeedTally::count)
            .sum();
    return new NeedRow.Persona(
        id.map(one -> shown.personas().getOrDefault(one, "")).orElse(""), heard);
  }
}
