package app.entregent.screen.account.worth;

import app.entregent.model.account.worth.AmountKind;
import app.entregent.model.account.worth.BuyingWay;
import app.entregent.model.account.worth.Grade;
import app.entregent.model.account.worth.KeyCriterion;
import app.entregent.model.account.worth.KeyCriterionStore;
import app.entregent.model.account.worth.Rated;
import app.entregent.model.account.worth.SatisfactionElement;
import app.entregent.model.account.worth.Segmentation;
import app.entregent.model.account.worth.SizeClass;
import app.entregent.model.account.worth.TypedAmount;
import app.entregent.model.account.worth.TypedYear;
import app.entregent.model.account.worth.WorthActsStore;
import app.entregent.model.account.worth.WorthStore;
import app.entregent.model.relationship.signal.RuleSetting;
import app.entregent.model.relationship.signal.SignalFact.About;
import app.entregent.model.relationship.signal.SignalStore;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What one account is worth; read only while it is in sight. */
public final class WorthViewModel extends ViewModel {
  /** So many years of which anything is known stand side by side. */
  private static final int YEARS = 3;

  private final long id;
  private final Navigator navigator;
  private final Clock clock;
  private final WorthSheets sheets = new WorthSheets();
  private final WorthActsStore acts = new WorthActsStore();
  private final KeyCriterionStore criteria = new KeyCriterionStore();
  private final SignalStore signals = new SignalStore();
  private final ReadOnlyObjectWrapper<Optional<WorthSheet>> sheet =
      new ReadOnlyObjectWrapper<>(this, "sheet", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble", Optional.empty());
  private final ReadOnlyBooleanWrapper settings = new ReadOnlyBooleanWrapper(this, "settings");
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
  private final NavigableSet<Integer> addedYears = new TreeSet<>();

  public WorthViewModel(
      Workspace workspace, Notifier notifier, Navigator navigator, Clock clock, long id) {
    super(workspace, notifier, topics());
    this.id = id;
    this.navigator = navigator;
    this.clock = clock;
  }

  private static Set<Topic> topics() {
    return Stream.of(WorthStore.TOPICS, SignalStore.TOPICS, Set.of(KeyCriterionStore.CRITERIA))
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All that is shown; empty until read, and if the account is gone. */
  ReadOnlyObjectProperty<Optional<WorthSheet>> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** What is wrong with the amount or year that was typed last. */
  ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** Whether criteria and rules stand beside the page. */
  public ReadOnlyBooleanProperty settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** Whether all reasons are open. */
  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  public void toggleSettings() {
    settings.set(!settings.get());
  }

  public void closeSettings() {
    settings.set(false);
  }

  /** Opens all reasons, or closes them. */
  public void toggleReasons() {
    open.set(!open.get());
  }

  /**
   * The years that stand side by side, the newest first: the last ones of which anything is known,
   * this year if there is none, and those that were added.
   */
  NavigableSet<Integer> years() {
    NavigableSet<Integer> known = new TreeSet<>();
    sheet.get().ifPresent(shown -> known.addAll(shown.worth().amounts().keySet()));
    if (known.isEmpty()) {
      known.add(LocalDate.now(clock).getYear());
    }
    while (known.size() > YEARS) {
      known.pollFirst();
    }
    known.addAll(addedYears);
    return known.descendingSet();
  }

  /** Shows a year to type amounts for. */
  void addYear(String typed) {
    TypedYear year = TypedYear.of(typed, LocalDate.now(clock));
    year.year()
        .ifPresent(
            added -> {
              addedYears.add(added);
              load();
            });
    trouble.set(
        year.trouble().map(why -> Message.of("worth.trouble.year." + code(why), typed.strip())));
  }

  /** Keeps an amount; nothing typed means that it is not known. */
  CompletionStage<?> setAmount(int year, AmountKind kind, String typed) {
    TypedAmount amount = TypedAmount.of(typed);
    trouble.set(
        amount.trouble().map(why -> Message.of("worth.trouble.amount." + code(why), kind.word())));
    if (amount.trouble().isPresent()) {
      return CompletableFuture.failedStage(new IllegalArgumentException("No amount"));
    }
    return change(
        "amount", year + "-" + kind, tx -> acts.setAmount(tx, id, year, kind, amount.amount()));
  }

  CompletionStage<?> setSegments(String typed) {
    Segmentation segments = Segmentation.of(typed);
    if (segments.text().length() > Segmentation.LIMIT) {
      notifier.done(Message.of("worth.trouble.segments", Segmentation.LIMIT));
      return CompletableFuture.failedStage(new IllegalArgumentException("Too many segments"));
    }
    return change("segments", "", tx -> acts.setSegments(tx, id, segments));
  }

  void setSize(Optional<SizeClass> size) {
    change("size", "", tx -> acts.setSize(tx, id, size));
  }

  void setBuying(BuyingWay way) {
    change("buying", "", tx -> acts.setBuying(tx, id, way));
  }

  CompletionStage<?> setDistributor(String name) {
    return change("distributor", "", tx -> acts.setDistributor(tx, id, name));
  }

  void setLevel(Rated rated, OptionalInt level) {
    change("rating", rated.code(), tx -> acts.setLevel(tx, id, rated, level));
  }

  CompletionStage<?> setNote(Rated rated, String note) {
    return change("rating", "note-" + rated.code(), tx -> acts.setNote(tx, id, rated, note));
  }

  void setGrade(KeyCriterion.Key criterion, Optional<Grade> grade) {
    change("grade", criterion.code(), tx -> acts.setGrade(tx, id, criterion, grade));
  }

  /** Says what the sector of this account promises, for all accounts of that sector. */
  void setPromise(OptionalInt promise) {
    String sector = sheet.get().map(shown -> shown.worth().sector()).orElse("");
    if (sector.isBlank()) {
      notifier.done(Message.of("worth.trouble.sector"));
      load();
    } else {
      change("promise", "", tx -> acts.setPromise(tx, sector, promise));
    }
  }

  CompletionStage<?> addElement(String name) {
    return name.isBlank() || isTooLong(name, SatisfactionElement.NAME_LIMIT)
        ? CompletableFuture.failedStage(new IllegalArgumentException("No name"))
        : change("element_added", name, tx -> acts.addElement(tx, id, name));
  }

  /** Without a name, the name that is stored is shown again. */
  CompletionStage<?> setElement(SatisfactionElement element) {
    if (element.name().isBlank()) {
      load();
      return CompletableFuture.completedStage(id);
    }
    return isTooLong(element.name(), SatisfactionElement.NAME_LIMIT)
        ? CompletableFuture.failedStage(new IllegalArgumentException("Too long a name"))
        : change("element", "" + element.id(), tx -> acts.setElement(tx, element));
  }

  /** Says so; nothing is cut off behind the user's back. */
  private boolean isTooLong(String name, int limit) {
    boolean tooLong = name.strip().length() > limit;
    if (tooLong) {
      notifier.done(Message.of("worth.trouble.name", limit));
    }
    return tooLong;
  }

  void deleteElement(SatisfactionElement element) {
    act(
            Label.of("worth.change.element_deleted"),
            tx -> {
              acts.deleteElement(tx, element.id());
              return id;
            })
        .thenRun(
            () ->
                notifier.done(
                    Message.of("worth.element.deleted", element.name()), workspace::undo));
  }

  CompletionStage<?> addCriterion(String name) {
    return name.isBlank() || isTooLong(name, KeyCriterion.NAME_LIMIT)
        ? CompletableFuture.failedStage(new IllegalArgumentException("No name"))
        : change("criterion_added", name, tx -> criteria.add(tx, name));
  }

  /** Without a name, the name that is stored is shown again. */
  CompletionStage<?> renameCriterion(long ownId, String name) {
    if (name.isBlank()) {
      load();
      return CompletableFuture.completedStage(ownId);
    }
    return isTooLong(name, KeyCriterion.NAME_LIMIT)
        ? CompletableFuture.failedStage(new IllegalArgumentException("Too long a name"))
        : change("criterion", "name-" + ownId, tx -> criteria.rename(tx, ownId, name));
  }

  void setWeight(KeyCriterion.Key key, int weight) {
    change("criterion", key.code(), tx -> criteria.setWeight(tx, key, weight));
  }

  void deleteCriterion(KeyCriterion criterion) {
    criterion
        .key()
        .ownId()
        .ifPresent(
            own ->
                act(
                        Label.of("worth.change.criterion_deleted"),
                        tx -> {
                          criteria.delete(tx, own);
                          return own;
                        })
                    .thenRun(
                        () ->
                            notifier.done(
                                Message.of("worth.criterion.deleted", criterion.name()),
                                workspace::undo)));
  }

  void setRule(RuleSetting setting) {
    change("rule", setting.rule().code(), tx -> signals.set(tx, setting));
  }

  /** Goes where a fact can be looked at. */
  void open(About about) {
    switch (about) {
      case About.Talk(long talk) ->
          navigator.open(new Place.Story(Place.Story.Of.ACCOUNT, id, Optional.of(talk)));
      case About.Purchase(long decision) -> navigator.open(new Place.Map(decision));
      case About.Who(long person) -> navigator.open(new Place.Person(person));
      case About.Action(long action) -> navigator.open(new Place.NextActions(Optional.of(action)));
      case About.Here() -> {}
    }
  }

  void openDistributor() {
    sheet
        .get()
        .flatMap(WorthSheet::distributorId)
        .ifPresent(account -> navigator.open(new Place.Account(account)));
  }

  @Override
  public void deactivate() {
    super.deactivate();
    closeSettings();
  }

  @Override
  protected void load() {
    LocalDate today = LocalDate.now(clock);
    show("sheet", reader -> sheets.find(reader, id, today), sheet::set);
  }

  private CompletionStage<Long> change(String what, String detail, Consumer<Transaction> work) {
    return act(
        Label.of("worth.change." + what).merging("worth-" + id + "-" + what + "-" + detail),
        tx -> {
          work.accept(tx);
          return id;
        });
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
