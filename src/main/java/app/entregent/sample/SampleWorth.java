package app.entregent.sample;

import app.entregent.model.account.worth.AmountKind;
import app.entregent.model.account.worth.BuyingWay;
import app.entregent.model.account.worth.Grade;
import app.entregent.model.account.worth.KeyCriterion;
import app.entregent.model.account.worth.KeyCriterionStore;
import app.entregent.model.account.worth.Rated;
import app.entregent.model.account.worth.SatisfactionElement;
import app.entregent.model.account.worth.Segmentation;
import app.entregent.model.account.worth.SizeClass;
import app.entregent.model.account.worth.WorthActsStore;
import app.entregent.model.relationship.DateKind;
import app.entregent.model.relationship.ImportantDate;
import app.entregent.model.relationship.ImportantDateStore;
import app.entregent.sample.SampleIds.Kind;
import app.entregent.sample.SampleTable.Line;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.workspace.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What the accounts of the sample are worth. */
final class SampleWorth {
  /** The criteria were thought over some weeks ago, and the figures typed after them. */
  private static final int THOUGHT_DAYS_AGO = 62;

  private static final int TYPED_DAYS_AGO = 12;
  private static final int OWN_WEIGHT = 3;
  private static final int SALES_WEIGHT = 8;

  private final Language language;
  private final SampleDays days;
  private final SampleIds ids;
  private final WorthActsStore acts = new WorthActsStore();
  private final KeyCriterionStore criteria = new KeyCriterionStore();
  private final ImportantDateStore dates = new ImportantDateStore();
  private long own;

  SampleWorth(Language language, SampleDays days, SampleIds ids) {
    this.language = language;
    this.days = days;
    this.ids = ids;
  }

  void plan() {
    days.on(days.workday(THOUGHT_DAYS_AGO), this::setCriteria);
    for (Line line : SampleTable.lines("worth", language)) {
      days.on(days.workday(line.number("days_ago")), tx -> judge(tx, line));
    }
    LocalDate typed = days.workday(TYPED_DAYS_AGO);
    for (Line line : SampleTable.lines("sectors", language)) {
      days.on(
          typed,
          tx -> acts.setPromise(tx, line.text("name"), OptionalInt.of(line.number("promise"))));
    }
    for (Line line : SampleTable.lines("amounts", language)) {
      days.on(
          typed,
          tx ->
              acts.setAmount(
                  tx,
                  account(line),
                  days.today().getYear() - line.number("years_ago"),
                  line.one(AmountKind.class, "kind"),
                  Optional.of(new BigDecimal(line.value("amount")))));
    }
    SampleTable.lines("elements", language)
        .forEach(line -> days.on(typed, tx -> addElement(tx, line)));
  }

  private void setCriteria(Transaction tx) {
    own = criteria.add(tx, Texts.of(language).say(Message.of("sample.criterion")));
    criteria.setWeight(tx, KeyCriterion.Key.own(own), OWN_WEIGHT);
    criteria.setWeight(tx, KeyCriterion.Key.of(KeyCriterion.Kind.SALES), SALES_WEIGHT);
  }

  private void judge(Transaction tx, Line line) {
    long account = account(line);
    acts.setSegments(tx, account, Segmentation.of(line.text("segments")));
    acts.setSize(tx, account, Optional.of(line.one(SizeClass.class, "size")));
    if (line.has("buying")) {
      acts.setBuying(tx, account, line.one(BuyingWay.class, "buying"));
      acts.setDistributor(tx, account, line.value("through"));
    }
    for (KeyCriterion.Kind kind : KeyCriterion.Kind.values()) {
      String column = kind.name().toLowerCase(Locale.ROOT);
      if (line.has(column)) {
        KeyCriterion.Key key =
            kind == KeyCriterion.Kind.OWN ? KeyCriterion.Key.own(own) : KeyCriterion.Key.of(kind);
        acts.setGrade(tx, account, key, Optional.of(line.one(Grade.class, column)));
      }
    }
    for (Rated rated : Rated.values()) {
      line.ifNumber(rated.code())
          .ifPresent(level -> acts.setLevel(tx, account, rated, OptionalInt.of(level)));
    }
    if (line.has("about")) {
      acts.setNote(tx, account, line.one(Rated.class, "about"), line.text("note"));
    }
    line.ifNumber("renewal_in").ifPresent(in -> addRenewal(tx, account, in));
  }

  private void addRenewal(Transaction tx, long account, int in) {
    dates.save(
        tx,
        new ImportantDate(
            0,
            Optional.empty(),
            Optional.of(account),
            DateKind.RENEWAL,
            "",
            days.today().plusDays(in),
            true,
            true,
            DateKind.RENEWAL.usualLead()));
  }

  private void addElement(Transaction tx, Line line) {
    long id = acts.addElement(tx, account(line), line.text("name"));
    acts.setElement(
        tx,
        new SatisfactionElement(
            id,
            line.text("name"),
            OptionalInt.of(line.number("importance")),
            OptionalInt.of(line.number("rating"))));
  }

  private long account(Line line) {
    return ids.get(Kind.ACCOUNT, line.value("account"));
  }
}
