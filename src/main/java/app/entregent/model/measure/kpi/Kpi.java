package app.entregent.model.measure.kpi;

import app.entregent.text.Message;

/** A row of the sheet: a kind that everybody has, or one of the seller's own. */
public sealed interface Kpi {
  record Listed(KpiKind kind) implements Kpi {}

  record Own(long id, String name) implements Kpi {}

  /** What it is called. */
  default Message title() {
    return switch (this) {
      case Listed(KpiKind kind) -> Message.of("measure.kpi.kind." + kind.code());
      case Own own -> Message.of("measure.kpi.own", own.name());
    };
  }

  /** What stays the same when it gets another name. */
  default Key key() {
    return switch (this) {
      case Listed(KpiKind kind) -> new Key(kind.name(), 0);
      case Own own -> new Key(OWN, own.id());
    };
  }

  /** The kind of all rows of the seller's own. */
  String OWN = "OWN";

  /** Which row it is. */
  record Key(String kind, long ownId) {}
}
