package app.entregent.search;

import app.entregent.model.conversation.Channel;
import app.entregent.workspace.schema.tables.records.ConversationRecord;
import app.entregent.workspace.schema.tables.records.ParticipantRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Talks of one to sixty words in both languages, some words common and most of them rare. */
final class BenchmarkTalks {
  private static final List<String> WORDS =
      List.of(
          ("le la les de des un une et à pour avec sur pas plus nous vous the a of to and in is for"
                  + " with not we you they site web lent lente agence budget offre devis réunion"
                  + " décideur décideurs délai prix client clients besoin contrat équipe projet"
                  + " marché vente slow fast quotation quote meeting budget price delivery needs"
                  + " contract team project market sales buyer decision avant la fin du mois"
                  + " before the end of the month envoyer appeler relancer présenter send call"
                  + " present follow villas maisons photos visites immobilier luxe luxury estate")
              .split(" "));
  private static final int RARE = 20_000;

  private final Random random;
  private final LocalDate today;
  private final List<Long> people;
  private final Channel[] channels = Channel.values();

  BenchmarkTalks(Random random, LocalDate today, List<Long> people) {
    this.random = random;
    this.today = today;
    this.people = people;
  }

  List<ConversationRecord> some(int count) {
    List<ConversationRecord> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate day = today.minusDays(random.nextInt(2_000));
      ConversationRecord row = new ConversationRecord();
      row.setUid(new UUID(random.nextLong(), random.nextLong()));
      row.setStartedAt(day.atTime(10, 0).toInstant(ZoneOffset.UTC));
      row.setZone("Europe/Paris");
      row.setHeldOn(day);
      row.setChannel(channels[random.nextInt(channels.length)].name());
      row.setDirection("BOTH");
      row.setOrigin("TYPED");
      row.setSummary(text());
      rows.add(row);
    }
    return rows;
  }

  List<ParticipantRecord> participants(long firstTalk, int count) {
    List<ParticipantRecord> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ParticipantRecord row = new ParticipantRecord();
      row.setConversationId(firstTalk + i);
      row.setPersonId(people.get(random.nextInt(people.size())));
      rows.add(row);
    }
    return rows;
  }

  private String text() {
    int words = 1 + random.nextInt(60);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(word());
    }
    return text.toString();
  }

  private String word() {
    if (random.nextInt(4) > 0) {
      return WORDS.get(random.nextInt(WORDS.size()));
    }
    int rare = random.nextInt(RARE);
    StringBuilder word = new StringBuilder();
    for (int left = rare + 26; left > 0; left /= 26) {
      word.append((char) ('a' + left % 26)).append("aeiou".charAt(left % 5));
    }
    return word.toString();
  }
}
