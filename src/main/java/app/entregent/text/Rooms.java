package app.entregent.text;

import java.util.List;

/**
 * The rooms that speak: each has {@code texts/<room>_en.properties} and {@code
 * texts/<room>_fr.properties}, every key begins with {@code <room>.}, and may have a {@code
 * style/<room>.css}. A new room adds its name here and its two files there, nothing else.
 */
public final class Rooms {
  public static final List<String> ALL =
      List.of(
          "shell",
          "ui",
          "start",
          "today",
          "brand",
          "people",
          "account",
          "worth",
          "space",
          "handover",
          "map",
          "engage",
          "relationship",
          "measure",
          "settings",
          "history",
          "sample",
          "exchange",
          "conversation",
          "workspace",
          "report",
          "search",
          "paste",
          "meeting",
          "story",
          "action",
          "friday",
          "listening",
          "campaign",
          "workshop",
          "run",
          "prepare",
          "merge",
          "erasure");

  private Rooms() {}
}
