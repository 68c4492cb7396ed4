package app.entregent.exchange.decision;

import static app.entregent.testing.TestWorkspace.now;

import app.entregent.exchange.decision.Difference.Choice;
import app.entregent.exchange.decision.Difference.Key;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.AccountText;
import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.decision.Coverage;
import app.entregent.model.decision.CoverageStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.decision.Influence;
import app.entregent.model.decision.Judgement;
import app.entregent.model.decision.Judgement.About;
import app.entregent.model.decision.JudgementStore;
import app.entregent.model.decision.NewSeat;
import app.entregent.model.decision.ProcessStore;
import app.entregent.model.decision.Rival;
import app.entregent.model.decision.RivalStore;
import app.entregent.model.decision.Role;
import app.entregent.model.decision.SeatText;
import app.entregent.model.decision.Spot;
import app.entregent.model.decision.Stance;
import app.entregent.model.decision.Tie;
import app.entregent.model.decision.TieKind;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Two workspaces that exchange files of one decision, which begins in the first. */
public final class TwoSides implements AutoCloseable {
  private static final AtomicLong UID = new AtomicLong();

  final Workspace one;
  final Workspace other;
  private final Path folder;
  final DecisionStore decisions = new DecisionStore();
  final DecisionExchange exchange = new DecisionExchange();
  final long decision;

  TwoSides(Path folder) throws IOException {
    this.folder = folder;
    one = TestWorkspace.create(Files.createDirectory(folder.resolve("one")));
    other = TestWorkspace.create(Files.createDirectory(folder.resolve("other")));
    decision = now(one.change(Label.of("test"), TwoSides::sample));
  }

  /** Four seats of a fleet's purchase, with something of everything. */
  public static long sample(Transaction tx) {
    DecisionStore decisions = new DecisionStore();
    AccountStore accounts = new AccountStore();
    PersonStore persons = new PersonStore();
    long account = accounts.add(tx, "Aldebaran Marine");
    accounts.set(tx, account, AccountText.SECTOR, "Shipping");
    long id = decisions.addDecision(tx, account, "Fleet telemetry");
    decisions.describe(
        tx,
        id,
        "Fleet telemetry",
        Optional.of(new BigDecimal("120000.50")),
        "EUR",
        Optional.of(LocalDate.of(2027, 2, 1)));
    decisions.setOccasion(tx, id, "The old boxes are not made any more");
    long ines = seat(tx, id, persons, "Inès Calder", "Director", Role.DECIDER);
    long tomas = seat(tx, id, persons, "Tomas Weir", "Chief engineer", Role.USER);
    long mona = seat(tx, id, persons, "Mona Lisboa", "Buyer", Role.BUYER);
    long ghost =
        decisions.addSeat(tx, NewSeat.ghost(id, Set.of(Role.INFLUENCER), new Spot(12.5, -40)));
    decisions.setStance(tx, tomas, Stance.SUPPORTER);
    new JudgementStore()
        .judge(
            tx,
            tomas,
            new Judgement(
                About.STANCE,
                Judgement.Confidence.TOLD,
                "her  assistant",
                LocalDate.of(2026, 11, 3)));
    decisions.setInfluence(tx, ines, Influence.DECISIVE);
    decisions.setText(tx, ines, SeatText.WORRY, "A winter without data");
    decisions.setText(tx, mona, SeatText.GAIN, "One supplier");
    decisions.move(tx, Map.of(ines, new Spot(100, 20)));
    new CoverageStore()
        .cover(tx, new Coverage(ines, new ColleagueStore().findOrAdd(tx, "Ada Brook"), 1, 3));
    var _ = decisions.addTie(tx, id, new Tie(0, tomas, ines, TieKind.REPORTS_TO, 1, ""));
    var _ = decisions.addTie(tx, id, new Tie(0, ghost, ines, TieKind.INFLUENCES, 4, "status"));
    var _ = decisions.addTie(tx, id, new Tie(0, mona, tomas, TieKind.CONFLICT, 1, ""));
    decisions.setAbsent(tx, id, Role.GATEKEEPER, true);
    ProcessStore process = new ProcessStore();
    long first = process.add(tx, id, "Trial on one ship");
    process.setActors(tx, first, Set.of(tomas));
    process.setDoneOn(tx, first, Optional.of(LocalDate.of(2026, 10, 1)));
    long second = process.add(tx, id, "Board");
    process.setActors(tx, second, Set.of(ines, mona));
    RivalStore rivals = new RivalStore();
    long rival = rivals.add(tx, id, Rival.Kind.FIRM, "Polaris Data");
    rivals.describe(tx, new Rival(rival, Rival.Kind.FIRM, "Polaris Data", "Cheaper", "No service"));
    return id;
  }

  public static long seat(
      Transaction tx, long decision, PersonStore persons, String name, String title, Role role) {
    long person = persons.add(tx, NewPerson.typed(name, "Aldebaran Marine", title));
    DecisionStore decisions = new DecisionStore();
    long seat = decisions.addSeat(tx, NewSeat.of(decision, person, new Spot(0, 0)));
    decisions.setRoles(tx, seat, Set.of(role));
    return seat;
  }

  DecisionFile from(Workspace side) {
    return from(side, false);
  }

  /** Writes the decision of one side into a file and reads it. */
  DecisionFile from(Workspace side, boolean contacts) {
    Path file = folder.resolve("map-" + UID.incrementAndGet() + ".entregent-map");
    try {
      new DecisionFiles(side, TestWorkspace.CLOCK, () -> new UUID(9, UID.incrementAndGet()))
          .write(only(side), contacts, file);
      return DecisionFileReader.read(file);
    } catch (IOException | UnreadableFileException cause) {
      throw new AssertionError(cause);
    }
  }

  long only(Workspace side) {
    return side.fetch(reader -> decisions.open(reader)).getFirst().id();
  }

  Arrival look(Workspace side, DecisionFile file) {
    return side.fetch(reader -> exchange.look(reader, file));
  }

  void open(Workspace side, DecisionFile file) {
    Arrival arrival = look(side, file);
    var _ = now(side.change(Label.of("test"), tx -> exchange.open(tx, arrival, Map.of())));
  }

  void change(Workspace side, Consumer<Transaction> act) {
    var _ =
        now(
            side.change(
                Label.of("test"),
                tx -> {
                  act.accept(tx);
                  return 0;
                }));
  }

  /** The seat of somebody. */
  long seat(Transaction tx, Workspace side, String name) {
    return decisions.map(tx, id(tx)).seats().stream()
        .filter(
            seat ->
                seat.personId()
                    .flatMap(person -> new PersonStore().find(tx, person))
                    .map(person -> person.lastName().equals(name))
                    .orElse(name.isEmpty()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + side.file()))
        .id();
  }

  long id(Transaction tx) {
    return decisions.open(tx).getFirst().id();
  }

  SharedDecision content(Workspace side) {
    return side.fetch(reader -> new DecisionContents().read(reader, only(side), false));
  }

  List<Difference> differences(Workspace side, DecisionFile file) {
    Arrival arrival = look(side, file);
    SharedDecision theirs = side.fetch(reader -> exchange.theirs(reader, arrival, Map.of()));
    return Differences.between(arrival.base(), arrival.mine().orElseThrow(), theirs);
  }

  /** Takes a file over, by what is proposed and, for what is in conflict, by this choice. */
  boolean merge(Workspace side, DecisionFile file, Choice conflicts) {
    Arrival arrival = look(side, file);
    SharedDecision theirs = side.fetch(reader -> exchange.theirs(reader, arrival, Map.of()));
    SharedDecision mine = arrival.mine().orElseThrow();
    List<Difference> all = Differences.between(arrival.base(), mine, theirs);
    Map<Key, Choice> choices = new HashMap<>();
    all.forEach(
        one ->
            choices.put(
                one.key(),
                one.proposed().orElse(one.allows(conflicts) ? conflicts : Choice.THEIRS)));
    SharedDecision result = Merging.of(mine, theirs, all, choices);
    return now(side.change(Label.of("test"), tx -> exchange.merge(tx, arrival, result, Map.of())));
  }

  @Override
  public void close() {
    one.close();
    other.close();
  }
}
