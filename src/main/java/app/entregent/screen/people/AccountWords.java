package app.entregent.screen.people;

import app.entregent.model.account.AccountKind;
import app.entregent.model.account.LadderStep;
import app.entregent.text.Message;
import java.util.Locale;

/** How accounts are spoken of. */
final class AccountWords {
  private AccountWords() {}

  static Message ladder(LadderStep step) {
    return Message.of("account.ladder." + step.name().toLowerCase(Locale.ROOT));
  }

  static Message kind(AccountKind kind) {
    return Message.of("account.kind." + kind.name().toLowerCase(Locale.ROOT));
  }
}
