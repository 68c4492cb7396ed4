package app.entregent.screen.meeting;

import app.entregent.model.conversation.Conversation;
import app.entregent.model.conversation.Unfinished.Missing;
import app.entregent.text.Message;
import java.util.List;

/**
 * One meeting or talk in the list.
 *
 * @param when as one says it from today
 * @param title the account, or the people where there is none
 * @param people the names one after the other; may be empty
 * @param missing what is not written yet, in the order in which it is asked
 */
record MeetingRow(
    Conversation talk, Message when, String title, String people, List<Missing> missing) {
  MeetingRow {
    missing = List.copyOf(missing);
  }

  long id() {
    return talk.id();
  }
}
