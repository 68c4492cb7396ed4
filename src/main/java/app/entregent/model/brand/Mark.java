package app.entregent.model.brand;

import java.util.HexFormat;

/**
 * The bytes by which the next archive is seen to bring the same again, as 32 digits so that two of
 * them can be compared.
 */
public record Mark(String hex) {
  static Mark of(byte[] bytes) {
    return new Mark(HexFormat.of().formatHex(bytes));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
