package app.entregent.sample;

import app.entregent.model.conversation.Cadence.Source;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.people.InterestKind;
import app.entregent.model.people.InterestStore;
import app.entregent.model.relationship.FavourDirection;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.IntroductionState;
import app.entregent.model.relationship.IntroductionSteps;
import app.entregent.model.relationship.IntroductionStore;
import app.entregent.model.relationship.NewFavour;
import app.entregent.model.relationship.network.NetworkWordStore;
import app.entregent.model.relationship.network.TieNetwork;
import app.entregent.sample.SampleIds.Kind;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.Optional;

/** The introductions, favours, rhythms, interests and networks of the sample. */
final class SampleTies {
  private final Language language;
  private final SampleDays days;
  private final SampleIds ids;
  private final IntroductionStore introductions = new IntroductionStore();
  private final FavourStore favours = new FavourStore();
  private final IntroductionSteps steps = new IntroductionSteps(introductions, favours);
  private final CadenceStore cadences = new CadenceStore();
  private final InterestStore interests = new InterestStore();
  private final NetworkWordStore words = new NetworkWordStore();

  SampleTies(Language language, SampleDays days, SampleIds ids) {
    this.language = language;
    this.days = days;
    this.ids = ids;
  }

  void plan(LocalDate beginning) {
    for (Line line : SampleTable.lines("introductions", language)) {
      days.on(days.workday(line.number("wanted_days_ago")), tx -> addIntroduction(tx, line));
    }
    for (Line line : SampleTable.lines("favours", language)) {
      LocalDate day = days.workday(line.number("days_ago"));
      days.on(day, tx -> addFavour(tx, line, day));
    }
    for (Line line : SampleTable.lines("interests", language)) {
      days.on(
          days.workday(line.number("days_ago")),
          tx ->
              interests.add(
                  tx,
                  person(line, "person"),
                  line.one(InterestKind.class, "kind"),
                  line.text("words"),
                  line.text("source")));
    }
    for (Line line : SampleTable.lines("network_words", language)) {
      days.on(
          days.workday(line.number("days_ago")),
          tx -> {
            long account = ids.get(Kind.ACCOUNT, line.value("account"));
            TieNetwork network = line.one(TieNetwork.class, "network");
            words.say(tx, account, person(line, "person"), network, line.text("reason"));
          });
    }
    for (Line line : SampleTable.lines("rhythms", language)) {
      days.on(
          beginning,
          tx ->
              cadences.set(
                  tx, Source.PERSON, person(line, "person"), Optional.of(line.number("days"))));
    }
  }

  private void addIntroduction(Transaction tx, Line line) {
    long id = introductions.add(tx, person(line, "to"), person(line, "through"));
    introductions.setNote(tx, id, line.text("note"));
    IntroductionState state = line.one(IntroductionState.class, "state");
    if (state.compareTo(IntroductionState.ASKED) > 0) {
      steps.go(tx, introductions.find(tx, id).orElseThrow(), IntroductionState.ASKED);
    }
    if (state != IntroductionState.WANTED) {
      days.on(
          days.workday(line.number("state_days_ago")),
          then -> steps.go(then, introductions.find(then, id).orElseThrow(), state));
    }
  }

  private void addFavour(Transaction tx, Line line, LocalDate day) {
    FavourDirection direction = line.one(FavourDirection.class, "direction");
    long id =
        favours.add(tx, new NewFavour(person(line, "person"), direction, line.text("words"), day));
    if (line.yes("settled")) {
      favours.setSettled(tx, id, true);
    }
  }

  private long person(Line line, String column) {
    return ids.get(Kind.PERSON, line.value(column));
  }
}
