package app.entregent.screen.workshop;

import app.entregent.text.Message;
import java.util.List;

/**
 * What those who come to a workshop read beforehand, besides the map.
 *
 * @param about the account, what is decided, and the day; in words
 * @param parties who will be there, by side; a side of which nobody comes is left out
 */
record PreRead(
    String title, String about, String purpose, List<Topic> agenda, List<Party> parties) {
  PreRead {
    agenda = List.copyOf(agenda);
    parties = List.copyOf(parties);
  }

  /**
   * A topic of the agenda.
   *
   * @param ask what is asked there; may be empty
   */
  record Topic(String title, int minutes, String ask) {}

  /**
   * Those of one side.
   *
   * @param names each with the expertise
   */
  record Party(Message side, List<String> names) {
    Party {
      names = List.copyOf(names);
    }
  }
}
