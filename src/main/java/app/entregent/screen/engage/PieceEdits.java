package app.entregent.screen.engage;

import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.library.PieceTextStore;
import app.entregent.model.people.PersonaStore;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.SaidException;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Writes what is typed and chosen for a piece, on whatever page it is shown. */
final class PieceEdits extends ViewModel {
  private final PieceStore pieces;
  private final PersonaStore personas;
  private final PieceTextStore texts;

  PieceEdits(Workspace workspace, Notifier notifier, PieceStore pieces, PersonaStore personas) {
    super(workspace, notifier, Set.of());
    this.pieces = pieces;
    this.personas = personas;
    texts = new PieceTextStore(pieces);
  }

  /** Nothing is shown here. */
  @Override
  protected void load() {}

  /**
   * Names a piece.
   *
   * @param subject not blank
   */
  CompletionStage<?> setSubject(long id, String subject) {
    return edit(id, "subject", tx -> pieces.setSubject(tx, id, subject));
  }

  CompletionStage<?> setText(long id, Language language, String text) {
    return edit(id, "text." + language, tx -> texts.write(tx, id, language, text));
  }

  CompletionStage<?> setFormat(long id, PieceFormat format) {
    return edit(id, "format", tx -> pieces.setFormat(tx, id, format));
  }

  CompletionStage<?> setChannel(long id, PieceChannel channel) {
    return edit(id, "channel", tx -> pieces.setChannel(tx, id, channel));
  }

  CompletionStage<?> setHour(long id, OptionalInt hour) {
    return edit(id, "hour", tx -> pieces.setHour(tx, id, hour));
  }

  /** A persona that was deleted meanwhile is told by a sentence; the piece stays as it was. */
  CompletionStage<?> setPersona(long id, Optional<Long> persona) {
    return edit(
        id,
        "persona",
        tx -> {
          if (persona.isPresent() && personas.find(tx, persona.get()).isEmpty()) {
            throw new SaidException(Message.of("engage.persona.gone"), null);
          }
          pieces.setPersona(tx, id, persona);
        });
  }

  /** Edits of one field that follow each other are one change. */
  CompletionStage<?> edit(long id, String field, Consumer<Transaction> work) {
    return act(
        Label.of("engage.change.edit").merging("engage." + field + "." + id),
        tx -> {
          work.accept(tx);
          return true;
        });
  }
}
