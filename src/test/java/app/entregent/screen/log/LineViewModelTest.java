package app.entregent.screen.log;

import static app.entregent.testing.TestWorkspace.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.detail.OutcomeStore;
import app.entregent.model.people.PersonStore;
import app.entregent.testing.HeardNotices;
import app.entregent.testing.SomePeople;
import app.entregent.testing.TestWorkspace;
import app.entregent.text.Language;
import app.entregent.text.Message;
import app.entregent.text.Texts;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.workspace.Label;
import app.entregent.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit calls open() before each test
class LineViewModelTest {
  private static final LocalDate TODAY = LocalDate.now(TestWorkspace.CLOCK);

  @TempDir Path folder;
  private Workspace workspace;
  private LogViewModel model;
  private long nadia;
  private long tarek;

  @BeforeEach
  void open() {
    workspace = TestWorkspace.create(folder);
    nadia = person("Nadia Corvane");
    tarek = person("Tarek Zemmari");
    model = model(TestWorkspace.CLOCK);
    model.begin(Start.NOTHING);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void theFormFillsWhileOneTypesAndEnterSavesAllOfIt() {
    type(
        "met @Nadia, @Tarek yesterday 10:00 they compare agencies #need slow site !send offer fri");
    assertThat(chips())
        .containsExactly(
            "Face to face",
            "Nadia Corvane",
            "Tarek Zemmari",
            "16 Nov 2026, 10:00",
            "Said: they compare agencies",
            "Need: slow site",
            "Next: send offer, 20 Nov 2026");
    assertThat(model.form().people())
        .extracting(TalkPartner::id)
        .containsExactly(Optional.of(nadia), Optional.of(tarek));
    assertThat(text(LogField.SAID)).isEqualTo("they compare agencies");
    assertThat(text(LogField.NEED)).isEqualTo("slow site");
    model.save();
    assertThat(model.savedProperty().get()).isTrue();
    Conversation talk = talk();
    assertThat(talk.channel()).isEqualTo(Channel.FACE_TO_FACE);
    assertThat(talk.direction()).isEqualTo(Direction.BOTH);
    assertThat(talk.moment())
        .isEqualTo(new Moment(TODAY.minusDays(1), Optional.of(LocalTime.of(10, 0))));
    assertThat(talk.personIds()).containsExactly(nadia, tarek);
  }

  @Test
  void whatEachSaidIsHis() {
    type("met @Nadia, @Tarek #need @Tarek slow site #need cheaper #but too dear @t #q how long?");
    assertThat(chips())
        .endsWith(
            "Need of Tarek Zemmari: slow site",
            "Need: cheaper",
            "Objection of Tarek Zemmari: too dear",
            "They asked: how long?");
    assertThat(text(LogField.NEED)).isEqualTo("slow site");
    assertThat(whose(LogField.NEED)).contains("Tarek Zemmari");
    assertThat(model.form().speakers().also()).extracting(AlsoHeard::words).containsOnly("cheaper");
    model.form().speakers().property(LogField.QUESTION).set(Optional.of(onSheet(1)));
    model.save();
    long talk = talk().id();
    assertThat(heard(talk))
        .containsExactlyInAnyOrder(
            "slow site: " + tarek,
            "cheaper: " + nadia,
            "too dear: " + tarek,
            "how long?: " + tarek);
  }

  @Test
  void whoIsNamedWithANeedWasThere() {
    type("met @Nadia #need @Tarek slow site");
    assertThat(model.form().people())
        .extracting(TalkPartner::id)
        .containsExactly(Optional.of(nadia), Optional.of(tarek));
    type("met @Nadia #need slow site");
    assertThat(whose(LogField.NEED)).isEmpty();
    assertThat(model.form().people()).hasSize(1);
    type("met @Nadia #need @Nobody slow site");
    model.save();
    assertThat(model.savedProperty().get()).isFalse();
  }

  @Test
  void whoseItIsStaysWithADraftAndGoesWithThePerson() {
    type("met @Nadia and @Tarek #need slow site");
    model.form().speakers().property(LogField.NEED).set(Optional.of(onSheet(1)));
    model.leave();
    model = model(TestWorkspace.CLOCK);
    model.begin(Start.NOTHING);
    assertThat(whose(LogField.NEED)).contains("Tarek Zemmari");
    model.people().remove(onSheet(1));
    assertThat(whose(LogField.NEED)).isEmpty();
  }

  @Test
  void aPastMomentIsNotToComeWhateverTheSheetOrADraftBeganWith() {
    model.begin(Start.NOTHING.planning());
    type("@Nadia monday");
    assertThat(model.form().toComeProperty().get()).isTrue();
    type("@Nadia yesterday");
    assertThat(model.form().toComeProperty().get()).isFalse();
    type("meet @Nadia 2026-11-18 10:00");
    assertThat(model.form().toComeProperty().get()).isTrue();
    model.leave();
    Clock later = Clock.fixed(Instant.parse("2026-11-19T09:00:00Z"), ZoneId.of("Europe/Paris"));
    model = model(later);
    model.begin(Start.NOTHING);
    assertThat(text(LogField.LINE)).startsWith("meet @Nadia");
    assertThat(model.form().toComeProperty().get()).isFalse();
    assertThat(model.plannedProperty().get()).isFalse();
  }

  private TalkPartner onSheet(int at) {
    return model.form().people().get(at);
  }

  private Optional<String> whose(LogField field) {
    return model.form().speakers().property(field).get().map(TalkPartner::name);
  }

  private List<String> heard(long talk) {
    return workspace
        .fetch(reader -> new OutcomeStore().heard(reader, List.of(talk)))
        .getOrDefault(talk, List.of())
        .stream()
        .map(one -> one.words() + ": " + one.personId().orElseThrow())
        .toList();
  }

  @Test
  void theSameInFrench() {
    type("mail de @Nadia hier #besoin site lent #objection trop cher !rappeler lundi");
    assertThat(model.form().channelProperty().get()).isEqualTo(Channel.EMAIL);
    assertThat(model.form().directionProperty().get()).isEqualTo(Direction.INCOMING);
    assertThat(text(LogField.OBJECTION)).isEqualTo("trop cher");
    assertThat(text(LogField.NEXT)).isEqualTo("rappeler");
    assertThat(text(LogField.NEXT_DUE)).isEqualTo("lundi");
    model.save();
    assertThat(model.savedProperty().get()).isTrue();
  }

  @Test
  void whatTheSellerTypedBelowStays() {
    model.form().words(LogField.NEED).set("my own words");
    model.form().channelProperty().set(Channel.VIDEO);
    type("met @Nadia #need slow site !send offer");
    assertThat(text(LogField.NEED)).isEqualTo("my own words");
    assertThat(model.form().channelProperty().get()).isEqualTo(Channel.VIDEO);
    assertThat(text(LogField.NEXT)).isEqualTo("send offer");
    model.form().words(LogField.NEXT).set("send a better offer");
    type("met @Nadia #need slow site !send offer today");
    assertThat(text(LogField.NEXT)).isEqualTo("send a better offer");
  }

  @Test
  void whatIsTakenOutOfTheLineIsTakenOutOfTheForm() {
    type("met @Nadia and @Tarek #need slow site");
    type("@Nadia");
    assertThat(text(LogField.NEED)).isEmpty();
    assertThat(model.form().people())
        .extracting(TalkPartner::name)
        .containsExactly("Nadia Corvane");
    assertThat(model.form().channelProperty().get()).isEqualTo(Channel.PHONE);
    type("");
    assertThat(model.form().people()).isEmpty();
    assertThat(model.form().hasWords()).isFalse();
  }

  @Test
  void anUnknownNameIsOfferedAsNewAndNeverAddedSilently() {
    type("met @Nadira");
    assertThat(chips()).contains("Nadira: nobody of that name yet");
    model.save();
    assertThat(model.savedProperty().get()).isFalse();
    assertThat(problem(LogField.LINE))
        .contains(Message.of("conversation.trouble.unknown", "Nadira"));
    model.line().caretAt("met @Nadira".length());
    assertThat(model.line().finder().found()).containsExactly(TalkPartner.named("Nadira"));
    model.line().takeMarked();
    assertThat(chips()).contains("Nadira, new");
    assertThat(known("Nadira")).isZero();
    model.save();
    assertThat(model.savedProperty().get()).isTrue();
    assertThat(known("Nadira")).isEqualTo(1);
  }

  @Test
  void oneOfTwoOfTheSameNameIsChosenFromTheList() {
    long other = person("Nadia CORVANE");
    type("met @Nadia Corvane");
    assertThat(chips()).contains("Nadia Corvane: which of 2?");
    assertThat(model.form().people()).isEmpty();
    model.line().caretAt("met @Nadia Corvane".length());
    assertThat(model.line().takeMarked()).isEmpty();
    model.line().finder().move(1);
    model.line().finder().move(1);
    assertThat(model.line().takeMarked()).isPresent();
    assertThat(model.form().people())
        .singleElement()
        .extracting(TalkPartner::id)
        .isEqualTo(Optional.of(other));
  }

  @Test
  void connectionsStandFirstAmongThoseWhoMayBeMeant() {
    now(
        workspace.change(
            Label.of("people.change.added"),
            tx -> SomePeople.connected(tx, "Zora Nadim", "", "", TODAY.minusDays(3))));
    type("met @nad");
    model.line().caretAt(8);
    assertThat(model.line().finder().found())
        .extracting(TalkPartner::name)
        .containsExactly("Zora Nadim", "Nadia Corvane", "nad");
    model.line().finder().move(1);
    assertThat(model.line().takeMarked()).contains("met @Nadia Corvane ".length());
    assertThat(model.form().text(LogField.LINE)).isEqualTo("met @Nadia Corvane");
  }

  @Test
  void aNextActionInThePastIsNotSaved() {
    type("met @Nadia !send offer yesterday");
    assertThat(chips()).contains("Next: send offer – 16 Nov 2026 is over");
    model.save();
    assertThat(model.savedProperty().get()).isFalse();
    assertThat(problem(LogField.NEXT_DUE)).isPresent();
  }

  @Test
  void aMeetingToComeIsPlannedAlsoInTheHourThatTheClocksSkip() {
    Clock march = Clock.fixed(Instant.parse("2027-03-27T09:00:00Z"), ZoneId.of("Europe/Paris"));
    model.leave();
    model = model(march);
    model.begin(Start.NOTHING);
    type("meet @Nadia tomorrow 02:30 #place their office");
    assertThat(model.plannedProperty().get()).isTrue();
    assertThat(model.whenProperty().get().map(Message::key)).contains("conversation.when.skipped");
    model.save();
    assertThat(model.savedProperty().get()).isTrue();
  }

  @Test
  void theLineSurvivesTheEndOfTheProgram() {
    type("met @Nadia and @Nadira #need slow site");
    model.line().caretAt("met @Nadia and @Nadira".length());
    model.line().takeMarked();
    model = model(TestWorkspace.CLOCK);
    model.begin(Start.NOTHING);
    assertThat(text(LogField.LINE)).isEqualTo("met @Nadia and @Nadira #need slow site");
    assertThat(chips())
        .containsExactly("Face to face", "Nadia Corvane", "Nadira, new", "Need: slow site");
    assertThat(model.form().people()).hasSize(2);
    assertThat(model.draftNoteProperty().get()).isPresent();
    type("met @Nadia #need slow site");
    assertThat(model.form().people()).hasSize(1);
  }

  private void type(String line) {
    model.form().words(LogField.LINE).set(line);
  }

  private String text(LogField field) {
    return model.form().text(field);
  }

  private Optional<Message> problem(LogField field) {
    return model.form().problem(field).getValue();
  }

  private List<String> chips() {
    Texts texts = Texts.of(Language.EN);
    return model.line().chips().stream().map(chip -> texts.say(chip.words())).toList();
  }

  private LogViewModel model(Clock clock) {
    return new LogViewModel(
        workspace,
        new HeardNotices(),
        () -> {},
        clock,
        new DraftFile(workspace.file(), Runnable::run));
  }

  private long person(String name) {
    return now(
        workspace.change(
            Label.of("people.change.added"), tx -> new PersonStore().addProvisional(tx, name)));
  }

  private int known(String name) {
    return workspace.fetch(reader -> new PersonStore().search(reader, name, 9)).size();
  }

  private Conversation talk() {
    ConversationStore talks = new ConversationStore();
    return workspace.fetch(
        reader ->
            talks
                .find(reader, talks.between(reader, TODAY.minusDays(9), TODAY).getFirst().id())
                .orElseThrow());
  }
}
