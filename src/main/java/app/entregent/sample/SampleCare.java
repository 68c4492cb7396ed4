package app.entregent.sample;

import app.entregent.model.decision.ColleagueStore;
import app.entregent.model.relationship.capital.AccountWordStore;
import app.entregent.model.relationship.capital.TieQuality;
import app.entregent.model.relationship.capital.TieRatingStore;
import app.entregent.model.relationship.care.CareStore;
import app.entregent.model.relationship.care.ClientWord;
import app.entregent.model.relationship.care.LoyaltyCriterion;
import app.entregent.model.relationship.care.ServiceKind;
import app.entregent.sample.SampleIds.Kind;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.workspace.Transaction;
import java.util.Optional;

/** The words, ratings and the care for clients of the sample, and what colleagues know best. */
final class SampleCare {
  private final Language language;
  private final SampleDays days;
  private final SampleIds ids;
  private final AccountWordStore vocabulary = new AccountWordStore();
  private final TieRatingStore ratings = new TieRatingStore();
  private final ColleagueStore colleagues = new ColleagueStore();
  private final CareStore care = new CareStore();

  SampleCare(Language language, SampleDays days, SampleIds ids) {
    this.language = language;
    this.days = days;
    this.ids = ids;
  }

  void plan() {
    for (Line line : SampleTable.lines("vocabulary", language)) {
      days.on(
          days.workday(line.number("days_ago")),
          tx -> vocabulary.add(tx, account(line), line.text("word"), line.text("meaning")));
    }
    for (Line line : SampleTable.lines("tie_ratings", language)) {
      days.on(days.workday(line.number("days_ago")), tx -> rate(tx, line));
    }
    for (Line line : SampleTable.lines("care", language)) {
      days.on(days.workday(line.number("days_ago")), tx -> care(tx, line));
    }
    for (Line line : SampleTable.lines("expertise", language)) {
      days.on(
          days.workday(1),
          tx ->
              colleagues.setExpertise(
                  tx,
                  colleagues.findOrAdd(tx, line.value("colleague")).id(),
                  line.text("expertise")));
    }
  }

  private void rate(Transaction tx, Line line) {
    long person = ids.get(Kind.PERSON, line.value("person"));
    TieQuality quality = line.one(TieQuality.class, "quality");
    ratings.rate(tx, person, quality, line.number("level"));
    ratings.explain(tx, person, quality, line.text("reason"));
  }

  private void care(Transaction tx, Line line) {
    switch (line.value("kind")) {
      case "TESTIMONIAL", "REFERENCE" -> word(tx, line);
      case "LOYALTY" -> loyalty(tx, line);
      default ->
          care.addContact(
              tx,
              account(line),
              line.one(ServiceKind.class, "kind"),
              line.text("who"),
              line.ifNumber("next_in_days").map(in -> days.today().plusDays(in)));
    }
  }

  private void word(Transaction tx, Line line) {
    long id =
        care.addWord(tx, account(line), line.one(ClientWord.Kind.class, "kind"), line.text("who"));
    care.setState(tx, id, line.one(ClientWord.State.class, "state"), tx.today());
    care.setUsedFor(tx, id, line.text("used_for"));
  }

  private void loyalty(Transaction tx, Line line) {
    long id = care.addAction(tx, account(line), line.text("who"));
    for (String criterion : line.words("met")) {
      care.answer(tx, id, LoyaltyCriterion.valueOf(criterion), Optional.of(true));
    }
    for (String criterion : line.words("missed")) {
      care.answer(tx, id, LoyaltyCriterion.valueOf(criterion), Optional.of(false));
    }
  }

  private long account(Line line) {
    return ids.get(Kind.ACCOUNT, line.value("account"));
  }
}
