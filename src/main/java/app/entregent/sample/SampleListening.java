package app.entregent.sample;

import app.entregent.model.account.NeedKind;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.listening.Clue;
import app.entregent.model.listening.ClueMaker;
import app.entregent.model.listening.CluePlace;
import app.entregent.model.listening.ClueStore;
import app.entregent.model.listening.ClueSubject;
import app.entregent.model.listening.NewClue;
import app.entregent.sample.SampleIds.Kind;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.Optional;

/** The listening notebook of the sample. */
final class SampleListening {
  private final Language language;
  private final SampleDays days;
  private final SampleIds ids;
  private final ClueStore clues = new ClueStore();
  private final PieceStore pieces = new PieceStore();
  private final ClueMaker maker = new ClueMaker(clues);

  SampleListening(Language language, SampleDays days, SampleIds ids) {
    this.language = language;
    this.days = days;
    this.ids = ids;
  }

  void plan() {
    SampleTable.lines("clues", language).forEach(this::plan);
  }

  private void plan(Line line) {
    LocalDate heard = days.day(line.number("days_ago"));
    days.on(
        heard,
        tx -> {
          long id = clues.add(tx, clue(line, heard));
          line.ifNumber("became_days_ago")
              .ifPresent(
                  ago -> days.on(days.day(ago), then -> become(then, id, line.value("became"))));
        });
  }

  private NewClue clue(Line line, LocalDate heard) {
    return new NewClue(
        line.one(CluePlace.class, "place"),
        line.text("source"),
        ids.find(Kind.PERSON, line.value("person")),
        line.value("said_by"),
        line.text("words"),
        line.text("need"),
        line.one(ClueSubject.class, "subject"),
        ids.find(Kind.ACCOUNT, line.value("account")),
        line.text("about"),
        heard);
  }

  private void become(Transaction tx, long id, String what) {
    Clue clue = clues.find(tx, id).orElseThrow();
    switch (what) {
      case "NEED" -> maker.need(tx, clue, NeedKind.STATED);
      case "IDEA" -> pieces.done(tx, maker.piece(tx, clue, Optional.empty()));
      default -> clues.dismiss(tx, id);
    }
  }
}
