package app.entregent.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.entregent.exchange.archive.ArchiveOwner.Evidence;
import app.entregent.model.people.PersonName;
import app.entregent.model.people.ProfileLink;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnerFinderTest {
  private final OwnerCounts counts = new OwnerCounts();

  @Test
  void nothingTellsNothing() {
    assertThat(OwnerFinder.find(counts)).isEmpty();
  }

  @Test
  void invitationsNameHimOnOneSide() {
    invitation("jane", "sam", InvitationRow.Direction.INCOMING);
    invitation("sam", "omar", InvitationRow.Direction.OUTGOING);
    assertThat(OwnerFinder.find(counts)).contains(owner("sam", "Sam Self", Evidence.INVITATIONS));
  }

  @Test
  void whoTakesPartInNearlyAllThreadsIsHe() {
    message("1", linked("sam"), linked("jane"));
    message("1", linked("jane"), linked("sam"));
    message("2", linked("omar"), linked("sam"));
    assertThat(OwnerFinder.find(counts)).contains(owner("sam", "Sam Self", Evidence.MESSAGES));
  }

  @Test
  void heIsFoundAlthoughHeNeverWrote() {
    message("1", linked("jane"), linked("sam"));
    message("2", linked("omar"), linked("sam"));
    message("3", linked("lea"), linked("sam"));
    assertThat(OwnerFinder.find(counts)).contains(owner("sam", "Sam Self", Evidence.MESSAGES));
  }

  @Test
  void heIsFoundAlthoughRecipientsHaveNoLink() {
    message("1", linked("jane"), unlinked("sam"));
    message("2", linked("omar"), unlinked("sam"));
    message("3", linked("sam"), unlinked("lea"));
    assertThat(OwnerFinder.find(counts)).contains(owner("sam", "Sam Self", Evidence.MESSAGES));
  }

  @Test
  void silentAndWithoutALinkHeIsKnownByNameOnly() {
    message("1", linked("jane"), unlinked("sam"));
    message("2", linked("omar"), unlinked("sam"));
    assertThat(OwnerFinder.find(counts))
        .contains(
            new ArchiveOwner(
                Optional.empty(), new PersonName("Sam", "Self", ""), Evidence.MESSAGES));
  }

  @Test
  void theProfileDecidesBetweenTheTwoOfASingleThread() {
    message("1", linked("jane"), linked("sam"));
    assertThat(OwnerFinder.find(counts)).isEmpty();
    profile("SAM", "Self, MBA");
    assertThat(OwnerFinder.find(counts))
        .contains(
            new ArchiveOwner(
                Optional.of(new ProfileLink("sam")),
                new PersonName("SAM", "Self", "MBA"),
                Evidence.MESSAGES));
  }

  @Test
  void aNamesakeWhoWroteOnceIsNotHe() {
    profile("Jane", "Self");
    for (String thread : List.of("1", "2", "3", "4")) {
      message(thread, linked("sam"), linked("lea" + thread));
    }
    message("5", linked("sam"), linked("jane"));
    assertThat(OwnerFinder.find(counts).flatMap(ArchiveOwner::link))
        .contains(new ProfileLink("sam"));
  }

  @Test
  void aProfileAloneTellsTheName() {
    profile("Sam", "Self");
    assertThat(OwnerFinder.find(counts))
        .contains(
            new ArchiveOwner(
                Optional.empty(), new PersonName("Sam", "Self", ""), Evidence.PROFILE));
  }

  @Test
  void membersWhoLeftAreNeverHe() {
    Correspondent left = new Correspondent("LinkedIn Member", Optional.empty());
    message("1", left, unlinked("sam"));
    message("2", left, unlinked("jane"));
    message("3", left, unlinked("omar"));
    assertThat(OwnerFinder.find(counts)).isEmpty();
  }

  private static ArchiveOwner owner(String slug, String name, Evidence evidence) {
    return new ArchiveOwner(Optional.of(new ProfileLink(slug)), PersonName.parse(name), evidence);
  }

  private static String name(String slug) {
    return Character.toUpperCase(slug.charAt(0)) + slug.substring(1) + " Self";
  }

  private static Correspondent linked(String slug) {
    return new Correspondent(name(slug), Optional.of(new ProfileLink(slug)));
  }

  private static Correspondent unlinked(String slug) {
    return new Correspondent(name(slug), Optional.empty());
  }

  private void message(String thread, Correspondent from, Correspondent to) {
    counts.count(
        new MessageRow(
            "m", 1, thread, "", from, List.of(to), Instant.EPOCH, "", "Hello", "", false));
  }

  private void invitation(String from, String to, InvitationRow.Direction direction) {
    LocalDateTime at = LocalDateTime.of(2026, 1, 1, 1, 1);
    counts.count(new InvitationRow("i", 1, linked(from), linked(to), direction, at, ""));
  }

  private void profile(String first, String last) {
    counts.count(new ProfileRow("p", 1, PersonName.of(first, last), "", "", "", "", List.of()));
  }
}
