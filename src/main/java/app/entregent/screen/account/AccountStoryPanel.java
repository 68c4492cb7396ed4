package app.entregent.screen.account;

import app.entregent.model.account.LadderMove;
import app.entregent.model.conversation.Channel;
import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.StoryEntry;
import app.entregent.text.Message;
import app.entregent.ui.Controls;
import app.entregent.ui.EmptyState;
import app.entregent.ui.LiveTexts;
import app.entregent.ui.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What happened with an account: talks, and steps on the ladder among them. */
final class AccountStoryPanel {
  private final LiveTexts texts;
  private final AccountViewModel model;
  private final Timeline timeline;
  private final EmptyState quiet;
  private final VBox box;

  private record Dated(LocalDate day, Timeline.Entry entry) {}

  AccountStoryPanel(Controls controls, AccountViewModel model) {
    this.texts = controls.texts();
    this.model = model;
    timeline = new Timeline(controls, "account.story.older", model::showOlder);
    quiet =
        new EmptyState(
            controls,
            Material2OutlinedMZ.QUESTION_ANSWER,
            "account.story.none",
            "account.story.how");
    box = new VBox(controls.link("story.open", model::openStory), new StackPane(timeline, quiet));
    box.getStyleClass().add("page");
    model.pageProperty().subscribe(page -> show());
  }

  Node node() {
    return box;
  }

  void show() {
    List<StoryEntry> talks = model.storyProperty().get().entries();
    boolean more = model.storyProperty().get().more();
    LocalDate oldest = more && !talks.isEmpty() ? talks.getLast().talk().heldOn() : LocalDate.MIN;
    List<Timeline.Entry> entries =
        Stream.concat(
                talks.stream().map(entry -> new Dated(entry.talk().heldOn(), talk(entry))),
                moves().stream()
                    .filter(move -> !move.movedOn().isBefore(oldest))
                    .map(move -> new Dated(move.movedOn(), step(move))))
            .sorted(Comparator.comparing(Dated::day).reversed())
            .map(Dated::entry)
            .toList();
    timeline.show(entries, more);
    quiet.setVisible(entries.isEmpty());
    quiet.setManaged(entries.isEmpty());
  }

  private List<LadderMove> moves() {
    return model.pageProperty().get().map(AccountPage::moves).orElse(List.of());
  }

  private Timeline.Entry step(LadderMove move) {
    return new Timeline.Entry(
        Material2OutlinedMZ.STAIRS,
        texts.language().date(move.movedOn()),
        texts.now(
            Message.of(
                "account.story.ladder",
                AccountView.ladder(move.from()),
                AccountView.ladder(move.to()))),
        move.reason());
  }

  private Timeline.Entry talk(StoryEntry entry) {
    Conversation talk = entry.talk();
    Message channel =
        Message.of("people.channel." + talk.channel().name().toLowerCase(Locale.ROOT));
    Message title =
        switch (talk.state()) {
          case PLANNED -> Message.of("account.story.planned", channel);
          case CANCELLED -> Message.of("account.story.cancelled", channel);
          case HELD ->
              entry.talks() > 1
                  ? Message.of("account.story.thread", channel, entry.talks(), entry.first())
                  : Message.of("account.story.talk", channel);
        };
    return new Timeline.Entry(
        icon(talk.channel()), texts.language().date(talk.heldOn()), texts.now(title), entry.gist());
  }

  private static Ikon icon(Channel channel) {
    return switch (channel) {
      case LINKEDIN_MESSAGE -> Material2OutlinedMZ.MESSAGE;
      case COMMENT -> Material2OutlinedAL.COMMENT;
      case GROUP -> Material2OutlinedAL.FORUM;
      case EMAIL -> Material2OutlinedMZ.MAIL;
      case PHONE -> Material2OutlinedMZ.PHONE;
      case VIDEO -> Material2OutlinedMZ.VIDEOCAM;
      case FACE_TO_FACE -> Material2OutlinedMZ.PEOPLE;
      case EVENT -> Material2OutlinedAL.EVENT;
    };
  }
}
