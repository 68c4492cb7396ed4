package app.entregent.screen.relationship;

import static app.entregent.testing.TestWorkspace.CLOCK;
import static app.entregent.testing.TestWorkspace.now;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.model.relationship.FavourStore;
import app.entregent.model.relationship.IntroductionSteps;
import app.entregent.model.relationship.IntroductionStore;
import app.entregent.model.relationship.KeepWarmStore;
import app.entregent.model.relationship.RelationshipList;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A workspace with a cold tie and some people, and what the screen told the world. */
final class Bench {
  private static final LocalDate TODAY = LocalDate.now(CLOCK);

  final Workspace workspace;
  final List<Place> opened = new ArrayList<>();
  final List<Long> logged = new ArrayList<>();
  final List<Message> notices = new ArrayList<>();
  final long nora;
  final long idris;
  final long decision;
  final RelationshipViewModel model;

  Bench(Workspace workspace) {
    this.workspace = workspace;
    PersonStore persons = new PersonStore();
    AccountStore accounts = new AccountStore();
    DecisionStore decisions = new DecisionStore();
    long account = change(tx -> accounts.add(tx, "Villa Ocre"));
    nora = change(tx -> persons.add(tx, NewPerson.typed("Nora Selm", "Villa Ocre", "Director")));
    idris = change(tx -> persons.add(tx, NewPerson.typed("Idris Vall", "Riad Bleu", "Notary")));
    decision = change(tx -> decisions.addDecision(tx, account, "A new site"));
    change(tx -> decisions.addSeat(tx, NewSeat.of(decision, nora, Spot.ORIGIN)));
    talked(nora, 35);
    model = fresh();
  }

  /** Another model of the same workspace, which has read nothing yet. */
  RelationshipViewModel fresh() {
    return new RelationshipViewModel(
        workspace,
        notifier(),
        rooms(Texts.of(Language.EN)::say),
        CLOCK,
        navigator(),
        workspace::undo,
        logged::add);
  }

  /** The stores of the screen; next actions are written down in these words. */
  static RelationshipRooms rooms(Function<Message, String> say) {
    FavourStore favours = new FavourStore();
    IntroductionStore introductions = new IntroductionStore();
    CadenceStore cadences = new CadenceStore();
    PersonStore persons = new PersonStore();
    return new RelationshipRooms(
        new RelationshipList(
            persons,
            new AccountStore(),
            new TouchStore(),
            new DecisionStore(),
            new KeepWarmStore(cadences),
            favours,
            introductions),
        persons,
        cadences,
        favours,
        introductions,
        new IntroductionSteps(introductions, favours),
        say);
  }

  /** A model over another workspace. */
  static RelationshipViewModel model(
      Workspace workspace, Notifier notifier, Navigator navigator, LiveTexts texts) {
    return new RelationshipViewModel(
        workspace, notifier, rooms(texts::now), CLOCK, navigator, workspace::undo, person -> {});
  }

  void talked(long person, int daysAgo) {
    change(
        tx ->
            new ConversationStore()
                .add(
                    tx,
                    NewConversation.held(
                        List.of(person),
                        Optional.empty(),
                        Moment.on(TODAY.minusDays(daysAgo)),
                        CLOCK.getZone(),
                        Channel.PHONE,
                        Direction.BOTH,
                        "")));
  }

  /** It is said on the map that the two know each other. */
  void knowEachOther() {
    DecisionStore decisions = new DecisionStore();
    now(
        workspace.change(
            Label.of("x"),
            tx -> {
              long seat = decisions.addSeat(tx, NewSeat.of(decision, idris, Spot.ORIGIN));
              long there =
                  decisions.find(tx, decision).stream()
                      .flatMap(one -> decisions.maps(tx, List.of(one.id())).values().stream())
                      .flatMap(map -> map.seats().stream())
                      .filter(one -> one.personId().equals(Optional.of(nora)))
                      .findFirst()
                      .orElseThrow()
                      .id();
              return decisions.addTie(tx, decision, new Tie(0, seat, there, TieKind.KNOWS, 1, ""));
            }));
  }

  private long change(Function<Transaction, Long> work) {
    return now(workspace.change(Label.of("x"), work));
  }

  Notifier notifier() {
    return new Notifier() {
      @Override
      public void done(Message what) {
        notices.add(what);
      }

      @Override
      public void done(Message what, Runnable undo) {
        notices.add(what);
      }

      @Override
      public void trouble(Message sentence, Throwable cause) {
        throw new AssertionError(sentence.key(), cause);
      }
    };
  }

  private Navigator navigator() {
    return new Navigator() {
      @Override
      public void open(Place place) {
        opened.add(place);
      }

      @Override
      public void back() {}
    };
  }
}
