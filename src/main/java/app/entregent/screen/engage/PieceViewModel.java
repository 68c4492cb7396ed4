package app.entregent.screen.engage;

import app.entregent.model.conversation.detail.TalkDetailStore;
import app.entregent.model.decision.PathStage;
import app.entregent.model.engage.BriefStore;
import app.entregent.model.engage.Piece;
import app.entregent.model.engage.PieceBrief;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.library.PieceFileStore;
import app.entregent.model.library.PieceReuse;
import app.entregent.model.library.PieceSheet;
import app.entregent.model.library.PieceSheetStore;
import app.entregent.model.library.PieceSide;
import app.entregent.model.library.PieceTextStore;
import app.entregent.model.library.Quality;
import app.entregent.model.library.ReadyRule;
import app.entregent.model.library.ReceptionStore;
import app.entregent.model.people.Persona;
import app.entregent.model.people.PersonaStore;
import app.entregent.model.wording.DraftVersion;
import app.entregent.model.wording.TrustElement;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The piece that is open, on whatever page: all that is known of it, and what is done with it. */
public final class PieceViewModel extends ViewModel {
  private final PieceStore pieces;
  private final BriefStore briefs = new BriefStore();
  private final PieceSheetStore sheets = new PieceSheetStore();
  private final PieceTextStore wordings;
  private final PieceFileStore files = new PieceFileStore();
  private final ReceptionStore receptions = new ReceptionStore();
  private final PersonaStore personas;
  private final PieceReuse reuse;
  private final Clock clock;
  private final Runnable undo;
  private final PieceEdits edits;
  private OptionalLong wanted = OptionalLong.empty();
  private final ReadOnlyObjectWrapper<Optional<PieceShown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private final ReadOnlyObjectWrapper<Map<Long, String>> personaNames =
      new ReadOnlyObjectWrapper<>(this, "personaNames", Map.of());

  private record Read(Optional<PieceShown> piece, Map<Long, String> personas) {}

  /**
   * @param undo takes the newest change back
   */
  public PieceViewModel(
      Workspace workspace,
      Notifier notifier,
      PieceStore pieces,
      PersonaStore personas,
      Clock clock,
      Runnable undo) {
    super(
        workspace,
        notifier,
        Set.of(
            PieceStore.PIECES,
            BriefStore.BRIEFS,
            PersonaStore.PERSONAS,
            PieceSheetStore.SHEETS,
            PieceTextStore.VERSIONS,
            PieceFileStore.FILES,
            ReceptionStore.RECEPTIONS,
            TalkDetailStore.CONTENT));
    this.pieces = pieces;
    this.personas = personas;
    this.clock = clock;
    this.undo = undo;
    wordings = new PieceTextStore(pieces);
    reuse = new PieceReuse(pieces);
    edits = new PieceEdits(workspace, notifier, pieces, personas);
  }

  ReadOnlyObjectProperty<Optional<PieceShown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The names of the personas by their ids, in their order. */
  ReadOnlyObjectProperty<Map<Long, String>> personaNamesProperty() {
    return personaNames.getReadOnlyProperty();
  }

  PieceEdits edits() {
    return edits;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Whether what is shown is the piece that was opened last, and not the one before. */
  boolean isShown() {
    return shown.get().filter(now -> wanted.equals(OptionalLong.of(now.id()))).isPresent();
  }

  /** Opens a piece, or none. */
  public void open(Optional<Long> id) {
    OptionalLong asked = id.map(OptionalLong::of).orElse(OptionalLong.empty());
    if (!asked.equals(wanted)) {
      wanted = asked;
      if (asked.isEmpty()) {
        shown.set(Optional.empty());
      }
      load();
    }
  }

  @Override
  protected void load() {
    OptionalLong id = wanted;
    show("piece", reader -> read(reader, id), this::take);
  }

  private Read read(Reader reader, OptionalLong id) {
    Map<Long, String> names = new LinkedHashMap<>();
    for (Persona persona : personas.all(reader)) {
      names.put(persona.id(), persona.name());
    }
    return new Read(
        id.isEmpty()
            ? Optional.empty()
            : pieces.find(reader, id.getAsLong()).map(piece -> shown(reader, piece)),
        names);
  }

  private PieceShown shown(Reader reader, Piece piece) {
    long id = piece.id();
    PieceSheet sheet = sheets.of(reader, id);
    return new PieceShown(
        piece,
        briefs.of(reader, List.of(id)).getOrDefault(id, PieceBrief.NONE),
        sheet,
        sheet.madeFrom().flatMap(from -> pieces.find(reader, from)).map(Piece::subject).orElse(""),
        wordings.versions(reader, id),
        files.of(reader, id).stream().map(PieceFileRow::of).toList(),
        receptions.of(reader, id));
  }

  private void take(Read read) {
    personaNames.set(read.personas());
    shown.set(read.piece());
  }

  CompletionStage<?> setBrief(long id, Function<PieceBrief, PieceBrief> change) {
    return edits.edit(
        id,
        "brief",
        tx ->
            briefs.put(
                tx,
                id,
                change.apply(briefs.of(tx, List.of(id)).getOrDefault(id, PieceBrief.NONE))));
  }

  CompletionStage<?> setNeed(long id, String need) {
    return edits.edit(id, "need", tx -> sheets.setNeed(tx, id, need));
  }

  void setStage(PathStage stage) {
    ofShown(id -> edits.edit(id, "stage", tx -> sheets.setStage(tx, id, stage)));
  }

  void setSide(PieceSide side) {
    ofShown(id -> edits.edit(id, "side", tx -> sheets.setSide(tx, id, side)));
  }

  void tick(Quality quality, boolean on) {
    ofShown(id -> edits.edit(id, quality.code(), tx -> sheets.tick(tx, id, quality, on)));
  }

  void tick(TrustElement element, boolean on) {
    ofShown(id -> edits.edit(id, element.code(), tx -> sheets.tick(tx, id, element, on)));
  }

  /** What the open piece lacks to be ready. */
  List<ReadyRule.Missing> missing() {
    return shown
        .get()
        .map(now -> ReadyRule.missing(now.piece().persona(), now.sheet().stage()))
        .orElse(List.of());
  }

  /**
   * Calls it ready, or not ready after all; without a persona or a stage it asks for a reason.
   *
   * @return what is written; empty if nothing is, because a reason is needed
   */
  Optional<CompletionStage<?>> toggleReady(String reason) {
    Optional<PieceShown> now = shown.get();
    if (now.isEmpty()) {
      return Optional.empty();
    }
    long id = now.get().id();
    if (now.get().sheet().readyOn().isPresent()) {
      return Optional.of(change("engage.change.notReady", tx -> sheets.notReady(tx, id)));
    }
    if (!ReadyRule.allows(now.get().piece().persona(), now.get().sheet().stage(), reason)) {
      notifier.done(Message.of("engage.ready.why"));
      return Optional.empty();
    }
    String kept = missing().isEmpty() ? "" : reason;
    return Optional.of(change("engage.change.ready", tx -> sheets.ready(tx, id, kept)));
  }

  void toggleDone() {
    shown
        .get()
        .map(PieceShown::piece)
        .ifPresent(
            piece -> {
              if (piece.done()) {
                change("engage.change.notDone", tx -> pieces.notDone(tx, piece.id()));
              } else {
                change("engage.change.done", tx -> pieces.done(tx, piece.id()));
              }
            });
  }

  void toggleDropped() {
    shown
        .get()
        .map(PieceShown::piece)
        .ifPresent(
            piece -> {
              if (piece.droppedOn().isPresent()) {
                change("engage.change.notDropped", tx -> pieces.notDropped(tx, piece.id()));
              } else {
                change("engage.change.drop", tx -> pieces.drop(tx, piece.id()));
              }
            });
  }

  /** Plans a copy for today; the copy is told, and what is open stays open. */
  void reuse() {
    ofShown(
        id ->
            act(Label.of("engage.change.reuse"), tx -> reuse.plan(tx, id, tx.today()).isPresent())
                .thenAccept(
                    planned -> {
                      if (planned) {
                        notifier.done(Message.of("engage.reused"), undo);
                      }
                    }));
  }

  void delete() {
    ofShown(
        id ->
            act(
                    Label.of("engage.change.delete"),
                    tx -> {
                      pieces.delete(tx, id);
                      return id;
                    })
                .thenAccept(gone -> notifier.done(Message.of("engage.deleted"), undo)));
  }

  void keep(Language language) {
    ofShown(
        id ->
            act(Label.of("engage.change.keep"), tx -> wordings.keep(tx, id, language))
                .thenAccept(
                    kept ->
                        notifier.done(
                            Message.of(kept ? "brand.version.kept" : "brand.version.same"))));
  }

  void restore(DraftVersion version) {
    ofShown(id -> change("engage.change.restore", tx -> wordings.restore(tx, id, version)));
  }

  /** Says that the text is on the clipboard, or that there is none. */
  void copied(boolean there) {
    notifier.done(Message.of(there ? "engage.detail.copied" : "engage.detail.nothing"));
  }

  private void ofShown(Consumer<Long> action) {
    shown.get().map(PieceShown::id).ifPresent(action);
  }

  private CompletionStage<?> change(String label, Consumer<Transaction> work) {
    return act(
        Label.of(label),
        tx -> {
          work.accept(tx);
          return true;
        });
  }
}
