package app.entregent.screen.people;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.NeedKind;
import app.entregent.model.account.NeedStore;
import app.entregent.model.account.NewNeed;
import app.entregent.model.conversation.ActionPlan;
import app.entregent.model.conversation.BondStore;
import app.entregent.model.conversation.CadenceStore;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.NewNextAction;
import app.entregent.model.conversation.NextActionStore;
import app.entregent.model.conversation.Page;
import app.entregent.model.conversation.StoryPage;
import app.entregent.model.conversation.StoryStore;
import app.entregent.model.decision.DecisionStore;
import app.entregent.model.people.InterestStore;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonText;
import app.entregent.model.people.PersonaStore;
import app.entregent.model.people.ProfileLink;
import app.entregent.model.people.TagStore;
import app.entregent.model.relationship.RhythmScope;
import app.entregent.text.Message;
import app.entregent.ui.Navigator;
import app.entregent.ui.Notifier;
import app.entregent.ui.Place;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One person: who, the tie, what is needed, what comes next, what was. */
public final class PersonViewModel extends ViewModel {
  private final long id;
  private final Navigator navigator;
  private final Clock clock;
  private final PersonPages pages = new PersonPages();
  private final PersonStore persons = new PersonStore();
  private final AccountStore accounts = new AccountStore();
  private final NeedStore needs = new NeedStore();
  private final NextActionStore actions = new NextActionStore();
  private final BondStore bonds = new BondStore();
  private final CadenceStore cadences = new CadenceStore();
  private final TagStore tags = new TagStore();
  private final StoryStore stories = new StoryStore();
  private final PersonMoreViewModel more;

  private final ReadOnlyObjectWrapper<Optional<PersonPage>> page =
      new ReadOnlyObjectWrapper<>(this, "page", Optional.empty());
  private final ReadOnlyObjectWrapper<StoryPage> story =
      new ReadOnlyObjectWrapper<>(this, "story", new StoryPage(List.of(), false));
  private final ReadOnlyObjectWrapper<Optional<Message>> linkTrouble =
      new ReadOnlyObjectWrapper<>(this, "linkTrouble", Optional.empty());
  private int storySize = Page.USUAL;

  public PersonViewModel(
      Workspace workspace, Notifier notifier, Navigator navigator, Clock clock, long id) {
    super(
        workspace,
        notifier,
        Set.of(
            PersonStore.PERSONS,
            PersonStore.POSTS,
            PersonStore.COMPANIES,
            PersonaStore.PERSONAS,
            PersonaStore.CRITERIA,
            AccountStore.ACCOUNTS,
            AccountStore.SPELLINGS,
            InterestStore.INTERESTS,
            NeedStore.NEEDS,
            NextActionStore.NEXT_ACTIONS,
            BondStore.BOND_JUDGEMENTS,
            CadenceStore.CADENCES,
            TagStore.TAGGED,
            ConversationStore.CONVERSATIONS,
            DecisionStore.DECISIONS,
            DecisionStore.SEATS));
    this.id = id;
    this.navigator = navigator;
    this.clock = clock;
    more = new PersonMoreViewModel(workspace, notifier, clock, id);
  }

  /** Groups, shared content, sources and sensitive facts. */
  PersonMoreViewModel more() {
    return more;
  }

  /** Everything on the page but the story; empty until read, and if the person is gone. */
  ReadOnlyObjectProperty<Optional<PersonPage>> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The newest part of the story. */
  ReadOnlyObjectProperty<StoryPage> storyProperty() {
    return story.getReadOnlyProperty();
  }

  /** What is wrong with the profile link that was typed. */
  ReadOnlyObjectProperty<Optional<Message>> linkTroubleProperty() {
    return linkTrouble.getReadOnlyProperty();
  }

  long id() {
    return id;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  CompletionStage<?> set(PersonText text, String value) {
    return edit(text.name(), tx -> persons.set(tx, id, text, value.strip()));
  }

  CompletionStage<?> setTitle(String title) {
    return ofCard(card -> edit("post", tx -> setPost(tx, card.company(), title)));
  }

  CompletionStage<?> setCompany(String company) {
    return ofCard(card -> edit("post", tx -> setPost(tx, company, card.title())));
  }

  private CompletionStage<?> ofCard(Function<PersonCard, CompletionStage<?>> write) {
    Optional<PersonCard> card = page.get().map(PersonPage::card);
    return card.isPresent() ? write.apply(card.get()) : CompletableFuture.completedStage(false);
  }

  /** Ties the person to a profile; a link that is none, or another's, is said beside the field. */
  void setLink(String typed) {
    Optional<ProfileLink> link = ProfileLink.of(typed);
    if (!typed.isBlank() && link.isEmpty()) {
      linkTrouble.set(Optional.of(Message.of("people.link.none")));
      return;
    }
    show(
        "link",
        reader -> link.flatMap(wanted -> persons.ofLink(reader, wanted)),
        other -> {
          Optional<PersonCard> another = other.filter(card -> card.id() != id);
          linkTrouble.set(another.map(card -> Message.of("people.link.taken", card.name())));
          if (another.isEmpty()) {
            edit("link", tx -> persons.setLink(tx, id, link));
          }
        });
  }

  CompletionStage<?> addNeed(String words) {
    return act(
        Label.of("people.change.need"),
        tx -> {
          Optional<Long> account = Optional.ofNullable(accounts.accountsOf(tx, Set.of(id)).get(id));
          return needs.add(
              tx,
              new NewNeed(
                  account, Optional.of(id), Optional.empty(), NeedKind.STATED, words, tx.today()));
        });
  }

  /** The way to the clue of the listening notebook from which a need came. */
  Optional<Runnable> clueOf(long needId) {
    return page.get()
        .flatMap(found -> Optional.ofNullable(found.clues().get(needId)))
        .map(clue -> () -> navigator.open(new Place.Listening(Optional.of(clue))));
  }

  void setMet(long needId, boolean met) {
    edit("need-" + needId, tx -> needs.setMet(tx, needId, met));
  }

  CompletionStage<?> addAction(String words, Optional<LocalDate> due) {
    return act(
        Label.of("people.change.action"),
        tx ->
            actions.add(
                tx,
                new NewNextAction(
                    Optional.ofNullable(accounts.accountsOf(tx, Set.of(id)).get(id)),
                    Optional.of(id),
                    Optional.empty(),
                    words,
                    due,
                    false)));
  }

  /** Writes down what was done on a day that has passed. */
  CompletionStage<?> addDone(String words, LocalDate day) {
    return act(
        Label.of("people.change.action"),
        tx -> {
          long action =
              actions.add(
                  tx,
                  Optional.ofNullable(accounts.accountsOf(tx, Set.of(id)).get(id)),
                  Optional.of(id),
                  ActionPlan.mine(words, Optional.of(day)));
          actions.done(tx, action, day);
          return action;
        });
  }

  /** Opens a next action among all of them, where everything of it can be changed. */
  void editAction(long actionId) {
    navigator.open(new Place.NextActions(Optional.of(actionId)));
  }

  void setDone(long actionId, boolean done) {
    edit("action-" + actionId, tx -> actions.setDone(tx, actionId, done));
  }

  /** The seller's own judgement of the bond, 0 to 4. */
  void judge(int bond) {
    edit("bond", tx -> bonds.judge(tx, id, bond, ""));
  }

  /** Lets the facts say what the bond is. */
  void withdrawJudgement() {
    edit("bond", tx -> bonds.withdraw(tx, id));
  }

  /** In how many days one wishes to be in touch again; empty takes it back. */
  void setRhythm(RhythmScope scope, Optional<Integer> days) {
    edit(
        "cadence-" + scope.source() + scope.subjectId(),
        tx -> cadences.set(tx, scope.source(), scope.subjectId(), days));
  }

  /** Gives the person the tags of this list, with commas between them. */
  CompletionStage<?> setTags(String typed) {
    return edit("tags", tx -> tags.set(tx, id, List.of(typed.split("[,;]"))));
  }

  void showOlder() {
    storySize += Page.USUAL;
    loadStory();
  }

  void openAccount() {
    page.get()
        .flatMap(PersonPage::account)
        .ifPresent(account -> navigator.open(new Place.Account(account.id())));
  }

  /** Plans an introduction to this person. */
  void introduce() {
    navigator.open(new Place.Relationships(Optional.of(id)));
  }

  /** Shows what would be erased of this person; nothing goes without a question. */
  void openErasure() {
    navigator.open(new Place.Erasure(Place.Erasure.Of.PERSON, id));
  }

  void openStory() {
    navigator.open(new Place.Story(Place.Story.Of.PERSON, id, Optional.empty()));
  }

  void openMap(long decisionId) {
    navigator.open(new Place.Map(decisionId));
  }

  void back() {
    navigator.back();
  }

  @Override
  protected void load() {
    LocalDate today = today();
    show("page", reader -> pages.find(reader, id, today), page::set);
    loadStory();
  }

  private void loadStory() {
    Page wanted = new Page(0, storySize);
    show("story", reader -> stories.ofPerson(reader, id, wanted), story::set);
  }

  private void setPost(Transaction tx, String company, String title) {
    persons.setCurrentPost(tx, id, company.strip(), title.strip());
  }

  private CompletionStage<?> edit(String field, Consumer<Transaction> work) {
    return act(
        Label.of("people.change.edited").merging("person-" + id + "-" + field),
        tx -> {
          work.accept(tx);
          return id;
        });
  }
}
