package app.entregent.ui;

/** Goes from place to place and remembers the way back. */
public interface Navigator {
  void open(Place place);

  /** The place before this one; nothing happens at the first. */
  void back();
}
