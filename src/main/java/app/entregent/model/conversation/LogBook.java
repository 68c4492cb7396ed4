package app.entregent.model.conversation;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.NeedKind;
import app.entregent.model.account.NeedStore;
import app.entregent.model.account.NewNeed;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Transaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a talk with all that came of it: new people, needs, objections, their questions, what was
 * promised and what is next. What was said belongs to who said it.
 */
public final class LogBook {
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final ConversationStore conversations = new ConversationStore();
  private final NeedStore needs = new NeedStore();
  private final ObjectionStore objections = new ObjectionStore();
  private final QuestionStore questions = new QuestionStore();
  private final NextActionStore actions = new NextActionStore();

  /**
   * Writes all of it.
   *
   * @return the conversation
   */
  public long write(Transaction tx, TalkEntry entry) {
    NewConversation talk = withNewPeople(tx, entry);
    long id =
        entry
            .meetingId()
            .map(meeting -> hold(tx, meeting, talk))
            .orElseGet(() -> conversations.add(tx, talk));
    conversations.setFelt(tx, id, felt(talk.personIds(), entry.felt()));
    entry.heard().forEach(one -> write(tx, id, talk, one));
    entry.answers().ifPresent(question -> questions.answer(tx, question));
    act(tx, talk, id, entry.promise(), true);
    act(tx, talk, id, entry.next(), false);
    return id;
  }

  private void write(Transaction tx, long id, NewConversation talk, Heard heard) {
    List<Long> people = talk.personIds();
    Optional<Long> speaker =
        heard.speaker() < people.size()
            ? Optional.of(people.get(heard.speaker()))
            : people.stream().findFirst();
    switch (heard.kind()) {
      case NEED, LATENT_NEED ->
          needs.add(
              tx,
              new NewNeed(
                  talk.accountId(),
                  speaker,
                  Optional.of(id),
                  heard.kind() == Heard.Kind.NEED ? NeedKind.STATED : NeedKind.LATENT,
                  heard.words(),
                  talk.moment().day(),
                  heard.theirWords()));
      case OBJECTION -> objections.add(tx, id, speaker, heard.words());
      case QUESTION -> questions.add(tx, id, speaker, heard.words());
    }
  }

  private static Map<Long, Felt> felt(List<Long> people, List<Optional<Felt>> felt) {
    Map<Long, Felt> byPerson = new HashMap<>();
    for (int i = 0; i < Math.min(people.size(), felt.size()); i++) {
      long person = people.get(i);
      felt.get(i).ifPresent(how -> byPerson.put(person, how));
    }
    return byPerson;
  }

  private long hold(Transaction tx, long meetingId, NewConversation talk) {
    conversations.hold(tx, meetingId, talk);
    return meetingId;
  }

  /** New people are provisional; where the talk counts for an account, they work there. */
  private NewConversation withNewPeople(Transaction tx, TalkEntry entry) {
    List<Long> people = new ArrayList<>(entry.talk().personIds());
    for (String name : entry.newPeople()) {
      long person = persons.addProvisional(tx, name);
      entry.talk().accountId().ifPresent(account -> accounts.addPerson(tx, account, person, ""));
      people.add(person);
    }
    return entry.talk().withPeople(people);
  }

  private void act(
      Transaction tx, NewConversation talk, long id, TalkEntry.Task task, boolean promised) {
    if (!task.words().isEmpty()) {
      actions.add(
          tx,
          new NewNextAction(
              talk.accountId(),
              talk.personIds().stream().findFirst(),
              Optional.of(id),
              task.words(),
              task.due(),
              promised));
    }
  }
}
