package app.entregent.ui;

import app.entregent.text.Message;

/**
 * One thing that the palette found.
 *
 * @param group under which heading it stands
 * @param name what it is called
 * @param detail what tells it from others of the same name; may be empty
 * @param open what Enter does
 */
public record PaletteEntry(Group group, String name, String detail, Runnable open) {
  /** The headings, in the order in which they stand. */
  public enum Group {
    PERSON("person"),
    ACCOUNT("account"),
    MAP("map"),
    TALK("talk"),
    SCREEN("screen"),
    COMMAND("command");

    private final String code;

    Group(String code) {
      this.code = code;
    }

    public Message heading() {
      return Message.of("ui.palette.group." + code);
    }
  }
}
