package app.entregent.screen.people;

import app.entregent.model.account.Account;
import app.entregent.model.account.AccountStore;
import app.entregent.model.account.Need;
import app.entregent.model.account.NeedStore;
import app.entregent.model.account.PersonaFacts;
import app.entregent.model.conversation.Bond;
import app.entregent.model.conversation.BondFacts;
import app.entregent.model.conversation.BondJudgement;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.Touch;
import app.entregent.model.conversation.TouchStore;
import app.entregent.model.conversation.Warmth;
import app.entregent.model.decision.Decision;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.listening.ClueStore;
import app.entregent.model.people.CriterionKind;
import app.entregent.model.people.Person;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonaFit;
import app.entregent.model.people.PersonaStore;
import app.entregent.model.people.TagStore;
import app.entregent.model.relationship.KeepWarm;
import app.entregent.model.relationship.KeepWarmStore;
import app.entregent.workspace.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the page of a person from the rooms that know something of him. */
final class PersonPages {
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final BondStore bonds = new BondStore();
  private final TouchStore touches = new TouchStore();
  private final KeepWarmStore keepWarm = new KeepWarmStore(new CadenceStore());
  private final TagStore tags = new TagStore();
  private final PersonaStore personas = new PersonaStore();
  private final PersonaFacts personaFacts = new PersonaFacts();
  private final NeedStore needs = new NeedStore();
  private final ClueStore clues = new ClueStore();
  private final NextActionStore actions = new NextActionStore();
  private final DecisionStore decisions = new DecisionStore();

  /** The page, unless there is no such person (an undo may have taken him back). */
  Optional<PersonPage> find(Reader reader, long id, LocalDate today) {
    return persons.find(reader, id).map(person -> page(reader, person, today));
  }

  private PersonPage page(Reader reader, Person person, LocalDate today) {
    List<Long> only = List.of(person.id());
    BondFacts facts = bonds.facts(reader, only).getOrDefault(person.id(), BondFacts.NONE);
    Optional<BondJudgement> judgement =
        Optional.ofNullable(bonds.judgements(reader, only).get(person.id()));
    Optional<Touch> touch = Optional.ofNullable(touches.lastTwoWay(reader, only).get(person.id()));
    Optional<Account> account =
        Optional.ofNullable(accounts.accountsOf(reader, only).get(person.id()))
            .flatMap(accountId -> accounts.find(reader, accountId));
    List<Decision> sitsIn = decisions(reader, person.id());
    Optional<KeepWarm> keep = keepWarm.of(reader, person.id());
    Map<CriterionKind, String> known = personaFacts.of(reader, person.id());
    List<Need> found = needs.ofPerson(reader, person.id());
    return new PersonPage(
        person,
        card(reader, person),
        account,
        persons.posts(reader, person.id()),
        Bond.of(facts, judgement, today),
        facts,
        judgement,
        touch,
        keep,
        keepWarm.scopes(reader, person.id()),
        tags.ofPerson(reader, person.id()),
        keep.map(why -> Warmth.of(touch.map(Touch::on), why.cadenceDays(), today))
            .orElse(Warmth.NEVER),
        personas.all(reader).stream().map(persona -> PersonaFit.of(persona, known)).toList(),
        found,
        clues.ofNeeds(reader, found.stream().map(Need::id).toList()),
        actions.ofPerson(reader, person.id()),
        sitsIn,
        !known.getOrDefault(CriterionKind.INTEREST, "").isBlank());
  }

  private PersonCard card(Reader reader, Person person) {
    PersonCard card = persons.cards(reader, List.of(person.id())).get(person.id());
    return card == null
        ? new PersonCard(person.id(), person.name(), "", "", person.provisional())
        : card;
  }

  private List<Decision> decisions(Reader reader, long personId) {
    return decisions
        .decisionsOfPeople(reader, List.of(personId))
        .getOrDefault(personId, List.of())
        .stream()
        .flatMap(id -> decisions.find(reader, id).stream())
        .toList();
  }
}
