package app.entregent.screen.people;

import app.entregent.model.account.AccountKind;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.Network;
import app.entregent.model.account.NetworkCompany;
import app.entregent.model.account.NetworkStore;
import app.entregent.model.account.SpellingGroup;
import app.entregent.model.account.TargetProposal;
import app.entregent.model.account.worth.KeyCriterion;
import app.entregent.model.account.worth.KeyCriterionStore;
import app.entregent.model.account.worth.WorthStore;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.SearchWords;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.ChangeNotice;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The list of all companies of the network, accounts or not, with what is proposed beside it: new
 * targets, and spellings that are probably one company.
 */
final class AccountListViewModel extends ViewModel {
  static final String LIST = "ACCOUNTS";

  private static final Set<Topic> LINES =
      Set.of(
          AccountStore.ACCOUNTS,
          AccountStore.SPELLINGS,
          NetworkStore.DISTINCT_COMPANIES,
          PersonStore.PERSONS,
          PersonStore.POSTS,
          PersonStore.COMPANIES,
          ConversationStore.CONVERSATIONS);

  private static final Set<Topic> WORTH =
      Stream.concat(WorthStore.TOPICS.stream(), Stream.of(KeyCriterionStore.CRITERIA))
          .collect(Collectors.toUnmodifiableSet());

  /** What is known of people and accounts beside the network itself. */
  private record Known(Map<Long, LocalDate> lastTouch, Map<Long, AccountTraits> traits) {
    static final Known NOTHING = new Known(Map.of(), Map.of());
  }

  private final WorthStore worths = new WorthStore();
  private final KeyCriterionStore criteria = new KeyCriterionStore();
  private final NetworkStore networks = new NetworkStore();
  private final AccountStore accounts = new AccountStore();
  private final TouchStore touches = new TouchStore();
  private final Navigator navigator;
  private final Clock clock;

  private final ObservableList<AccountLine> lines = FXCollections.observableArrayList();
  private final ObservableList<AccountLine> linesView =
      FXCollections.unmodifiableObservableList(lines);
  private final ObservableList<TargetProposal> proposals = FXCollections.observableArrayList();
  private final ObservableList<TargetProposal> proposalsView =
      FXCollections.unmodifiableObservableList(proposals);
  private final ObservableList<SpellingGroup> spellings = FXCollections.observableArrayList();
  private final ObservableList<SpellingGroup> spellingsView =
      FXCollections.unmodifiableObservableList(spellings);
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(this, "total");
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
  private final ReadOnlyObjectWrapper<AccountLine.Part> part =
      new ReadOnlyObjectWrapper<>(this, "part", AccountLine.Part.ALL);
  private final KeptLayout<AccountLine.Column> layout;
  private final ReadOnlyObjectWrapper<AccountFilter> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", AccountFilter.NOTHING);
  private Optional<Network> network = Optional.empty();
  private Known known = Known.NOTHING;
  private List<AccountLine> ordered = List.of();
  private SearchWords words = SearchWords.of("");

  AccountListViewModel(Workspace workspace, Notifier notifier, Navigator navigator, Clock clock) {
    super(
        workspace,
        notifier,
        Stream.of(LINES, WORTH).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
    this.navigator = navigator;
    this.clock = clock;
    layout =
        new KeptLayout<>(
            workspace, notifier, LIST, AccountLine.Column.class, AccountLine.USUAL, this::arrange);
  }

  /** What is shown, narrowed and in order. */
  ObservableList<AccountLine> lines() {
    return linesView;
  }

  /** Up to ten companies that deserve to become targets. */
  ObservableList<TargetProposal> proposals() {
    return proposalsView;
  }

  /** What is probably one company. */
  ObservableList<SpellingGroup> spellings() {
    return spellingsView;
  }

  /** How many there are in this part of the list, shown or not. */
  ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** Whether the first answer has come. */
  ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<AccountLine.Part> partProperty() {
    return part.getReadOnlyProperty();
  }

  /** The columns, their widths and the order. */
  ReadOnlyObjectProperty<ListLayout<AccountLine.Column>> layoutProperty() {
    return layout.property();
  }

  /** Of what is known of the accounts, what they must have to be shown. */
  ReadOnlyObjectProperty<AccountFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** All lines of this part of the list, shown or not. */
  List<AccountLine> ordered() {
    return ordered;
  }

  void filter(AccountFilter wanted) {
    filter.set(wanted);
    narrow();
  }

  /** What is shown, in which columns and order. */
  AccountSetup setup() {
    return new AccountSetup(filter.get(), layout.get());
  }

  void show(AccountSetup setup) {
    filter(setup.filter());
    layOut(setup.layout());
  }

  void filter(String typed) {
    words = SearchWords.of(typed);
    narrow();
  }

  void show(AccountLine.Part wanted) {
    part.set(wanted);
    arrange();
  }

  void order(AccountLine.Column column, boolean descending) {
    layOut(layout.get().ordered(new ListOrder<>(column, descending)));
  }

  /** Shows the list in these columns, and keeps that. */
  void layOut(ListLayout<AccountLine.Column> wanted) {
    layout.layOut(wanted);
  }

  /** Opens the page of a company, which becomes an account if it is none yet. */
  void open(NetworkCompany company) {
    company
        .accountId()
        .ifPresentOrElse(
            id -> navigator.open(new Place.Account(id)),
            () ->
                act(Label.of("account.change.added"), tx -> networks.accountOf(tx, company))
                    .thenAccept(id -> navigator.open(new Place.Account(id))));
  }

  /** Makes a company a target, or takes that back. */
  void toggleTarget(NetworkCompany company) {
    boolean target = !company.target();
    Label label = Label.of(target ? "account.change.target" : "account.change.no_target");
    Message done =
        Message.of(target ? "account.target.done" : "account.target.taken_back", company.name());
    act(
            label,
            tx -> {
              long id = networks.accountOf(tx, company);
              accounts.setTarget(tx, id, target);
              return id;
            })
        .thenRun(() -> notifier.done(done, this::undoNewest));
  }

  /** Sets a company apart, or brings it back among the others. */
  void setKind(NetworkCompany company, AccountKind kind) {
    act(
        Label.of("account.change.kind"),
        tx -> {
          long id = networks.accountOf(tx, company);
          accounts.setKind(tx, id, kind);
          return id;
        });
  }

  /** The spellings are one company. */
  void join(SpellingGroup group) {
    String name = group.spellings().getFirst().name();
    act(
            Label.of("account.change.joined", Label.count(group.spellings().size())),
            tx -> networks.join(tx, group))
        .thenRun(
            () ->
                notifier.done(
                    Message.of("account.spellings.joined", group.spellings().size(), name),
                    this::undoNewest));
  }

  /** The spellings are not one company, and this is not asked again. */
  void keepApart(SpellingGroup group) {
    act(
        Label.of("account.change.kept_apart"),
        tx -> {
          networks.keepApart(tx, group);
          return group;
        });
  }

  /** The question about the spellings of this company, if there is one. */
  Optional<SpellingGroup> spellingsOf(NetworkCompany company) {
    return spellings.stream()
        .filter(
            group ->
                group.spellings().stream()
                    .anyMatch(spelling -> company.companyIds().contains(spelling.companyId())))
        .findFirst();
  }

  /** Adds an account of this name and opens it. */
  void add(String name) {
    if (!name.isBlank()) {
      act(Label.of("account.change.added"), tx -> accounts.add(tx, name))
          .thenAccept(id -> navigator.open(new Place.Account(id)));
    }
  }

  @Override
  public void activate() {
    layout.activate();
    super.activate();
  }

  @Override
  public void deactivate() {
    layout.deactivate();
    super.deactivate();
  }

  @Override
  protected void load() {
    show("network", networks::network, this::showNetwork);
  }

  @Override
  protected void changed(ChangeNotice notice) {
    if (notice.touches(LINES) || notice.touches(WORTH)) {
      show("network", networks::network, this::showNetwork);
    }
  }

  private void showNetwork(Network found) {
    network = Optional.of(found);
    spellings.setAll(found.spellings());
    arrange();
    List<Long> people =
        found.companies().stream().flatMap(c -> c.personIds().stream()).distinct().toList();
    show(
        "touches",
        reader -> known(reader, people),
        answer -> {
          known = answer;
          arrange();
          propose(found);
        });
  }

  private Known known(Reader reader, List<Long> people) {
    Map<Long, LocalDate> days = new HashMap<>();
    touches.lastTwoWay(reader, people).forEach((id, touch) -> days.put(id, touch.on()));
    List<KeyCriterion> weighed = criteria.all(reader);
    Map<Long, AccountTraits> traits = new HashMap<>();
    worths.all(reader).forEach((id, worth) -> traits.put(id, AccountTraits.of(worth, weighed)));
    return new Known(days, traits);
  }

  private void propose(Network from) {
    Map<Long, LocalDate> days = known.lastTouch();
    LocalDate today = LocalDate.now(clock);
    show(
        "proposals",
        reader -> TargetProposal.propose(from.companies(), days, today),
        proposals::setAll);
  }

  private void arrange() {
    network.ifPresent(this::arrange);
  }

  /** Puts the lines in their order, which takes longer than narrowing them does. */
  private void arrange(Network from) {
    Known knownNow = known;
    AccountLine.Part wantedPart = part.get();
    ListOrder<AccountLine.Column> wanted = layout.get().order();
    show(
        "arrange",
        reader -> {
          Set<Long> twins = new HashSet<>();
          from.spellings()
              .forEach(group -> group.spellings().forEach(s -> twins.add(s.companyId())));
          return from.companies().stream()
              .filter(wantedPart::holds)
              .map(company -> line(company, knownNow, twins))
              .sorted(AccountLine.order(wanted))
              .toList();
        },
        arranged -> {
          ordered = arranged;
          total.set(arranged.size());
          narrow();
          loaded.set(true);
        });
  }

  private void narrow() {
    List<AccountLine> all = ordered;
    AccountFilter wanted = filter.get();
    lines.setAll(
        words.isEmpty() && wanted.isEmpty()
            ? all
            : all.stream()
                .filter(line -> words.fit(line.company().searchKey()) && wanted.fits(line))
                .toList());
  }

  private static AccountLine line(NetworkCompany company, Known known, Set<Long> twins) {
    return new AccountLine(
        company,
        company.personIds().stream()
            .map(known.lastTouch()::get)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo),
        company.companyIds().stream().anyMatch(twins::contains),
        company
            .accountId()
            .map(id -> known.traits().getOrDefault(id, AccountTraits.NONE))
            .orElse(AccountTraits.NONE));
  }
}
