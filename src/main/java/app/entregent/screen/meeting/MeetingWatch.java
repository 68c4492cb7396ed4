package app.entregent.screen.meeting;

import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.ConversationStore;
import app.entregent.model.conversation.NextMeeting;
import app.entregent.ui.Notifier;
import app.entregent.ui.TalkSheet.Start;
import app.entregent.ui.ViewModel;
import app.entregent.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Knows what is planned, so that Ctrl+L opens filled with the meeting that was just held without
 * asking the file first.
 */
public final class MeetingWatch extends ViewModel {
  private final ConversationStore conversations = new ConversationStore();
  private final Clock clock;
  private List<Conversation> planned = List.of();

  public MeetingWatch(Workspace workspace, Notifier notifier, Clock clock) {
    super(workspace, notifier, Set.of(ConversationStore.CONVERSATIONS));
    this.clock = clock;
  }

  @Override
  protected void load() {
    show("planned", conversations::planned, found -> planned = found);
  }

  /**
   * What is known beforehand, with the meeting that was just held: unless one is at a person or an
   * account that has nothing to do with it.
   */
  public Start withJustHeld(Start here) {
    return NextMeeting.justHeld(planned, clock.instant())
        .filter(meeting -> fits(here, meeting))
        .map(meeting -> here.withMeeting(meeting.id()))
        .orElse(here);
  }

  private static boolean fits(Start here, Conversation meeting) {
    return here.equals(Start.NOTHING)
        || here.personIds().stream().anyMatch(meeting.personIds()::contains)
        || here.accountId().isPresent() && here.accountId().equals(meeting.accountId())
        || here.decisionId().isPresent() && here.decisionId().equals(meeting.decisionId());
  }
}
