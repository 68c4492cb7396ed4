package app.entregent.model.conversation;

/**
 * Where a day without a year or a bare day of the week is looked for: behind today or before us.
 */
public enum Toward {
  PAST,
  FUTURE
}
