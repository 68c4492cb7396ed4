package app.entregent.sample;

import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandState;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.FactKind;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.engage.WeekStore;
import app.entregent.sample.SampleIds.Kind;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.workspace.Transaction;
import java.time.LocalDate;
import java.util.OptionalInt;

/** The brand checklist and the weeks of the sample. */
final class SampleSteps {
  /** The profile was read from an archive about a month ago. */
  private static final int SEEN_DAYS_AGO = 34;

  private final Language language;
  private final SampleDays days;
  private final SampleIds ids;
  private final ProfileFactStore facts = new ProfileFactStore();
  private final BrandStore brand = new BrandStore(BrandCatalogue.load(), facts);
  private final WeekStore weeks = new WeekStore();
  private final PieceStore pieces = new PieceStore();

  SampleSteps(Language language, SampleDays days, SampleIds ids) {
    this.language = language;
    this.days = days;
    this.ids = ids;
  }

  void plan(LocalDate beginning) {
    LocalDate seen = days.day(SEEN_DAYS_AGO);
    SampleTable.lines("facts", language)
        .forEach(line -> days.on(seen, tx -> putFact(tx, line, seen)));
    SampleTable.lines("brand", language).forEach(line -> planItem(line, beginning));
    for (Line line : SampleTable.lines("weeks", language)) {
      IsoWeek week = week(line);
      days.on(week.monday(), tx -> weeks.setObjective(tx, week, line.text("objective")));
    }
    SampleTable.lines("pieces", language).forEach(this::planPiece);
  }

  private void putFact(Transaction tx, Line line, LocalDate seen) {
    FactKind kind = line.one(FactKind.class, "kind");
    if (line.has("number")) {
      facts.put(tx, kind, line.number("number"), seen);
    } else {
      facts.put(tx, kind, line.text("text"), seen);
    }
  }

  private void planItem(Line line, LocalDate beginning) {
    ItemRef item = new ItemRef.Listed(line.value("item"));
    LocalDate day = line.ifNumber("days_ago").map(days::workday).orElse(beginning);
    days.on(
        day,
        tx -> {
          brand.choose(tx, item, line.one(BrandState.class, "state"));
          brand.setProof(tx, item, line.text("proof"));
          brand.setDraft(tx, item, line.text("draft"));
        });
    line.ifNumber("reviewed_days_ago")
        .ifPresent(ago -> days.on(days.workday(ago), tx -> brand.review(tx, item)));
  }

  /** A piece is planned on the Monday of its week, and done on its day if that day is over. */
  private void planPiece(Line line) {
    IsoWeek week = week(line);
    LocalDate day = week.monday().plusDays(line.number("weekday") - 1L);
    days.on(
        week.monday(),
        tx -> {
          long id =
              pieces.add(
                  tx,
                  new NewPiece(
                      line.text("subject"),
                      line.one(PieceFormat.class, "format"),
                      line.one(PieceChannel.class, "channel"),
                      day,
                      OptionalInt.of(line.number("hour")),
                      ids.find(Kind.PERSONA, line.value("persona")),
                      line.text("text")));
          if (line.yes("done") && day.isBefore(days.today())) {
            days.on(day, then -> pieces.done(then, id));
          }
        });
  }

  private IsoWeek week(Line line) {
    return IsoWeek.of(days.today()).plus(-line.number("weeks_ago"));
  }
}
