package app.entregent.screen.relationship;

import app.entregent.model.account.AccountStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.Favour;
import app.entregent.model.relationship.FavourRow;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.Introduction;
import app.entregent.model.relationship.IntroductionStore;
import app.entregent.model.relationship.capital.CapitalFacts;
import app.entregent.model.relationship.capital.CapitalStore;
import app.entregent.model.relationship.capital.SocialCapital;
import app.entregent.model.relationship.capital.TieQuality;
import app.entregent.model.relationship.capital.TieRatingStore;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The tie to one person: what was given and received, what the tie is like, what it is worth. */
public final class TieViewModel extends ViewModel {
  private final Clock clock;
  private final Navigator navigator;
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final DecisionStore decisions = new DecisionStore();
  private final FavourStore favours = new FavourStore();
  private final IntroductionStore introductions = new IntroductionStore();
  private final CapitalStore capital = new CapitalStore();
  private final TieRatingStore ratings = new TieRatingStore();
  private final ReadOnlyObjectWrapper<Optional<TieShown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private Optional<Long> person = Optional.empty();

  public TieViewModel(Workspace workspace, Notifier notifier, Clock clock, Navigator navigator) {
    super(workspace, notifier, CapitalStore.TOPICS);
    this.clock = clock;
    this.navigator = navigator;
  }

  /** What is shown; empty until it is read, and for somebody who is gone. */
  ReadOnlyObjectProperty<Optional<TieShown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Shows the tie to another person, or to nobody. */
  public void show(Optional<Long> personId) {
    if (!person.equals(personId)) {
      shown.set(Optional.empty());
    }
    person = personId;
    load();
  }

  /** Says what the tie is like; empty lets the talks tell again. */
  void rate(long personId, TieQuality quality, Optional<Integer> level) {
    act(
        label("relationship.change.rated", personId),
        tx -> {
          level.ifPresentOrElse(
              wanted -> ratings.rate(tx, personId, quality, wanted),
              () -> ratings.withdraw(tx, personId, quality));
          return personId;
        });
  }

  CompletionStage<?> explain(long personId, TieQuality quality, String reason) {
    return act(
        label("relationship.change.rated", personId),
        tx -> {
          ratings.explain(tx, personId, quality, reason);
          return personId;
        });
  }

  void open(Place place) {
    navigator.open(place);
  }

  @Override
  protected void load() {
    Optional<Long> wanted = person;
    LocalDate today = LocalDate.now(clock);
    show("tie", reader -> wanted.flatMap(id -> read(reader, id, today)), shown::set);
  }

  private Optional<TieShown> read(Reader reader, long id, LocalDate today) {
    Optional<PersonCard> card = Optional.ofNullable(persons.cards(reader, List.of(id)).get(id));
    Optional<CapitalFacts> facts =
        Optional.ofNullable(capital.of(reader, List.of(id), today).get(id));
    return card.flatMap(
        who ->
            facts.map(
                known ->
                    new TieShown(
                        who,
                        rows(reader, who),
                        known,
                        SocialCapital.of(known),
                        accounts.firstOf(reader, List.of(id)),
                        decisions
                            .decisionsOfPeople(reader, List.of(id))
                            .getOrDefault(id, List.of())
                            .stream()
                            .findFirst())));
  }

  private List<FavourRow> rows(Reader reader, PersonCard who) {
    List<Favour> all = favours.ofPerson(reader, who.id());
    List<Introduction> made = introductions.ofPerson(reader, who.id());
    Map<Long, PersonCard> goals =
        persons.cards(reader, made.stream().map(Introduction::toPersonId).toList());
    List<FavourRow> rows = new ArrayList<>();
    for (Favour favour : all) {
      rows.add(
          new FavourRow(
              favour,
              who,
              favour
                  .introductionId()
                  .flatMap(id -> made.stream().filter(one -> one.id() == id).findFirst())
                  .flatMap(one -> Optional.ofNullable(goals.get(one.toPersonId())))
                  .map(PersonCard::name)
                  .orElse("")));
    }
    return rows;
  }

  private static Label label(String key, long personId) {
    return Label.of(key, Label.row("person", personId));
  }
}
