package app.entregent.screen.measure;

import app.entregent.text.Message;
import java.util.Locale;

/** The pages of Measure, each with its key. */
public enum MeasurePart {
  WEEK("Alt+W"),
  KPIS("Alt+K"),
  FUNNEL("Alt+F"),
  GOALS("Alt+O"),
  CHAIN("Alt+C"),
  EVIDENCE("Alt+E");

  private final String keys;

  MeasurePart(String keys) {
    this.keys = keys;
  }

  String keys() {
    return keys;
  }

  Message title() {
    return Message.of("measure.part." + name().toLowerCase(Locale.ROOT));
  }
}
