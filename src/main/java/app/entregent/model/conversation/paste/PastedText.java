package app.entregent.model.conversation.paste;

import java.util.List;

/**
 * What a pasted text was taken for.
 *
 * @param messages in the order of their moments where those are known, else as they stood
 * @param contacts who is described there, with or without messages
 * @param note what no form fitted, stripped; empty if nothing is left
 */
public record PastedText(
    Kind kind, List<PastedMessage> messages, List<PastedContact> contacts, String note) {
  /** What it is as a whole. */
  public enum Kind {
    LINKEDIN,
    MAIL,
    CONTACT,
    NOTE
  }

  public PastedText {
    messages = List.copyOf(messages);
    contacts = List.copyOf(contacts);
  }

  /** Nothing but words. */
  static PastedText note(String words) {
    return new PastedText(Kind.NOTE, List.of(), List.of(), words.strip());
  }
}
