package app.entregent.screen.discreet;

import java.util.List;

/**
 * A page that everybody may see.
 *
 * @param title whom or what it is about; empty for a page of the rail
 */
public record OpenPage(String title, List<OpenLine> lines) {
  static final OpenPage EMPTY = new OpenPage("", List.of());

  public OpenPage {
    lines = List.copyOf(lines);
  }
}
