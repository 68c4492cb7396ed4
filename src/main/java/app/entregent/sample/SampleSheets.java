package app.entregent.sample;

import app.entregent.model.decision.PathStage;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.library.PieceSheetStore;
import app.entregent.model.library.PieceSide;
import app.entregent.model.library.Quality;
import app.entregent.model.library.Reaction;
import app.entregent.model.library.ReceptionStore;
import app.entregent.model.wording.TrustElement;
import app.entregent.sample.SampleIds.Kind;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was judged of the sample's pieces, and who got them. */
final class SampleSheets {
  private final Language language;
  private final SampleDays days;
  private final SampleIds ids;
  private final PieceStore pieces;
  private final PieceSheetStore sheets = new PieceSheetStore();
  private final ReceptionStore receptions = new ReceptionStore();

  SampleSheets(Language language, SampleDays days, SampleIds ids, PieceStore pieces) {
    this.language = language;
    this.days = days;
    this.ids = ids;
    this.pieces = pieces;
  }

  /** The text in the language of the sample, the stage, the need, and what was ticked. */
  void fill(Transaction tx, long piece, Line line) {
    if (line.has("text_" + language.code())) {
      pieces.setText(tx, piece, language, line.text("text"));
    }
    if (line.has("stage")) {
      sheets.setStage(tx, piece, line.one(PathStage.class, "stage"));
    }
    if (line.has("side")) {
      sheets.setSide(tx, piece, line.one(PieceSide.class, "side"));
    }
    sheets.setNeed(tx, piece, line.text("need"));
    words(line, "qualities").forEach(word -> sheets.tick(tx, piece, Quality.valueOf(word), true));
    words(line, "trust").forEach(word -> sheets.tick(tx, piece, TrustElement.valueOf(word), true));
    if (line.yes("ready")) {
      sheets.ready(tx, piece, "");
    }
  }

  /** Somebody got it two days after it was shared, if that day has come. */
  void receive(long piece, LocalDate shared, Line line) {
    LocalDate day = shared.plusDays(2);
    if (day.isAfter(days.today())) {
      return;
    }
    for (String word : words(line, "received")) {
      String[] parts = word.split(":", 2);
      days.on(
          day,
          tx ->
              receptions.add(
                  tx,
                  piece,
                  Optional.of(ids.get(Kind.PERSON, parts[0])),
                  "",
                  day,
                  Reaction.valueOf(parts[1])));
    }
  }

  private static List<String> words(Line line, String column) {
    return Stream.of(line.value(column).split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
