package app.entregent.screen.brand;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandPostStore;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.FactKind;
import app.entregent.model.brand.HeldHistory;
import app.entregent.model.brand.HeldHistory.Span;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.brand.ProfileFact;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.brand.ReadingStore;
import app.entregent.model.brand.StateMove;
import app.entregent.report.Paper;
import app.entregent.text.Texts;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How many items were held over time, and which came and went. */
public final class ProgressViewModel extends ViewModel {
  private static final int POINTS = 12;

  private final BrandStore items;
  private final ProfileFactStore facts;
  private final BrandPostStore posts;
  private final ReadingStore readings;
  private final Clock clock;

  private final ReadOnlyObjectWrapper<Span> span =
      new ReadOnlyObjectWrapper<>(this, "span", Span.WEEK);
  private final ReadOnlyObjectWrapper<HeldHistory> history =
      new ReadOnlyObjectWrapper<>(this, "history", new HeldHistory(List.of()));
  private Known known = new Known(List.of(), Map.of(), Map.of());

  public ProgressViewModel(
      Workspace workspace,
      Notifier notifier,
      BrandStore items,
      BrandPostStore posts,
      ProfileFactStore facts,
      ReadingStore readings,
      Clock clock) {
    super(
        workspace,
        notifier,
        Set.of(BrandStore.BRAND_ITEMS, BrandStore.BRAND_ACTS, ProfileFactStore.PROFILE_FACTS));
    this.items = items;
    this.posts = posts;
    this.facts = facts;
    this.readings = readings;
    this.clock = clock;
  }

  /** All from which the past is told. */
  record Known(
      List<BrandItem> items,
      Map<ItemRef, List<StateMove>> moves,
      Map<FactKind, List<ProfileFact>> facts) {
    HeldHistory history(Span span, LocalDate today) {
      return HeldHistory.of(items, moves, facts, span, POINTS, today);
    }
  }

  static Known read(Reader reader, BrandStore items, ProfileFactStore facts) {
    Map<FactKind, List<ProfileFact>> all = new EnumMap<>(FactKind.class);
    facts.earlier(reader).forEach((kind, earlier) -> all.put(kind, new ArrayList<>(earlier)));
    facts
        .facts(reader)
        .forEach((kind, fact) -> all.computeIfAbsent(kind, any -> new ArrayList<>()).add(fact));
    return new Known(items.items(reader), items.moves(reader), all);
  }

  public ReadOnlyObjectProperty<Span> spanProperty() {
    return span.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<HeldHistory> historyProperty() {
    return history.getReadOnlyProperty();
  }

  public void show(Span wanted) {
    span.set(wanted);
    history.set(known.history(wanted, LocalDate.now(clock)));
  }

  /** The item by which a point was gained or lost, to be named. */
  Optional<BrandItem> item(ItemRef ref) {
    return known.items().stream().filter(each -> each.ref().equals(ref)).findFirst();
  }

  /** Puts the whole brand on a page to read, in the language of these texts. */
  public void paper(Texts texts, Consumer<Paper> ready) {
    LocalDate today = LocalDate.now(clock);
    Span points = span.get();
    show(
        "paper",
        reader -> {
          Known now = read(reader, items, facts);
          return new BrandPaper(texts, today)
              .of(
                  now.items(),
                  posts.posts(reader),
                  readings.days(reader),
                  now.history(points, today));
        },
        ready);
  }

  @Override
  protected void load() {
    show(
        "held",
        reader -> read(reader, items, facts),
        read -> {
          known = read;
          show(span.get());
        });
  }
}
