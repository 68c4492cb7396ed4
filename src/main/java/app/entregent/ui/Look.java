package app.entregent.ui;

/** How the window looks. */
public enum Look {
  /** As the system is set. */
  SYSTEM,
  LIGHT,
  DARK,
  /** Black on white, without half-tones: for projectors, sunlight and tired eyes. */
  CONTRAST;

  /** The name in the settings file and in the keys of texts. */
  public String code() {
    return switch (this) {
      case SYSTEM -> "system";
      case LIGHT -> "light";
      case DARK -> "dark";
      case CONTRAST -> "contrast";
    };
  }
}
