package app.entregent.exchange;

import app.entregent.exchange.archive.ArchiveReader;
import app.entregent.exchange.archive.ArchiveRow;
import app.entregent.exchange.archive.ArchiveSink;
import app.entregent.exchange.archive.LeftOut;
import app.entregent.exchange.archive.MessageRow;
import app.entregent.exchange.archive.Problem;
import app.entregent.model.brand.EndorsementStore;
import app.entregent.model.brand.ProfileFactStore;
import app.entregent.model.conversation.Fingerprint;
import app.entregent.model.conversation.ImportedMessage;
import app.entregent.model.conversation.ImportedTalk;
import app.entregent.model.conversation.InvitationStore;
import app.entregent.model.conversation.MessageStore;
import app.entregent.model.conversation.TalkPerson;
import app.entregent.model.people.ImportedPersonStore;
import app.entregent.model.people.ImportedPost;
import app.entregent.model.people.PersonUpdate;
import app.entregent.model.people.PostUpdate;
import app.entregent.workspace.Transaction;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes what was planned, within one change. The words of the messages are read from the archives
 * while they are written, so that only a block of them is in memory.
 */
final class ImportWriter {
  private static final int MESSAGES_AT_ONCE = 2_000;
  private static final int LETTERS_AT_ONCE = 4_000_000;
  private static final int TALKS_AT_ONCE = 5_000;

  private final Transaction tx;
  private final ImportPlan plan;
  private final Steps steps;
  private final ZoneId zone;
  private final JobNews news;
  private final MessageStore messages = new MessageStore();

  ImportWriter(Transaction tx, ImportPlan plan, Steps steps, ZoneId zone, JobNews news) {
    this.news = news;
    this.tx = tx;
    this.plan = plan;
    this.steps = steps;
    this.zone = zone;
  }

  void write(List<ChosenArchive> archives) {
    steps.write();
    writePeople();
    writeWords();
    steps.stopIfCancelled();
    writeTalks();
    if (!plan.messages().isEmpty()) {
      Map<Fingerprint, TalkPlanner.Pending> missing = new HashMap<>(plan.messages());
      for (int i = 0; i < archives.size(); i++) {
        writeMessages(archives, i, missing);
      }
      if (!missing.isEmpty()) {
        throw new IllegalStateException(
            "The archive changed while it was read: " + missing.size() + " messages are gone");
      }
    }
  }

  private void writePeople() {
    ImportedPersonStore store = new ImportedPersonStore();
    List<PlannedPerson> fresh = plan.people().stream().filter(PlannedPerson::isNew).toList();
    List<Long> ids = store.add(tx, fresh.stream().map(PlannedPerson::row).toList());
    for (int i = 0; i < fresh.size(); i++) {
      fresh.get(i).written(ids.get(i));
    }
    List<PersonUpdate> updates =
        plan.people().stream().map(PlannedPerson::update).flatMap(Optional::stream).toList();
    if (!updates.isEmpty()) {
      store.update(tx, updates);
    }
    JobNewsWriter jobs = new JobNewsWriter(tx, news, plan.people());
    writePosts(store);
    jobs.write();
  }

  private void writePosts(ImportedPersonStore store) {
    Set<String> names = new LinkedHashSet<>();
    List<PostUpdate> updates = new ArrayList<>();
    for (PlannedPerson person : plan.people()) {
      for (PlannedPost post : person.posts()) {
        if (post.isNew() && !post.company().isEmpty()) {
          names.add(post.company());
        }
        post.update().ifPresent(updates::add);
      }
    }
    store.updatePosts(tx, updates);
    Map<String, Long> companies = names.isEmpty() ? Map.of() : store.companies(tx, names);
    List<ImportedPost> fresh = new ArrayList<>();
    for (PlannedPerson person : plan.people()) {
      for (PlannedPost post : person.posts()) {
        if (post.isNew()) {
          fresh.add(post.row(person.id(), companies.getOrDefault(post.company(), 0L)));
        }
      }
    }
    store.addPosts(tx, fresh);
  }

  private void writeWords() {
    new InvitationStore()
        .add(tx, plan.invitations().stream().map(PlannedInvitation::written).toList());
    EndorsementStore said = new EndorsementStore();
    WordPlanner words = plan.words();
    said.addRecommendations(
        tx, words.recommendations().stream().map(PlannedWord.Recommended::written).toList());
    said.addEndorsements(
        tx, words.endorsements().stream().map(PlannedWord.Endorsed::written).toList());
    if (!words.recommendationStates().isEmpty()) {
      said.setRecommendationStates(tx, words.recommendationStates());
    }
    if (!words.endorsementStates().isEmpty()) {
      said.setEndorsementStates(tx, words.endorsementStates());
    }
    said.addSkills(tx, plan.profile().skills());
    ProfileFactStore facts = new ProfileFactStore();
    plan.profile().facts().forEach(fact -> facts.put(tx, fact));
  }

  private void writeTalks() {
    // In the order of time, so that the newest talk of a thread has the highest id.
    List<PlannedTalk> fresh =
        plan.talks().stream()
            .filter(PlannedTalk::isNew)
            .sorted(
                Comparator.comparing(PlannedTalk::startedAt)
                    .thenComparing(talk -> talk.threadDay().thread()))
            .toList();
    for (int from = 0; from < fresh.size(); from += TALKS_AT_ONCE) {
      writeNewTalks(fresh.subList(from, Math.min(fresh.size(), from + TALKS_AT_ONCE)));
      steps.stopIfCancelled();
    }
    List<PlannedTalk> known = plan.talks().stream().filter(talk -> !talk.isNew()).toList();
    messages.updateTalks(
        tx, known.stream().map(PlannedTalk::update).flatMap(Optional::stream).toList());
    messages.addPeople(tx, known.stream().flatMap(talk -> talk.newPeople().stream()).toList());
    messages.haveSpoken(tx, known.stream().flatMap(talk -> talk.newSpeakers().stream()).toList());
  }

  private void writeNewTalks(List<PlannedTalk> talks) {
    List<Long> ids =
        messages.addTalks(
            tx,
            talks.stream()
                .map(t -> new ImportedTalk(t.threadDay(), t.startedAt(), zone, t.direction()))
                .toList());
    List<TalkPerson> people = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      talks.get(i).written(ids.get(i));
      people.addAll(talks.get(i).newPeople());
    }
    messages.addPeople(tx, people);
  }

  private void writeMessages(
      List<ChosenArchive> archives, int number, Map<Fingerprint, TalkPlanner.Pending> missing) {
    MessageSink sink = new MessageSink(missing);
    ArchiveReader.read(archives.get(number).source(), sink, steps.writing(number, archives.size()));
    sink.flush();
    steps.stopIfCancelled();
  }

  /** Takes the messages as they are read, and writes them in blocks. */
  private final class MessageSink implements ArchiveSink {
    private final Map<Fingerprint, TalkPlanner.Pending> missing;
    private final List<ImportedMessage> block = new ArrayList<>();
    private final RowFitter fitter = new RowFitter(new Fit(tx.today()), problem -> {});
    private long letters;

    MessageSink(Map<Fingerprint, TalkPlanner.Pending> missing) {
      this.missing = missing;
    }

    @Override
    public void row(ArchiveRow row) {
      if (row instanceof MessageRow read) {
        MessageRow message = fitter.fit(read);
        Fingerprint print = Correspondence.fingerprint(message);
        TalkPlanner.Pending pending = missing.remove(print);
        if (pending != null) {
          add(message, print, pending);
        }
      }
    }

    private void add(MessageRow message, Fingerprint print, TalkPlanner.Pending pending) {
      block.add(
          new ImportedMessage(
              pending.talk().id(),
              pending.sender().map(PlannedPerson::id).orElse(0L),
              message.sentAt(),
              message.subject(),
              message.text(),
              message.folder(),
              print));
      letters += message.text().length();
      if (block.size() >= MESSAGES_AT_ONCE || letters >= LETTERS_AT_ONCE) {
        flush();
      }
    }

    void flush() {
      messages.addMessages(tx, List.copyOf(block));
      block.clear();
      letters = 0;
    }

    @Override
    public void leftOut(LeftOut leftOut) {}

    @Override
    public void problem(Problem problem) {}
  }
}
