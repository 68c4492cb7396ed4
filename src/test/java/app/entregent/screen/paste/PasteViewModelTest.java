package app.entregent.screen.paste;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.entregent.model.account.AccountStore;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.MessageStore;
import app.entregent.model.conversation.paste.PasteReader;
import app.entregent.model.people.Person;
import app.entregent.model.people.PersonCard;
import app.entregent.model.people.PersonStore;
import app.entregent.model.people.PersonText;
import app.entregent.model.people.Post;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.TestWorkspace;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class PasteViewModelTest {
  private static final String THREAD =
      """
      OCT 12
      Nadia Corvane sent the following message at 10:15 AM
      Nadia Corvane 10:15 AM
      Is our site slow?
      Sam Seller sent the following messages at 2:05 PM
      Sam Seller 2:05 PM
      Mostly the pictures.

      Thursday?

      YESTERDAY
      Nadia Corvane sent the following message at 9:02 AM
      Nadia Corvane 9:02 AM
      Thursday is fine.
      """;

  private final PersonStore persons = new PersonStore();
  private final ConversationStore talks = new ConversationStore();
  private final HeardNotices notices = new HeardNotices();
  private final List<String> onlyWords = new ArrayList<>();
  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    long sam = add("Sam Seller");
    now(workspace.change(Label.of("people.change.added"), tx -> self(tx, sam)));
  }

  private boolean self(Transaction tx, long id) {
    persons.setSelf(tx, id);
    return true;
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private long add(String name) {
    return now(
        workspace.change(Label.of("people.change.added"), tx -> persons.addProvisional(tx, name)));
  }

  private PasteViewModel paste(String text) {
    PasteViewModel model =
        new PasteViewModel(workspace, notices, () -> {}, TestWorkspace.CLOCK, onlyWords::add);
    model.open(text);
    return model;
  }

  private List<Conversation> held() {
    return workspace.fetch(
        reader ->
            talks.between(reader, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)).stream()
                .map(talk -> talks.find(reader, talk.id()).orElseThrow())
                .toList());
  }

  private List<PersonCard> corvanes() {
    return workspace.fetch(reader -> persons.search(reader, "corvane", 9));
  }

  private String problem(PasteViewModel model) {
    return model.problemProperty().get().map(message -> message.key()).orElse("");
  }

  @Test
  void aThreadBecomesOneTalkForEachDay() {
    long nadia = add("Nadia Corvane");
    PasteViewModel model = paste(THREAD);
    assertThat(model.parties())
        .extracting(PasteParty::who)
        .hasExactlyElementsOfTypes(Who.Known.class, Who.Me.class);
    model.save();
    assertThat(problem(model)).isEmpty();
    assertThat(model.savedProperty().get()).isTrue();
    assertThat(held())
        .extracting(Conversation::heldOn, Conversation::direction, Conversation::channel)
        .containsExactly(
            tuple(LocalDate.of(2026, 11, 16), Direction.INCOMING, Channel.LINKEDIN_MESSAGE),
            tuple(LocalDate.of(2026, 10, 12), Direction.BOTH, Channel.LINKEDIN_MESSAGE));
    assertThat(held()).allSatisfy(talk -> assertThat(talk.personIds()).containsExactly(nadia));
  }

  @Test
  void allOfItIsOneStepThatCanBeTakenBack() {
    paste(THREAD).save();
    assertThat(workspace.fetch(new MessageStore()::pasted)).hasSize(3);
    assertThat(corvanes()).hasSize(1);
    now(workspace.undo());
    assertThat(workspace.fetch(new MessageStore()::pasted)).isEmpty();
    assertThat(held()).isEmpty();
    assertThat(corvanes()).isEmpty();
  }

  @Test
  void pastedAgainItAddsNothingUnlessOneInsists() {
    paste(THREAD).save();
    PasteViewModel again = paste(THREAD + "Sam Seller 6:00 PM\n");
    assertThat(again.lines()).allMatch(PasteLine::isThere);
    again.save();
    assertThat(problem(again)).isEqualTo("paste.trouble.nothing");
    again.lines().getFirst().takenProperty().set(true);
    again.save();
    assertThat(workspace.fetch(new MessageStore()::pasted)).hasSize(4);
  }

  @Test
  void twoMessagesThatThePageShowsAsOneAreKnownAgain() {
    paste(
            """
            OCT 12
            Nadia Corvane sent the following message at 10:15 AM
            Mostly the pictures.
            Nadia Corvane sent the following message at 10:16 AM
            Thursday?
            """)
        .save();
    PasteViewModel again =
        paste(
            """
            OCT 12
            Nadia Corvane sent the following messages at 10:15 AM
            Mostly the  pictures.

            THURSDAY?
            Sam Seller sent the following message at 10:20 AM
            Thursday?
            """);
    assertThat(again.lines()).extracting(PasteLine::isThere).containsExactly(true, false);
  }

  @Test
  void ofTwoOfOneNameTheSellerChooses() {
    add("Nadia Corvane");
    long second = add("Nadia Corvane");
    PasteViewModel model = paste(THREAD);
    PasteParty party = model.parties().getFirst();
    assertThat(party.who()).isEqualTo(new Who.Undecided());
    model.save();
    assertThat(problem(model)).isEqualTo("paste.trouble.who");
    assertThat(held()).isEmpty();
    party
        .whoProperty()
        .set(
            party.choices().stream()
                .filter(who -> who instanceof Who.Known(var card) && card.id() == second)
                .findFirst()
                .orElseThrow());
    model.save();
    assertThat(held()).hasSize(2).allMatch(talk -> talk.personIds().equals(List.of(second)));
  }

  @Test
  void whatIsLeftOutStaysOut() {
    PasteViewModel model = paste(THREAD);
    model.parties().getFirst().whoProperty().set(new Who.LeftOut());
    model.save();
    assertThat(problem(model)).isEqualTo("paste.trouble.nobody");
    assertThat(held()).isEmpty();
  }

  @Test
  void aMomentIsCorrectedInWordsAndNeverLiesAhead() {
    PasteViewModel model = paste(THREAD);
    model.lines().getLast().whenProperty().set("tomorrow");
    model.save();
    assertThat(problem(model)).isEqualTo("paste.trouble.when");
    model.lines().getLast().whenProperty().set("2026-11-02 08:00");
    model.save();
    assertThat(held()).extracting(Conversation::heldOn).contains(LocalDate.of(2026, 11, 2));
  }

  @Test
  void aSignatureFillsWhatIsEmptyAndKeepsWhatIsKnown() {
    long nadia = add("Nadia Corvane");
    now(
        workspace.change(
            Label.of("people.change.added"),
            tx -> {
              persons.set(tx, nadia, PersonText.PHONE, "+212 600 00 00 00");
              return true;
            }));
    PasteViewModel model =
        paste(
            "Nadia Corvane\nBuyer at Dar Olea\n+212 522 00 00 01\nnadia@olea.example\n"
                + "linkedin.com/in/nadia-corvane-example\nFloor 3");
    model.save();
    Person known = workspace.fetch(reader -> persons.find(reader, nadia).orElseThrow());
    assertThat(known.phone()).isEqualTo("+212 600 00 00 00");
    assertThat(known.email()).isEqualTo("nadia@olea.example");
    assertThat(known.slug()).contains("nadia-corvane-example");
    assertThat(known.note()).isEqualTo("Floor 3");
    List<Post> posts = workspace.fetch(reader -> persons.posts(reader, nadia));
    assertThat(posts)
        .extracting(post -> post.title() + ", " + post.company())
        .containsExactly("Buyer, Dar Olea");
  }

  @Test
  void aMailIsTiedByItsAddress() {
    long nadia = add("N. Corvane");
    now(
        workspace.change(
            Label.of("people.change.added"),
            tx -> {
              persons.set(tx, nadia, PersonText.EMAIL, "Nadia@olea.example");
              return true;
            }));
    PasteViewModel model =
        paste(
            "From: Nadia Corvane <nadia@olea.example>\nSent: Monday, November 9, 2026 5:20 PM\n"
                + "Subject: Re: Pages\n\nGladly.");
    model.save();
    assertThat(held())
        .extracting(Conversation::channel, Conversation::personIds)
        .containsExactly(tuple(Channel.EMAIL, List.of(nadia)));
  }

  @Test
  void theDayOfAMailThatCannotBeReadIsAskedFor() {
    PasteViewModel model =
        paste(
            "From: Nadia Corvane <nadia@olea.example>\nSent: 31/31/2026\nSubject: Pages\n\n"
                + "Gladly.");
    model.save();
    assertThat(problem(model)).isEqualTo("paste.trouble.when");
    assertThat(model.lines().getFirst().whenProperty().get()).isEqualTo("31/31/2026");
    assertThat(held()).isEmpty();
  }

  @Test
  void ofTwoWhoSpeakTheFirstWithAnAccountTellsForWhomItCounts() {
    long nadia = add("Nadia Corvane");
    long theo = add("Theo Larch");
    AccountStore accounts = new AccountStore();
    long second =
        now(
            workspace.change(
                Label.of("people.change.added"),
                tx -> {
                  long first = accounts.add(tx, "Zeta Works");
                  accounts.addPerson(tx, first, nadia, "");
                  long other = accounts.add(tx, "Alpha Works");
                  accounts.addPerson(tx, other, theo, "");
                  return other;
                }));
    paste(
            """
            OCT 12
            Theo Larch sent the following message at 10:15 AM
            Hello both.
            Nadia Corvane sent the following message at 10:16 AM
            Hello.
            """)
        .save();
    assertThat(held()).extracting(Conversation::accountId).containsExactly(Optional.of(second));
  }

  @Test
  void wordsAloneGoIntoATalk() {
    paste("<p>Call them <b>soon</b></p>");
    assertThat(onlyWords).containsExactly("Call them soon");
  }

  @Test
  void aTextThatIsTooLongIsRefusedWithASentence() {
    PasteViewModel model = paste("a".repeat(PasteReader.LIMIT + 1));
    assertThat(problem(model)).isEqualTo("paste.trouble.long");
    assertThat(model.readyProperty().get()).isFalse();
  }
}
