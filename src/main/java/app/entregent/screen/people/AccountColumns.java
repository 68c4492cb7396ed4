package app.entregent.screen.people;

import app.entregent.model.account.worth.BuyingWay;
import app.entregent.text.Message;
import app.entregent.ui.LiveTexts;
import java.util.Optional;

/** The columns that tell what an account is worth; what is not known stays empty. */
final class AccountColumns {
  private static final double RANK_EMS = 9.5;
  private static final double WORD_EMS = 11;

  private final LiveTexts texts;

  AccountColumns(LiveTexts texts) {
    this.texts = texts;
  }

  void addTo(ListTable<AccountLine, AccountLine.Column> table) {
    table.addTexts(
        "people.worth.segment",
        AccountLine.Column.SEGMENT,
        "company-column",
        0.3,
        line -> line.traits().segments().text());
    table.addShort(
        "people.worth.rank",
        AccountLine.Column.RANK,
        "number-column",
        RANK_EMS,
        line -> rank(line.traits()));
    table.addShort(
        "people.worth.value",
        AccountLine.Column.VALUE,
        "day-column",
        WORD_EMS,
        line -> word(line.traits().advice().map(advice -> advice.word())));
    table.addShort(
        "people.worth.quadrant",
        AccountLine.Column.QUADRANT,
        "day-column",
        WORD_EMS,
        line -> word(line.traits().quadrant().map(place -> place.word())));
    table.addShort(
        "people.worth.intensity",
        AccountLine.Column.INTENSITY,
        "day-column",
        WORD_EMS,
        line -> word(line.traits().intensity().map(kind -> kind.word())));
    table.addTexts(
        "people.worth.buying",
        AccountLine.Column.BUYING,
        "company-column",
        0.3,
        line -> buying(line.traits()));
  }

  private String rank(AccountTraits traits) {
    return traits.rank().isEmpty()
        ? ""
        : texts.now(Message.of("people.number", traits.rank().getAsInt()));
  }

  private String buying(AccountTraits traits) {
    if (traits.buying() == BuyingWay.UNKNOWN) {
      return "";
    }
    return traits.buying() == BuyingWay.THROUGH && !traits.distributor().isBlank()
        ? texts.now(Message.of("people.worth.through", traits.distributor()))
        : texts.now(traits.buying().word());
  }

  private String word(Optional<Message> word) {
    return word.map(texts::now).orElse("");
  }
}
