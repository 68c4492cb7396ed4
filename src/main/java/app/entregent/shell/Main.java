package app.entregent.shell;

/** Starts the program. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {}
}
