package app.entregent.screen.measure;

import app.entregent.model.brand.ReadingDay;
import app.entregent.model.brand.ReadingStore;
import app.entregent.model.measure.chain.Chain;
import app.entregent.model.measure.chain.ChainFacts;
import app.entregent.model.measure.chain.ChainLink;
import app.entregent.model.measure.chain.ChainStore;
import app.entregent.model.measure.chain.Pillar;
import app.entregent.model.measure.chain.Pillars;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Workspace;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The chain of five links and the four pillars, beside the typed SSI. */
public final class ChainViewModel extends ViewModel {
  /** The newest sum of the four typed pillars of the network. */
  public record Ssi(LocalDate on, BigDecimal sum) {}

  /** What was read at once. */
  public record Reading(ChainFacts facts, Optional<Ssi> ssi) {
    public Chain chain() {
      return new Chain(facts);
    }

    public Pillars pillars() {
      return new Pillars(facts);
    }
  }

  private final ChainStore store = new ChainStore();
  private final ReadingStore readings = new ReadingStore();
  private final Clock clock;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Reading> reading =
      new ReadOnlyObjectWrapper<>(
          this, "reading", new Reading(ChainFacts.NOTHING, Optional.empty()));

  public ChainViewModel(Workspace workspace, Notifier notifier, Clock clock, Navigator navigator) {
    super(workspace, notifier, ChainStore.TOPICS);
    this.clock = clock;
    this.navigator = navigator;
  }

  public ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Goes to where a link is made. */
  public void go(ChainLink link) {
    navigator.open(
        switch (link) {
          case PERSONA ->
              reading.get().facts().aimed() == 0 ? new Place.People() : new Place.Campaign();
          case STRATEGY -> new Place.Engage();
          case DISCUSSION, LOYALTY -> new Place.Relationships();
          case FACE_TO_FACE -> Place.Meetings.next();
        });
  }

  /** Goes to where a pillar is built. */
  public void go(Pillar pillar) {
    navigator.open(
        switch (pillar) {
          case DIGITAL -> new Place.Brand();
          case SOCIAL_CRM -> Place.Listening.NOTEBOOK;
          case PERSONA -> new Place.People();
          case CONTENT -> new Place.Engage();
        });
  }

  public void openReadings() {
    navigator.open(new Place.Brand());
  }

  @Override
  protected void load() {
    LocalDate today = LocalDate.now(clock);
    show(
        "chain",
        reader -> new Reading(store.facts(reader, today), newest(readings.days(reader))),
        reading::set);
  }

  private static Optional<Ssi> newest(List<ReadingDay> days) {
    return days.reversed().stream()
        .flatMap(day -> day.ssi().map(sum -> new Ssi(day.on(), sum)).stream())
        .findFirst();
  }
}
