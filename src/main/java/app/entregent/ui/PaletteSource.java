package app.entregent.ui;

import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Finds things for the palette. Several sources are asked at once with what was typed; an answer
 * that comes after the next question is dropped.
 */
public interface PaletteSource {
  /**
   * @param words what was typed, without blanks around it; empty when nothing was
   * @return the best few, best first; compare with {@link Words} so that accents and case don't
   *     matter
   */
  CompletionStage<List<PaletteEntry>> find(String words);
}
