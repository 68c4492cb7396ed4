package app.entregent.report;

import app.entregent.model.decision.Role;
import app.entregent.model.decision.Stance;
import java.util.List;
import java.util.Locale;

/** The colours on paper: those of the light look of the window, each as six hexadecimal digits. */
record Ink(String hex) {
  static final Ink PAPER = new Ink("ffffff");
  static final Ink CARD = new Ink("ffffff");
  static final Ink SUBTLE = new Ink("faf8f5");
  static final Ink INSET = new Ink("f4f1ec");
  static final Ink BORDER = new Ink("d9d4cb");
  static final Ink BORDER_MUTED = new Ink("e6e2da");
  static final Ink TEXT = new Ink("1f2328");
  static final Ink MUTED = new Ink("575c63");
  static final Ink LINE = new Ink("979ba0");
  static final Ink ACCENT = new Ink("0f766e");
  static final Ink DANGER = new Ink("c4202c");
  static final Ink WARNING = new Ink("855800");

  /** Opinions side by side; none of these colours stands for a stance. */
  private static final List<Ink> SHARES =
      List.of(
          new Ink("0f766e"),
          new Ink("7db9b2"),
          new Ink("5a6f8f"),
          new Ink("b9c4d6"),
          new Ink("8a6d45"),
          new Ink("dccbb0"));

  /** The colour of an opinion by its place. */
  static Ink share(int place) {
    return SHARES.get(place % SHARES.size());
  }

  /** What is written on the colour of an opinion. */
  static Ink onShare(Ink ground) {
    int place = SHARES.indexOf(ground);
    return place >= 0 && place % 2 == 0 ? PAPER : TEXT;
  }

  /** The edge and the sign of a stance. */
  static Ink of(Stance stance) {
    return new Ink(
        switch (stance) {
          case CHAMPION -> "009e73";
          case SUPPORTER -> "56b4e9";
          case NEUTRAL -> "8f8b84";
          case SCEPTIC -> "e69f00";
          case OPPONENT -> "d55e00";
          case UNKNOWN -> "bdb8b0";
        });
  }

  /** What is written in the colour of a stance. */
  static Ink words(Stance stance) {
    return new Ink(
        switch (stance) {
          case CHAMPION -> "00664a";
          case SUPPORTER -> "0b5a8c";
          case NEUTRAL -> "575c64";
          case SCEPTIC -> "7d5200";
          case OPPONENT -> "9a4200";
          case UNKNOWN -> "60656c";
        });
  }

  /** A ground in the colour of a stance. */
  static Ink ground(Stance stance) {
    return new Ink(
        switch (stance) {
          case CHAMPION -> "e0f4ed";
          case SUPPORTER -> "e4f2fb";
          case NEUTRAL -> "f1eee9";
          case SCEPTIC -> "fdf1d8";
          case OPPONENT -> "fce8da";
          case UNKNOWN -> "f6f4f0";
        });
  }

  /** What is written in the colour of a role. */
  static Ink words(Role role) {
    return new Ink(
        switch (role) {
          case INITIATOR -> "653c8b";
          case USER -> "005a8d";
          case BUYER -> "1f6a37";
          case DECIDER -> "7a5600";
          case INFLUENCER -> "95316a";
          case GATEKEEPER -> "6b4e36";
        });
  }

  /** A ground in the colour of a role. */
  static Ink ground(Role role) {
    return new Ink(
        switch (role) {
          case INITIATOR -> "f1eaf7";
          case USER -> "e3f0f8";
          case BUYER -> "e5f4e9";
          case DECIDER -> "fbf2d9";
          case INFLUENCER -> "fbeaf3";
          case GATEKEEPER -> "f4ece5";
        });
  }

  /**
   * Whether a colour, as six hexadecimal digits, is one that tells a stance. That a stance is not
   * known tells none.
   */
  static boolean tellsStance(String hex) {
    String wanted = hex.toLowerCase(Locale.ROOT);
    for (Stance stance : Stance.values()) {
      if (stance != Stance.UNKNOWN
          && (of(stance).hex.equals(wanted)
              || words(stance).hex.equals(wanted)
              || ground(stance).hex.equals(wanted))) {
        return true;
      }
    }
    return false;
  }

  /** Red, green and blue, each 0 to 1. */
  float[] shares() {
    int number = Integer.parseInt(hex, 16);
    return new float[] {(number >> 16) / 255f, (number >> 8 & 0xff) / 255f, (number & 0xff) / 255f};
  }

  int rgb() {
    return Integer.parseInt(hex, 16);
  }
}
