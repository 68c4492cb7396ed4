package app.entregent.sample;

import app.entregent.model.brand.BrandCatalogue;
import app.entregent.model.brand.BrandGroup;
import app.entregent.model.brand.BrandPostStore;
import app.entregent.model.brand.BrandState;
import app.entregent.model.brand.BrandStore;
import app.entregent.model.brand.DraftStore;
import app.entregent.model.brand.FactKind;
import app.entregent.model.brand.ItemRef;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.brand.ReadingKind;
import app.entregent.model.brand.ReadingStore;
import app.entregent.model.engage.IsoWeek;
import app.entregent.model.engage.NewPiece;
import app.entregent.model.engage.PieceChannel;
import app.entregent.model.engage.PieceFormat;
import app.entregent.model.engage.PieceStore;
import app.entregent.model.engage.WeekStore;
import app.entregent.model.people.PersonStore;
import app.entregent.sample.SampleIds.Kind;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.workspace.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/** The brand checklist and the weeks of the sample. */
final class SampleSteps {
  /** The profile was read from an archive about a month ago. */
  private static final int SEEN_DAYS_AGO = 34;

  private static final Map<String, ReadingKind> READ =
      Map.of(
          "brand", ReadingKind.SSI_BRAND,
          "people", ReadingKind.SSI_PEOPLE,
          "exchange", ReadingKind.SSI_EXCHANGE,
          "relationships", ReadingKind.SSI_RELATIONSHIPS,
          "followers", ReadingKind.FOLLOWERS,
          "views", ReadingKind.VIEWS,
          "searches", ReadingKind.SEARCHES);

  private final Language language;
  private final SampleDays days;
  private final SampleIds ids;
  private final ProfileFactStore facts = new ProfileFactStore();
  private final BrandStore brand = new BrandStore(BrandCatalogue.load(), facts);
  private final DraftStore drafts = new DraftStore(brand);
  private final BrandPostStore posts = new BrandPostStore(new PersonStore());
  private final ReadingStore readings = new ReadingStore();
  private final WeekStore weeks = new WeekStore();
  private final PieceStore pieces = new PieceStore();
  private final SampleSheets sheets;

  SampleSteps(Language language, SampleDays days, SampleIds ids) {
    this.language = language;
    this.days = days;
    this.ids = ids;
    sheets = new SampleSheets(language, days, ids, pieces);
  }

  void plan(LocalDate beginning) {
    LocalDate seen = days.day(SEEN_DAYS_AGO);
    for (Line line : SampleTable.lines("earlier_facts", language)) {
      LocalDate earlier = days.day(line.number("days_ago"));
      days.on(earlier, tx -> putFact(tx, line, earlier));
    }
    SampleTable.lines("facts", language)
        .forEach(line -> days.on(seen, tx -> putFact(tx, line, seen)));
    SampleTable.lines("brand", language).forEach(line -> planItem(line, beginning));
    SampleTable.lines("own_items", language).forEach(this::planOwnItem);
    SampleTable.lines("drafts", language).forEach(this::planDraft);
    SampleTable.lines("brand_posts", language).forEach(this::planPost);
    SampleTable.lines("readings", language).forEach(this::planReading);
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
        });
    line.ifNumber("reviewed_days_ago")
        .ifPresent(ago -> days.on(days.workday(ago), tx -> brand.review(tx, item)));
  }

  private void planOwnItem(Line line) {
    days.on(
        days.workday(line.number("days_ago")),
        tx -> {
          ItemRef.Own item =
              brand.addOwn(tx, line.one(BrandGroup.class, "group"), line.text("title"));
          brand.choose(tx, item, line.one(BrandState.class, "state"));
          brand.setProof(tx, item, line.text("proof"));
        });
  }

  /** Both languages are written on the same day, whatever the language of the sample. */
  private void planDraft(Line line) {
    ItemRef item = new ItemRef.Listed(line.value("item"));
    days.on(
        days.workday(line.number("days_ago")),
        tx -> {
          drafts.write(tx, item, Language.EN, line.value("english"));
          drafts.write(tx, item, Language.FR, line.value("french"));
        });
  }

  private void planPost(Line line) {
    days.on(
        days.workday(line.number("days_ago")),
        tx -> {
          ItemRef.Own post = posts.add(tx, line.text("title"));
          drafts.write(tx, post, Language.EN, line.value("english"));
          drafts.write(tx, post, Language.FR, line.value("french"));
        });
  }

  /** The figures are read on the Monday of each week. */
  private void planReading(Line line) {
    LocalDate monday = week(line).monday();
    Map<ReadingKind, BigDecimal> amounts = new EnumMap<>(ReadingKind.class);
    READ.forEach((column, kind) -> amounts.put(kind, new BigDecimal(line.value(column))));
    days.on(monday, tx -> readings.put(tx, monday, amounts));
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
                      ""));
          sheets.fill(tx, id, line);
          if (line.yes("done") && day.isBefore(days.today())) {
            days.on(day, then -> pieces.done(then, id));
            sheets.receive(id, day, line);
          }
        });
  }

  private IsoWeek week(Line line) {
    return IsoWeek.of(days.today()).plus(-line.number("weeks_ago"));
  }
}
