package app.entregent.screen.discreet;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.agenda.Agenda;
import app.entregent.model.agenda.TodayRow;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.people.PeopleListStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.Post;
import app.entregent.model.relationship.visit.VisitSheets;
import app.entregent.text.Texts;
import app.entregent.ui.Place;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The allow-list of the pages: of a person the name and the posts that the public profile tells, of
 * an account name, sector, city and website, of a decision its object and day, of today with whom
 * and on which day there is something to do, of a meeting with whom, where, when and what for. A
 * field that is not written out here is not shown.
 */
final class OpenFields {
  private static final Agenda AGENDA = new Agenda();

  /** A change of any of these may change a page. */
  static final Set<Topic> TOPICS =
      Stream.of(
              Agenda.topics(),
              DecisionStore.MAPS,
              VisitSheets.TOPICS,
              Set.of(PersonStore.PERSONS, PersonStore.POSTS, AccountStore.ACCOUNTS))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final DecisionStore decisions = new DecisionStore();
  private final Texts texts;
  private final ZonedDateTime now;

  OpenFields(Texts texts, ZonedDateTime now) {
    this.texts = texts;
    this.now = now;
  }

  /** The page of a place. */
  OpenPage of(Reader reader, Place.Open place) {
    return switch (place) {
      case Place.Today() -> today(reader);
      case Place.People() -> people(reader);
      case Place.Person(long id) -> person(reader, id);
      case Place.Account(long id) -> account(reader, id);
      case Place.Meetings(var id) -> new OpenVisit(texts, now).of(reader, id);
    };
  }

  private OpenPage today(Reader reader) {
    List<OpenLine> lines = new ArrayList<>();
    for (TodayRow row : AGENDA.today(reader, now).all()) {
      if (isAppointment(row)) {
        String day = texts.language().date(row.day());
        String detail = OpenLine.joined(row.where(), day);
        lines.add(
            row.personId()
                .<Place>map(Place.Person::new)
                .or(() -> row.accountId().map(Place.Account::new))
                .map(where -> OpenLine.link(row.who(), detail, where))
                .orElseGet(() -> OpenLine.fact(row.who(), detail)));
      }
    }
    lines.addAll(maps(reader, decisions.open(reader)));
    return new OpenPage("", lines);
  }

  /** With whom and when; that somebody went cold or that a map has a gap is a judgement. */
  private static boolean isAppointment(TodayRow row) {
    return switch (row.kind()) {
      case MEETING_SOON, MEETING_UNPREPARED, MEETING_TO_LOG, PROMISE_DUE, ACTION_DUE ->
          !row.who().isBlank();
      case QUESTION_WAITING, DATE_NEAR, RIPE_GAP, STAGE_STALL, TIE_COLD, WEEK_PIECE -> false;
    };
  }

  private OpenPage people(Reader reader) {
    return new OpenPage(
        "",
        new PeopleListStore()
            .rows(reader).stream()
                .map(
                    row ->
                        OpenLine.link(
                            row.name(),
                            OpenLine.joined(row.title(), row.company()),
                            new Place.Person(row.id())))
                .toList());
  }

  private OpenPage person(Reader reader, long id) {
    PersonCard card = persons.cards(reader, List.of(id)).get(id);
    if (card == null) {
      return OpenPage.EMPTY;
    }
    List<OpenLine> lines = new ArrayList<>();
    List<Post> posts = persons.posts(reader, id);
    if (!posts.isEmpty()) {
      lines.add(OpenLine.heading("people.discreet.posts"));
    }
    for (Post post : posts) {
      String span = OpenLine.joined(post.since(), post.until());
      lines.add(
          OpenLine.fact(
              post.title().isBlank() ? post.company() : post.title(),
              OpenLine.joined(post.title().isBlank() ? "" : post.company(), post.place(), span)));
    }
    accounts(reader, id).forEach(account -> lines.add(link(account)));
    List<Decision> sitsIn =
        decisions.decisionsOfPeople(reader, List.of(id)).getOrDefault(id, List.of()).stream()
            .flatMap(decision -> decisions.find(reader, decision).stream())
            .toList();
    lines.addAll(maps(reader, sitsIn));
    return new OpenPage(card.name(), lines);
  }

  private List<Account> accounts(Reader reader, long personId) {
    return accounts.accountsOf(reader, List.of(personId)).values().stream()
        .flatMap(account -> accounts.find(reader, account).stream())
        .toList();
  }

  private static OpenLine link(Account account) {
    return OpenLine.link(account.name(), facts(account), new Place.Account(account.id()));
  }

  private static String facts(Account account) {
    return OpenLine.joined(account.sector(), account.city(), account.website());
  }

  private OpenPage account(Reader reader, long id) {
    Optional<Account> found = accounts.find(reader, id);
    if (found.isEmpty()) {
      return OpenPage.EMPTY;
    }
    Account account = found.get();
    List<OpenLine> lines = new ArrayList<>();
    String facts = facts(account);
    if (!facts.isEmpty()) {
      lines.add(OpenLine.fact(account.name(), facts));
    }
    lines.addAll(maps(reader, decisions.ofAccount(reader, id)));
    Collection<PersonCard> people = persons.cards(reader, accounts.people(reader, id)).values();
    if (!people.isEmpty()) {
      lines.add(OpenLine.heading("people.title"));
    }
    people.stream()
        .map(
            card ->
                OpenLine.link(
                    card.name(),
                    OpenLine.joined(card.title(), card.company()),
                    new Place.Person(card.id())))
        .sorted(java.util.Comparator.comparing(OpenLine::name))
        .forEach(lines::add);
    return new OpenPage(account.name(), lines);
  }

  /** Maps with their account, under a heading. */
  private List<OpenLine> maps(Reader reader, List<Decision> all) {
    Map<Long, String> names =
        accounts.names(reader, all.stream().map(Decision::accountId).collect(Collectors.toSet()));
    List<OpenLine> lines = new ArrayList<>();
    if (!all.isEmpty()) {
      lines.add(OpenLine.heading("people.discreet.maps"));
    }
    for (Decision decision : all) {
      String account = Objects.requireNonNullElse(names.get(decision.accountId()), "");
      String day = decision.expectedOn().map(texts.language()::date).orElse("");
      lines.add(
          OpenLine.link(
              account, OpenLine.joined(decision.object(), day), new Place.Map(decision.id())));
    }
    return lines;
  }
}
