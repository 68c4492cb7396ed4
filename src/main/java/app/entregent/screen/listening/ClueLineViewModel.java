package app.entregent.screen.listening;

import app.entregent.model.account.Account;
import app.entregent.model.listening.ClueLine;
import app.entregent.model.listening.ClueSubject;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.SearchWords;
import app.entregent.text.Message;
import app.entregent.ui.Notifier;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The line that writes a clue down. While a name is typed after an {@code @}, people and accounts
 * who fit are offered; who is taken stands beside the line. Nobody is added silently: a name that
 * nobody has stays a name.
 */
public final class ClueLineViewModel extends ViewModel {
  private final ListeningRooms rooms;
  private final Clock clock;
  private final LongConsumer added;
  private final StringProperty line = new SimpleStringProperty(this, "line", "");
  private final ObservableList<Mention> offers = FXCollections.observableArrayList();
  private final ObservableList<Mention> offersView =
      FXCollections.unmodifiableObservableList(offers);
  private final ReadOnlyObjectWrapper<Optional<PersonCard>> person =
      new ReadOnlyObjectWrapper<>(this, "person", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Account>> account =
      new ReadOnlyObjectWrapper<>(this, "account", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> trouble =
      new ReadOnlyObjectWrapper<>(this, "trouble", Optional.empty());
  private boolean saving;

  /** Where the name that is being typed stands in the line. */
  private record Typed(int from, int to, String name) {}

  private Optional<Typed> typed = Optional.empty();

  /** Who is meant by what stands in the line. */
  private record Meant(Optional<Long> person, Optional<Long> account) {}

  /**
   * @param added is told which clue was written down
   */
  ClueLineViewModel(
      Workspace workspace,
      Notifier notifier,
      ListeningRooms rooms,
      Clock clock,
      LongConsumer added) {
    super(workspace, notifier, Set.of());
    this.rooms = rooms;
    this.clock = clock;
    this.added = added;
    line.subscribe(words -> trouble.set(Optional.empty()));
  }

  /** What stands in the line. */
  public StringProperty lineProperty() {
    return line;
  }

  /** Who and what may be meant by the name at the caret. */
  public ObservableList<Mention> offers() {
    return offersView;
  }

  /** Who was taken as the one who said it. */
  public ReadOnlyObjectProperty<Optional<PersonCard>> personProperty() {
    return person.getReadOnlyProperty();
  }

  /** The account that was taken. */
  public ReadOnlyObjectProperty<Optional<Account>> accountProperty() {
    return account.getReadOnlyProperty();
  }

  /** Why the line was not kept. */
  public ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  @Override
  protected void load() {}

  /** The caret stands here: the name that is being typed there is completed. */
  public void caretAt(int caret) {
    typed = nameAt(line.get(), Math.clamp(caret, 0, line.get().length()));
    if (typed.isEmpty()) {
      offers.clear();
      return;
    }
    Typed name = typed.get();
    show(
        "offers",
        reader ->
            Mention.find(reader, rooms.persons(), rooms.accounts(), name.name(), Mention.Kind.ANY),
        found -> {
          if (typed.equals(Optional.of(name))) {
            offers.setAll(found);
          }
        });
  }

  /** From the last {@code @} to the caret, as long as no sign stands between. */
  private static Optional<Typed> nameAt(String words, int caret) {
    String before = words.substring(0, caret);
    int at = before.lastIndexOf('@');
    if (at < 0 || (at > 0 && !Character.isWhitespace(before.charAt(at - 1)))) {
      return Optional.empty();
    }
    String name = before.substring(at + 1);
    boolean ended = name.contains("#") || name.endsWith("  ") || name.split(" ").length > 3;
    return name.isBlank() || ended
        ? Optional.empty()
        : Optional.of(new Typed(at, caret, name.strip()));
  }

  /**
   * Takes one of those who may be meant: the name leaves the line.
   *
   * @return where the caret stands then
   */
  public int take(Mention mention) {
    Typed name = typed.orElse(new Typed(line.get().length(), line.get().length(), ""));
    String begin = line.get().substring(0, name.from());
    String end = line.get().substring(name.to()).stripLeading();
    typed = Optional.empty();
    offers.clear();
    switch (mention) {
      case Mention.Person(PersonCard card) -> person.set(Optional.of(card));
      case Mention.Firm(Account firm) -> account.set(Optional.of(firm));
      case Mention.Name(String own) -> begin = begin + "@" + capital(own) + " ";
    }
    line.set(begin + end);
    return begin.length();
  }

  /** Every word of a name begins with a capital letter, so that the line knows where it ends. */
  private static String capital(String name) {
    StringBuilder capital = new StringBuilder();
    for (String word : name.split(" ")) {
      int first = word.codePointAt(0);
      capital
          .append(capital.isEmpty() ? "" : " ")
          .appendCodePoint(Character.toUpperCase(first))
          .append(word.substring(Character.charCount(first)));
    }
    return capital.toString();
  }

  /**
   * Enter while a name is being typed: nobody known fits, so what stands behind the name are words,
   * and the line is saved.
   *
   * @return whether it was Enter for the line; else it is for the offers
   */
  boolean enter() {
    boolean known = offers.stream().anyMatch(offer -> !(offer instanceof Mention.Name));
    if (known || offers.isEmpty() || !ClueLine.read(line.get()).isWorthKeeping()) {
      return false;
    }
    stopCompleting();
    save();
    return true;
  }

  public void stopCompleting() {
    typed = Optional.empty();
    offers.clear();
  }

  public void forgetPerson() {
    person.set(Optional.empty());
  }

  public void forgetAccount() {
    account.set(Optional.empty());
  }

  /** Writes the clue down; the line is emptied once it is written. */
  public void save() {
    ClueLine read = ClueLine.read(line.get());
    if (saving || line.get().isBlank()) {
      return;
    }
    if (!read.isWorthKeeping()) {
      trouble.set(Optional.of(Message.of("listening.line.empty")));
      return;
    }
    saving = true;
    LocalDate today = LocalDate.now(clock);
    act(
            Label.of("listening.change.add"),
            tx -> {
              Meant meant = meant(tx, read);
              return rooms.clues().add(tx, read.clue(meant.person(), meant.account(), today));
            })
        .whenComplete(
            (id, cause) -> {
              saving = false;
              if (cause == null) {
                line.set("");
                person.set(Optional.empty());
                account.set(Optional.empty());
                stopCompleting();
                added.accept(id);
              }
            });
  }

  /** Who was taken; else the only one of exactly that name. */
  private Meant meant(Reader reader, ClueLine read) {
    Optional<Long> who = person.get().map(PersonCard::id);
    if (who.isEmpty() && !read.name().isEmpty()) {
      who =
          only(
              rooms.persons().search(reader, read.name(), Mention.OFFERED).stream()
                  .filter(card -> same(card.name(), read.name()))
                  .map(PersonCard::id)
                  .toList());
    }
    Optional<Long> firm = account.get().map(Account::id);
    if (firm.isEmpty() && read.subject().equals(Optional.of(ClueSubject.ACCOUNT))) {
      firm =
          only(
              rooms.accounts().search(reader, read.about(), Mention.OFFERED).stream()
                  .filter(one -> same(one.name(), read.about()))
                  .map(Account::id)
                  .toList());
    }
    return new Meant(who, firm);
  }

  private static Optional<Long> only(List<Long> ids) {
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }

  private static boolean same(String one, String other) {
    return SearchWords.key(one).equals(SearchWords.key(other));
  }
}
