package app.entregent.screen.engage;

import app.entregent.model.decision.PathStage;
import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import app.entregent.model.library.LibraryPiece;
import app.entregent.model.library.PieceState;
import app.entregent.model.people.SearchWords;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which pieces are shown; what is empty narrows nothing.
 *
 * @param words what was typed
 */
record LibraryFilter(
    String words,
    Optional<Long> persona,
    Optional<PathStage> stage,
    Optional<PieceFormat> format,
    Optional<PieceChannel> channel,
    Optional<PieceState> state) {
  static final LibraryFilter NOTHING =
      new LibraryFilter(
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  LibraryFilter withWords(String wanted) {
    return new LibraryFilter(wanted, persona, stage, format, channel, state);
  }

  LibraryFilter withPersona(Optional<Long> wanted) {
    return new LibraryFilter(words, wanted, stage, format, channel, state);
  }

  LibraryFilter withStage(Optional<PathStage> wanted) {
    return new LibraryFilter(words, persona, wanted, format, channel, state);
  }

  LibraryFilter withFormat(Optional<PieceFormat> wanted) {
    return new LibraryFilter(words, persona, stage, wanted, channel, state);
  }

  LibraryFilter withChannel(Optional<PieceChannel> wanted) {
    return new LibraryFilter(words, persona, stage, format, wanted, state);
  }

  LibraryFilter withState(Optional<PieceState> wanted) {
    return new LibraryFilter(words, persona, stage, format, channel, wanted);
  }

  /**
   * The pieces that fit, in their order.
   *
   * @param kept one that stays, whether it fits or not
   */
  List<LibraryPiece> of(List<LibraryPiece> pieces, OptionalLong kept) {
    SearchWords asked = SearchWords.of(words);
    return pieces.stream()
        .filter(piece -> kept.equals(OptionalLong.of(piece.id())) || fits(piece, asked))
        .toList();
  }

  private boolean fits(LibraryPiece piece, SearchWords asked) {
    return (persona.isEmpty() || persona.equals(piece.persona()))
        && (stage.isEmpty() || stage.get() == piece.sheet().stage())
        && (format.isEmpty() || format.get() == piece.format())
        && (channel.isEmpty() || channel.get() == piece.channel())
        && (state.isEmpty() || state.get() == piece.state())
        && (asked.isEmpty() || asked.fit(piece.searchKey()));
  }
}
