package app.entregent.screen.brand;

import app.entregent.model.brand.BrandItem;
import app.entregent.model.brand.BrandPostStore;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.DraftStore;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.people.Persona;
import app.entregent.model.people.PersonaStore;
import app.entregent.model.people.PersonaWords.Part;
import app.entregent.model.wording.DraftVersion;
import app.entregent.model.wording.ReaderWords;
import app.entregent.model.wording.ReaderWords.Phrase;
import app.entregent.model.wording.ReaderWords.Source;
import app.entregent.model.wording.WordDifference;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.Rows;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The drafts of one item in both languages, what is found in them, and their versions. */
public final class DraftsViewModel extends ViewModel {
  /** The text of which each post has one of its own besides. */
  static final ItemRef EXPERIENCE = new ItemRef.Listed("positions");

  /** The texts of a profile that have a page of their own. */
  static final List<ItemRef> TEXTS =
      List.of(new ItemRef.Listed("headline"), new ItemRef.Listed("about"), EXPERIENCE);

  private final BrandStore items;
  private final DraftStore drafts;
  private final BrandPostStore posts;
  private final PersonaStore personas;
  private final Runnable undo;

  private final ReadOnlyObjectWrapper<ItemRef> wanted =
      new ReadOnlyObjectWrapper<>(this, "wanted", TEXTS.getFirst());
  private final ReadOnlyObjectWrapper<Optional<BrandItem>> item =
      new ReadOnlyObjectWrapper<>(this, "item", Optional.empty());
  private final DraftSide english = new DraftSide(Language.EN);
  private final DraftSide french = new DraftSide(Language.FR);
  private final ObservableList<DraftVersion> versions = FXCollections.observableArrayList();
  private final ObservableList<DraftVersion> versionsView =
      FXCollections.unmodifiableObservableList(versions);
  private final ReadOnlyObjectWrapper<Optional<DraftComparison>> comparison =
      new ReadOnlyObjectWrapper<>(this, "comparison", Optional.empty());
  private boolean withBefore;
  private Optional<DraftVersion> chosen = Optional.empty();

  /**
   * @param undo takes the newest change back
   */
  public DraftsViewModel(
      Workspace workspace,
      Notifier notifier,
      BrandStore items,
      DraftStore drafts,
      BrandPostStore posts,
      PersonaStore personas,
      Runnable undo) {
    super(
        workspace,
        notifier,
        Set.of(
            BrandStore.BRAND_ITEMS,
            DraftStore.VERSIONS,
            PersonaStore.PERSONAS,
            PersonaStore.CRITERIA));
    this.items = items;
    this.drafts = drafts;
    this.posts = posts;
    this.personas = personas;
    this.undo = undo;
  }

  private record Read(
      Optional<BrandItem> item,
      int limit,
      List<DraftVersion> versions,
      List<ReaderWords> readers) {}

  /** The item that is wanted, before it is read. */
  public ReadOnlyObjectProperty<ItemRef> wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<BrandItem>> itemProperty() {
    return item.getReadOnlyProperty();
  }

  DraftSide side(Language language) {
    return switch (language) {
      case EN -> english;
      case FR -> french;
    };
  }

  /** The versions in both languages, the newest first. */
  public ObservableList<DraftVersion> versions() {
    return versionsView;
  }

  /** What tells the chosen version from another wording. */
  public ReadOnlyObjectProperty<Optional<DraftComparison>> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  /** Opens the drafts of another item. */
  public void open(ItemRef ref) {
    if (!wanted.get().equals(ref)) {
      wanted.set(ref);
      choose(Optional.empty());
      load();
    }
  }

  /** Writes what was typed. */
  public void write(ItemRef ref, Language language, String text) {
    item.get()
        .filter(now -> now.ref().equals(ref))
        .ifPresent(
            now ->
                act(
                    Label.of("brand.change.draft", BrandWords.inLabel(now))
                        .merging("brand.draft." + language + "." + ref),
                    tx -> {
                      drafts.write(tx, ref, language, text);
                      return ref;
                    }));
  }

  /** Keeps what stands there as a version. */
  public void keep(Language language) {
    item.get()
        .ifPresent(
            now ->
                act(
                        Label.of("brand.change.keep", BrandWords.inLabel(now)),
                        tx -> drafts.keep(tx, now.ref(), language))
                    .thenAccept(
                        kept ->
                            notifier.done(
                                Message.of(kept ? "brand.version.kept" : "brand.version.same"))));
  }

  /** Makes the chosen version the draft; what stood there becomes a version. */
  public void restore() {
    item.get()
        .ifPresent(
            now ->
                chosen.ifPresent(
                    version ->
                        act(
                                Label.of("brand.change.restore", BrandWords.inLabel(now)),
                                tx -> {
                                  drafts.restore(tx, now.ref(), version);
                                  return version;
                                })
                            .thenAccept(
                                done ->
                                    notifier.done(Message.of("brand.version.restored"), undo))));
  }

  /** Forgets the chosen version. */
  public void delete() {
    item.get()
        .ifPresent(
            now ->
                chosen.ifPresent(
                    version ->
                        act(
                                Label.of("brand.change.forget", BrandWords.inLabel(now)),
                                tx -> {
                                  drafts.delete(tx, version.id());
                                  return version;
                                })
                            .thenAccept(
                                done -> notifier.done(Message.of("brand.version.deleted"), undo))));
  }

  /** The version that is looked at. */
  public void choose(Optional<DraftVersion> version) {
    chosen = version;
    compare();
  }

  /** Compares with the version before, or with the draft of now. */
  public void compareWithBefore(boolean before) {
    withBefore = before;
    compare();
  }

  public boolean comparesWithBefore() {
    return withBefore;
  }

  /** Says that the draft is on the clipboard. */
  public void copied() {
    notifier.done(Message.of("brand.draft.copied"));
  }

  @Override
  protected void load() {
    ItemRef ref = wanted.get();
    show("drafts", reader -> read(reader, ref), this::take);
  }

  private Read read(Reader reader, ItemRef ref) {
    List<BrandItem> listed = items.items(reader);
    Optional<BrandItem> post = find(posts.posts(reader), ref);
    // What is told of a post has the place of what is told of them all.
    int limit =
        find(listed, post.isPresent() ? EXPERIENCE : ref).map(BrandItem::draftLimit).orElse(0);
    return new Read(
        post.or(() -> find(listed, ref)),
        limit,
        drafts.versions(reader, ref),
        personas.all(reader).stream().map(DraftsViewModel::words).toList());
  }

  private static Optional<BrandItem> find(List<BrandItem> items, ItemRef ref) {
    return items.stream().filter(item -> item.ref().equals(ref)).findFirst();
  }

  private static ReaderWords words(Persona persona) {
    List<Phrase> phrases = new ArrayList<>();
    phrases.add(new Phrase(Source.NEED, persona.words().of(Part.NEEDS)));
    phrases.add(new Phrase(Source.WORRY, persona.words().of(Part.WORRIES)));
    phrases.add(new Phrase(Source.THEIR_WORDS, persona.words().of(Part.WORDS_USED)));
    persona.criteria().stream()
        .filter(criterion -> !criterion.excludes())
        .forEach(criterion -> phrases.add(new Phrase(Source.CRITERION, criterion.words())));
    return new ReaderWords(persona.id(), persona.name(), phrases);
  }

  private void take(Read read) {
    english.measure(read.limit(), read.readers());
    french.measure(read.limit(), read.readers());
    item.set(read.item());
    Rows.update(versions, read.versions());
    choose(
        chosen.flatMap(
            version -> versions.stream().filter(v -> v.id() == version.id()).findFirst()));
  }

  private void compare() {
    comparison.set(
        item.get()
            .flatMap(
                now ->
                    chosen.flatMap(
                        version ->
                            withBefore
                                ? before(version)
                                    .map(older -> DraftComparison.withOlder(older, version))
                                : Optional.of(DraftComparison.withNow(version, now)))));
  }

  private Optional<DraftVersion> before(DraftVersion version) {
    return versions.stream()
        .skip(versions.indexOf(version) + 1L)
        .filter(older -> older.language() == version.language())
        .findFirst();
  }

  /** Two wordings side by side: what tells them apart. */
  record DraftComparison(Message between, WordDifference difference) {
    static DraftComparison withNow(DraftVersion version, BrandItem item) {
      return of(
          Message.of("brand.compare.now", version.writtenOn()),
          version.text(),
          item.drafts().in(version.language()).text());
    }

    static DraftComparison withOlder(DraftVersion older, DraftVersion version) {
      return of(
          Message.of("brand.compare.older", older.writtenOn(), version.writtenOn()),
          older.text(),
          version.text());
    }

    private static DraftComparison of(Message between, String older, String newer) {
      return new DraftComparison(between, WordDifference.between(older, newer));
    }

    /** What tells them apart, in a sentence. */
    Message told() {
      return difference.isEmpty()
          ? Message.of("brand.compare.same")
          : Message.of("brand.compare.counts", difference.added(), difference.removed());
    }
  }
}
