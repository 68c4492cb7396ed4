package app.entregent.screen.brand;

import app.entregent.model.brand.BrandGroup;
import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandProgress;
import app.entregent.model.brand.BrandState;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.Rows;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The checklist, the item that is looked at, and what the seller does with it. */
public final class BrandViewModel extends ViewModel {
  private final BrandStore store;
  private final Clock clock;
  private final Runnable undo;

  private final ObservableList<BrandRow> rows = FXCollections.observableArrayList();
  private final ObservableList<BrandRow> rowsView = FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyObjectWrapper<Optional<BrandItem>> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
  private final ReadOnlyObjectWrapper<BrandFilter> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", BrandFilter.ALL);
  private final ReadOnlyObjectWrapper<BrandGroup> group =
      new ReadOnlyObjectWrapper<>(this, "group", BrandGroup.IDENTITY);
  private final ReadOnlyObjectWrapper<Message> progress =
      new ReadOnlyObjectWrapper<>(this, "progress", Message.of("brand.progress.none"));
  private final ReadOnlyObjectWrapper<Map<ItemSetting, Message>> settingErrors =
      new ReadOnlyObjectWrapper<>(this, "settingErrors", Map.of());
  private final ReadOnlyObjectWrapper<BrandPart> part =
      new ReadOnlyObjectWrapper<>(this, "part", BrandPart.CHECKLIST);
  private List<BrandItem> items = List.of();
  private Optional<ItemRef> waitedFor = Optional.empty();

  /**
   * @param undo takes the newest change back, for the notice after a deletion
   */
  public BrandViewModel(
      Workspace workspace, Notifier notifier, BrandStore store, Clock clock, Runnable undo) {
    super(
        workspace,
        notifier,
        Set.of(BrandStore.BRAND_ITEMS, BrandStore.BRAND_ACTS, ProfileFactStore.PROFILE_FACTS));
    this.store = store;
    this.clock = clock;
    this.undo = undo;
  }

  /** The lines in sight: each group's heading and its items. */
  public ObservableList<BrandRow> rows() {
    return rowsView;
  }

  public ReadOnlyObjectProperty<Optional<BrandItem>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<BrandFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** The group to which a new item of the seller's own goes: that of the selected item. */
  public ReadOnlyObjectProperty<BrandGroup> groupProperty() {
    return group.getReadOnlyProperty();
  }

  /** How much of the whole checklist is done. */
  public ReadOnlyObjectProperty<Message> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What is wrong with a figure that was typed, if anything is. */
  public ReadOnlyObjectProperty<Map<ItemSetting, Message>> settingErrorsProperty() {
    return settingErrors.getReadOnlyProperty();
  }

  /** Which part of the page is in sight. */
  public ReadOnlyObjectProperty<BrandPart> partProperty() {
    return part.getReadOnlyProperty();
  }

  public void showPart(BrandPart wanted) {
    part.set(wanted);
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public void show(BrandFilter wanted) {
    filter.set(wanted);
    arrange();
  }

  public void select(ItemRef item) {
    settingErrors.set(Map.of());
    selected.set(items.stream().filter(i -> i.ref().equals(item)).findFirst());
    selected.get().ifPresent(i -> group.set(i.group()));
  }

  /** Says what holds of the selected item. */
  public void choose(BrandState state) {
    selected
        .get()
        .filter(item -> item.state() != state || item.chosen().isEmpty())
        .ifPresent(
            item ->
                change(
                    Label.of(
                        "brand.change.state",
                        BrandWords.inLabel(item),
                        Label.word("brand.state." + state)),
                    tx -> store.choose(tx, item.ref(), state)));
  }

  /** Done, or open again if it was done. */
  public void toggleDone() {
    selected
        .get()
        .ifPresent(
            item -> choose(item.state() == BrandState.DONE ? BrandState.OPEN : BrandState.DONE));
  }

  /** Takes the seller's word on the selected item back. */
  public void takeBack() {
    selected
        .get()
        .filter(item -> item.chosen().isPresent())
        .ifPresent(
            item ->
                change(
                    Label.of("brand.change.takeBack", BrandWords.inLabel(item)),
                    tx -> store.takeBack(tx, item.ref())));
  }

  /** The selected item was looked at today. */
  public void review() {
    selected
        .get()
        .ifPresent(
            item ->
                change(
                    Label.of("brand.change.review", BrandWords.inLabel(item)),
                    tx -> store.review(tx, item.ref())));
  }

  public void setProof(ItemRef item, String proof) {
    edit("proof", item, tx -> store.setProof(tx, item, proof));
  }

  /** Sets a figure of the seller's own for an item; blank goes back to the usual one. */
  public void set(ItemSetting setting, ItemRef ref, String typed) {
    Optional<BrandItem> item = known(ref);
    Optional<OptionalInt> read = setting.read(typed);
    Map<ItemSetting, Message> errors = new EnumMap<>(ItemSetting.class);
    errors.putAll(settingErrors.get());
    errors.remove(setting);
    if (read.isEmpty()) {
      errors.put(setting, setting.wrong(item.map(setting::usual).orElse(0)));
    }
    settingErrors.set(Map.copyOf(errors));
    read.filter(number -> item.filter(i -> !setting.own(i).equals(number)).isPresent())
        .ifPresent(number -> edit(setting.key(), ref, tx -> setting.put(store, tx, ref, number)));
  }

  /** Back to the usual figures of the selected item. */
  public void setUsual() {
    settingErrors.set(Map.of());
    selected
        .get()
        .filter(item -> !item.settings().usual())
        .ifPresent(
            item ->
                change(
                    Label.of("brand.change.usual", BrandWords.inLabel(item)),
                    tx -> store.setUsual(tx, item.ref())));
  }

  /** Adds an item of the seller's own to the group at hand, and selects it. */
  public void addOwn(String title) {
    if (title.isBlank()) {
      return;
    }
    filter.set(BrandFilter.ALL);
    BrandGroup into = group.get();
    act(Label.of("brand.change.add"), tx -> store.addOwn(tx, into, title))
        .thenAccept(this::selectWhenThere);
  }

  public void rename(ItemRef.Own item, String title) {
    if (!title.isBlank()) {
      change(Label.of("brand.change.rename"), tx -> store.rename(tx, item, title));
    }
  }

  /** Deletes the selected item if it is one of the seller's own. */
  public void delete() {
    if (selected.get().map(BrandItem::ref).orElse(null) instanceof ItemRef.Own own) {
      act(
              Label.of("brand.change.delete"),
              tx -> {
                store.delete(tx, own);
                return own;
              })
          .thenAccept(gone -> notifier.done(Message.of("brand.deleted"), undo));
    }
  }

  @Override
  protected void load() {
    show("items", store::items, this::take);
  }

  private void take(List<BrandItem> read) {
    items = read;
    BrandProgress all = BrandProgress.of(items);
    progress.set(BrandWords.progress(all));
    Optional<ItemRef> wanted =
        waitedFor
            .or(() -> selected.get().map(BrandItem::ref))
            .filter(ref -> known(ref).isPresent());
    waitedFor = Optional.empty();
    arrange();
    wanted.ifPresentOrElse(this::select, () -> selected.set(Optional.empty()));
  }

  private void selectWhenThere(ItemRef added) {
    if (known(added).isPresent()) {
      select(added);
    } else {
      waitedFor = Optional.of(added);
    }
  }

  private Optional<BrandItem> known(ItemRef ref) {
    return items.stream().filter(item -> item.ref().equals(ref)).findFirst();
  }

  private void arrange() {
    LocalDate today = today();
    List<BrandRow> wanted = new ArrayList<>();
    for (BrandGroup each : BrandGroup.values()) {
      List<BrandItem> ofGroup = items.stream().filter(item -> item.group() == each).toList();
      List<BrandItem> inSight =
          ofGroup.stream().filter(item -> filter.get().shows(item, today)).toList();
      if (!inSight.isEmpty()) {
        wanted.add(new BrandRow.Heading(each, BrandProgress.of(ofGroup)));
        inSight.forEach(
            item -> wanted.add(new BrandRow.Line(item, BrandFilter.toReview(item, today))));
      }
    }
    Rows.update(rows, wanted);
  }

  private void edit(String field, ItemRef ref, Consumer<Transaction> work) {
    known(ref)
        .ifPresent(
            item ->
                change(
                    Label.of("brand.change." + field, BrandWords.inLabel(item))
                        .merging("brand." + field + "." + ref),
                    work));
  }

  private void change(Label label, Consumer<Transaction> work) {
    act(
        label,
        tx -> {
          work.accept(tx);
          return true;
        });
  }
}
