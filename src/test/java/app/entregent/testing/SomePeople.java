package app.entregent.testing;

import app.entregent.model.account.AccountStore;
import app.entregent.model.account.LadderStep;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.Direction;
import app.entregent.model.conversation.Moment;
import app.entregent.model.conversation.NewConversation;
import app.entregent.model.people.NewPerson;
import app.entregent.model.people.Origin;
import app.entregent.model.people.PersonName;
import app.entregent.model.people.PersonStore;
import app.entregent.workspace.Label;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.Workspace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Invented people in invented companies. */
public final class SomePeople {
  private static final Label LABEL = Label.of("people.change.added");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final List<String> FIRST =
      List.of(
          "Amina", "Basile", "Élodie", "Tarek", "Noor", "Ximena", "Jonas", "Salma", "Ivo",
          "Maëlle");
  private static final List<String> LAST =
      List.of(
          "Bellarbi",
          "Corvane",
          "Duret-Lanoy",
          "El Mansoury",
          "Fabrezan",
          "Grindal",
          "Haddioui",
          "Ostervall",
          "Perrichet",
          "Quintrell",
          "Zemmari");
  private static final List<String> TITLES =
      List.of(
          "Marketing Director",
          "Sales Manager",
          "Directrice générale",
          "Web Developer",
          "Head of Digital",
          "Responsable achats",
          "Co-founder",
          "Assistante de direction");

  private SomePeople() {}

  /** Someone connected since a day, with a post. */
  public static long connected(
      Transaction tx, String name, String title, String company, LocalDate since) {
    return new PersonStore()
        .add(
            tx,
            new NewPerson(
                PersonName.parse(name),
                "",
                company,
                title,
                Optional.empty(),
                Optional.of(since),
                false,
                Origin.ARCHIVE));
  }

  /** The owner of the workspace. */
  public static long self(Transaction tx, String name) {
    return ManyPeople.self(tx, PersonName.parse(name));
  }

  /** A talk in both directions. */
  public static long talk(Transaction tx, long person, Channel channel, LocalDate on, String said) {
    return new ConversationStore()
        .add(
            tx,
            NewConversation.held(
                List.of(person),
                Optional.empty(),
                Moment.on(on),
                PARIS,
                channel,
                Direction.BOTH,
                said));
  }

  /** This many people in a tenth as many companies, in one change. */
  public static void many(Workspace workspace, int count) {
    TestWorkspace.now(
        workspace.change(
            LABEL,
            tx -> {
              ManyPeople.insert(tx, count, FIRST, LAST, TITLES);
              return count;
            }));
  }

  /** A small network: two agencies worth winning, two spellings, a freelancer. */
  public static void few(Workspace workspace) {
    TestWorkspace.now(workspace.change(LABEL, SomePeople::few));
  }

  private static long few(Transaction tx) {
    LocalDate day = tx.today();
    long nadia =
        connected(tx, "Nadia Corvane", "Marketing Director", "Riad & Palmes", day.minusDays(900));
    long tarek = connected(tx, "Tarek Zemmari", "Co-founder", "Riad & Palmes", day.minusDays(300));
    connected(tx, "Élodie Duret-Lanoy", "Web Developer", "Riad & Palmes", day.minusDays(20));
    connected(tx, "Jonas Ostervall", "CEO", "Atlas Villas", day.minusDays(1200));
    connected(tx, "Salma Haddioui", "Responsable achats", "Atlas Villas SARL", day.minusDays(80));
    connected(tx, "Ivo Grindal", "Sales Manager", "Bay Logistics", day.minusDays(40));
    connected(tx, "Ximena Quintrell", "Photographer", "Freelance", day.minusDays(10));
    new PersonStore().addProvisional(tx, "Maëlle");
    talk(tx, nadia, Channel.FACE_TO_FACE, day.minusDays(12), "She wants fewer tools, not more.");
    talk(tx, nadia, Channel.LINKEDIN_MESSAGE, day.minusDays(60), "Asked for the price list.");
    talk(tx, tarek, Channel.PHONE, day.minusDays(95), "Budget is decided in January.");
    AccountStore accounts = new AccountStore();
    long riad = accounts.add(tx, "Riad & Palmes");
    accounts.setLadder(tx, riad, LadderStep.PROSPECT);
    return riad;
  }
}
