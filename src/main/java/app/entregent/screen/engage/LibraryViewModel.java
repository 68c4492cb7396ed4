package app.entregent.screen.engage;

import app.entregent.model.conversation.detail.TalkDetailStore;
import app.entregent.model.decision.PathStage;
import app.entregent.model.engage.BriefStore;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.library.LibraryPiece;
import app.entregent.model.library.LibraryStore;
import app.entregent.model.library.PieceSheetStore;
import app.entregent.model.library.ReceptionStore;
import app.entregent.model.library.StageGrid;
import app.entregent.model.people.Persona;
import app.entregent.model.people.PersonaStore;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.Rows;
import app.entregent.ui.SaidException;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All pieces, narrowed by a filter, and the grid of personas and stages with its holes. */
public final class LibraryViewModel extends ViewModel {
  private final LibraryStore library = new LibraryStore();
  private final PieceStore pieces;
  private final PieceSheetStore sheets = new PieceSheetStore();
  private final PersonaStore personas;

  private final ReadOnlyObjectWrapper<EngagePart> part =
      new ReadOnlyObjectWrapper<>(this, "part", EngagePart.WEEK);
  private final ReadOnlyObjectWrapper<LibraryFilter> filter =
      new ReadOnlyObjectWrapper<>(this, "filter", LibraryFilter.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<Long>> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
  private final ReadOnlyObjectWrapper<StageGrid> grid =
      new ReadOnlyObjectWrapper<>(this, "grid", new StageGrid(Map.of(), Map.of()));
  private final ReadOnlyObjectWrapper<Message> count =
      new ReadOnlyObjectWrapper<>(this, "count", Message.of("engage.library.count", 0, 0));
  private final ObservableList<LibraryPiece> rows = FXCollections.observableArrayList();
  private final ObservableList<LibraryPiece> rowsView =
      FXCollections.unmodifiableObservableList(rows);
  private List<LibraryPiece> all = List.of();

  private record Read(List<LibraryPiece> pieces, Map<Long, String> personas) {}

  public LibraryViewModel(
      Workspace workspace, Notifier notifier, PieceStore pieces, PersonaStore personas) {
    super(
        workspace,
        notifier,
        Set.of(
            PieceStore.PIECES,
            BriefStore.BRIEFS,
            PieceSheetStore.SHEETS,
            ReceptionStore.RECEPTIONS,
            TalkDetailStore.CONTENT,
            PersonaStore.PERSONAS));
    this.pieces = pieces;
    this.personas = personas;
  }

  ReadOnlyObjectProperty<EngagePart> partProperty() {
    return part.getReadOnlyProperty();
  }

  void showPart(EngagePart wanted) {
    part.set(wanted);
  }

  ReadOnlyObjectProperty<LibraryFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** The pieces that fit, the newest first. */
  ObservableList<LibraryPiece> rows() {
    return rowsView;
  }

  /** How many are shown, of how many. */
  ReadOnlyObjectProperty<Message> countProperty() {
    return count.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Long>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<StageGrid> gridProperty() {
    return grid.getReadOnlyProperty();
  }

  void select(Optional<Long> id) {
    selected.set(id);
  }

  void narrow(UnaryOperator<LibraryFilter> change) {
    filter.set(change.apply(filter.get()));
    arrange(OptionalLong.empty());
  }

  void setPersona(Optional<Long> wanted) {
    narrow(now -> now.withPersona(wanted));
  }

  void setStage(Optional<PathStage> wanted) {
    narrow(now -> now.withStage(wanted));
  }

  void setFormat(Optional<PieceFormat> wanted) {
    narrow(now -> now.withFormat(wanted));
  }

  void setChannel(Optional<PieceChannel> wanted) {
    narrow(now -> now.withChannel(wanted));
  }

  /** Shows what there is for a persona at a stage. */
  void open(StageGrid.Cell cell) {
    narrow(
        now ->
            LibraryFilter.NOTHING
                .withPersona(Optional.of(cell.persona()))
                .withStage(Optional.of(cell.stage())));
    showPart(EngagePart.LIBRARY);
  }

  /**
   * Plans a piece of today for a persona at a stage, and opens it in the library.
   *
   * @param subject what it is called at first
   */
  void plan(StageGrid.Cell cell, String subject) {
    act(
            Label.of("engage.change.add"),
            tx -> {
              if (personas.find(tx, cell.persona()).isEmpty()) {
                throw new SaidException(Message.of("engage.persona.gone"), null);
              }
              NewPiece post = NewPiece.post(subject, tx.today());
              long id =
                  pieces.add(
                      tx,
                      new NewPiece(
                          subject,
                          post.format(),
                          post.channel(),
                          post.plannedOn(),
                          OptionalInt.empty(),
                          Optional.of(cell.persona()),
                          ""));
              sheets.setStage(tx, id, cell.stage());
              return id;
            })
        .thenAccept(
            id -> {
              open(cell);
              select(Optional.of(id));
              notifier.done(Message.of("engage.grid.planned"));
            });
  }

  @Override
  protected void load() {
    show("library", this::read, this::take);
  }

  private Read read(Reader reader) {
    Map<Long, String> names = new LinkedHashMap<>();
    for (Persona persona : personas.all(reader)) {
      names.put(persona.id(), persona.name());
    }
    return new Read(library.all(reader), names);
  }

  private void take(Read read) {
    all = read.pieces();
    // A filter for a persona that is gone would show nothing and not say why.
    if (filter.get().persona().filter(id -> !read.personas().containsKey(id)).isPresent()) {
      filter.set(filter.get().withPersona(Optional.empty()));
    }
    grid.set(StageGrid.of(read.personas(), all));
    boolean gone =
        selected.get().filter(id -> all.stream().noneMatch(piece -> piece.id() == id)).isPresent();
    if (gone) {
      selected.set(Optional.empty());
    }
    arrange(selected.get().map(OptionalLong::of).orElse(OptionalLong.empty()));
  }

  private void arrange(OptionalLong kept) {
    List<LibraryPiece> fitting = filter.get().of(all, kept);
    Rows.update(rows, fitting);
    count.set(Message.of("engage.library.count", fitting.size(), all.size()));
  }
}
