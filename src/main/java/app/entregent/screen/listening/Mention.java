package app.entregent.screen.listening;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Reader;
import java.util.ArrayList;
import java.util.List;

/** Who or what may be meant by what is typed after an {@code @}. */
public sealed interface Mention {
  String name();

  /** Somebody of the workspace. */
  record Person(PersonCard card) implements Mention {
    @Override
    public String name() {
      return card.name();
    }
  }

  /** An account. */
  record Firm(Account account) implements Mention {
    @Override
    public String name() {
      return account.name();
    }
  }

  /** A name that is nobody of the workspace, and may become somebody later. */
  record Name(String name) implements Mention {}

  /** What is looked for. */
  enum Kind {
    PERSON,
    ACCOUNT,
    ANY
  }

  /** So many of a kind are offered. */
  int OFFERED = 5;

  /** Who and what fits a name, people first; the name itself, where it may be one, is the last. */
  static List<Mention> find(
      Reader reader, PersonStore persons, AccountStore accounts, String typed, Kind kind) {
    List<Mention> found = new ArrayList<>();
    if (kind != Kind.ACCOUNT) {
      persons.search(reader, typed, OFFERED).forEach(card -> found.add(new Person(card)));
    }
    if (kind != Kind.PERSON) {
      accounts.search(reader, typed, OFFERED).forEach(account -> found.add(new Firm(account)));
    }
    if (kind != Kind.ACCOUNT && !typed.isBlank()) {
      found.add(new Name(typed.strip()));
    }
    return found;
  }
}
